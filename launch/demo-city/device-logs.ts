import { createHash } from 'node:crypto'
import { digesting } from '../../db/entry-log/log-rows.ts'
import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { tokyoTime, type ClockTime } from '../../domain/kernel/instant.ts'
import { withoutPause } from '../../domain/kernel/piecewise.ts'
import { addDays, partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import { act, type PastAct } from './past-act.ts'

const keeper = 'digital-promotion-head'

/**
 * What was brought in of the device's log (Art. 10): one part that is sound, one with a passage by an ID that nobody
 * had registered, with days between them of which there is none; and a month of which there never was one.
 */
export const deviceLogs = (days: Days): readonly PastAct[] => [
  ...firstMonth(days),
  part(1, [days.ago(12), days.ago(8)], []),
  part(2, [days.ago(6), days.ago(2)], [passage(days.ago(5), '19:42', 'in', 'ID-0999', '', 'no-live-id')]),
]

const firstMonth = (days: Days): readonly PastAct[] => {
  const { yearStart } = days
  const over = addDays(yearStart, 40)
  return over > days.ago(13)
    ? []
    : [
        act('NoteNoDeviceLog', keeper, at(over, '10:00'), {
          month: `month-${partsOf(yearStart).month}`,
          reason: '装置の更新の前の記録は、旧の装置とともに紙で保存している。',
        }),
      ]
}

const passage = (
  on: PlainDate,
  clock: ClockTime,
  direction: 'in' | 'out',
  id: string,
  name: string,
  flag: KeptPassage['flag'] = '',
): KeptPassage => ({ at: tokyoTime(on, clock), direction, id, name, flag })

const mapping: LogPart['mapping'] = {
  shape: 'passages',
  at: '日時',
  on: '',
  time: '',
  direction: '入退',
  inWords: '入室',
  outWords: '退室',
  enteredAt: '',
  leftAt: '',
  id: 'ID',
  name: '氏名',
}

/** The visits of some days, and what else the device has of them. */
const part = (nth: number, [from, to]: readonly [PlainDate, PlainDate], besides: readonly KeptPassage[]): PastAct => {
  const visits = everyDay(from, to).flatMap((on) => [
    passage(on, '09:31', 'in', 'ID-0107', '山﨑 千尋'),
    passage(on, '09:48', 'out', 'ID-0107', '山﨑 千尋'),
  ])
  const rows = [...visits, ...besides].toSorted((one, other) => (one.at < other.at ? -1 : 1))
  const data: LogPart = {
    from,
    to,
    count: rows.length,
    repeated: 0,
    flagged: besides.length,
    first: rows[0]?.at ?? null,
    last: rows.at(-1)?.at ?? null,
    digest: withoutPause(digesting(rows)),
    file: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
    fileName: `入退室記録-${fiscalYearOf(from)}-${nth}.csv`,
    mapping,
  }
  return {
    ...act('ImportDeviceLog', keeper, at(addDays(to, 1), nth === 1 ? '10:10' : '10:20'), data),
    logRows: { batch: `batch-${nth}`, rows },
  }
}

const everyDay = (from: PlainDate, to: PlainDate): readonly PlainDate[] =>
  from > to ? [] : [from, ...everyDay(addDays(from, 1), to)]
