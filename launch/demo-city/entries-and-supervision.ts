import { supervisionOfThePeriod } from '../../domain/entry-supervision/periods.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { deviceLogs } from './device-logs.ts'
import { pastCaseId } from './record-past.ts'
import { entryLogSettings } from '../../domain/entry-log/settings.ts'
import { act, type PastAct } from './past-act.ts'

const manager = 'digital-promotion-head'
const chief = 'general-policy-director'

/** Ledgers of entries with lines in every state, and the reports on entry at every stage (Arts. 7(2), 10 and 11). */
export const entriesAndSupervision = (days: Days): readonly PastCase[] => [
  ...ledgers(days),
  concluded(days),
  considered(days),
  ...reporting(days),
]

/** The ledger that the practice opens with the year has its own id, so that it isn't opened a second time. */
const ledger = (room: string, fiscalYear: number, ...acts: readonly PastAct[]): PastCase => ({
  nth: 150 + (fiscalYear % 10),
  key: `${room}/${fiscalYear}`,
  procedure: 'entry-log',
  acts,
})

const ledgers = (days: Days): readonly PastCase[] => {
  const room = 'computer-room-server'
  const year = fiscalYearOf(days.today)
  const before = addDays(days.yearStart, -1)
  const closesOn = addDays(before, entryLogSettings.of(rulesOn(templateBook, days.today).settings).closeAfterDays + 1)
  const opened = (fiscalYear: number, on: PlainDate) =>
    act('OpenEntryLog', 'practice', at(on, '00:05'), { room, fiscalYear })
  const old = ledger(
    room,
    year - 1,
    opened(year - 1, addDays(days.yearStart, -300)),
    ...(closesOn < days.today
      ? [act('CloseEntryLog', 'practice', at(closesOn, '00:10'), { fiscalYear: year - 1 })]
      : []),
  )
  // The escort's permit is of this year, and began twelve days ago.
  if (days.ago(16) < days.yearStart) return [old]
  return [old, ledger(room, year, opened(year, days.yearStart), ...lines(days), ...deviceLogs(days))]
}

type Clock = '10:00' | '13:00' | '15:00'

/** Somebody without a permit was admitted, under the control of whoever has one (Art. 7(2)). */
const admitted = (
  on: PlainDate,
  time: Clock,
  [name, kana]: readonly [string, string],
  purpose: string,
  escort: CaseId,
) =>
  act('AdmitSpecially', manager, at(on, time === '10:00' ? '10:05' : time === '13:00' ? '13:05' : '15:05'), {
    enteredOn: on,
    enteredAt: time,
    lateness: '',
    company: '東海空調サービス株式会社',
    name,
    kana,
    companions: [],
    reason: '設備の故障で、許可を待つことができない。',
    purpose,
    belongings: '工具一式',
    badge: 'V-2',
    escort,
    escortIn: '',
  })

const exit = (entry: string, on: PlainDate): PastAct =>
  act('RecordExit', manager, at(on, '11:35'), { entry, leftOn: on, leftAt: '11:30', escortOut: '', lateness: '' })

const lines = (days: Days): readonly PastAct[] => {
  const escort = pastCaseId({ nth: 61, procedure: 'entry-permit' })
  // Suspended while somebody was inside under its holder's control.
  const suspended = pastCaseId({ nth: 73, procedure: 'entry-permit' })
  return [
    admitted(days.ago(8), '10:00', ['髙木 進', 'タカギ ススム'], '空調機の点検', escort),
    exit('entry-1', days.ago(8)),
    act('CorrectEntry', manager, at(days.ago(7), '09:20'), {
      entry: 'entry-1',
      item: 'leftAt',
      on: days.ago(8),
      at: '11:10',
      text: '',
      reason: '退室の時刻を写し誤った。',
    }),
    admitted(days.ago(4), '13:00', ['戸﨑 航', 'トザキ ワタル'], '無停電電源装置の点検', escort),
    act('NoteExitMissing', 'practice', at(addDays(days.ago(4), 1), '13:05'), { entry: 'entry-2' }),
    admitted(days.ago(3), '10:00', ['濵口 徹', 'ハマグチ トオル'], '配線の点検', suspended),
    act('NoteEscortLost', 'practice', at(days.ago(3), '14:01'), {
      cause: suspended,
      how: 'suspended',
      on: days.ago(3),
    }),
    admitted(days.ago(1), '15:00', ['栁田 光', 'ヤナギダ ヒカル'], '漏水の調査', escort),
  ]
}

const reported = (by: string, on: PlainDate, finding: 'in-order' | 'with-remarks' = 'in-order'): PastAct =>
  act('ReportOnEntry', by, at(on, '11:00'), {
    finding,
    report: finding === 'in-order' ? '適切に行われた。' : '退室の記載の遅れが一件あったが、当日のうちに記した。',
    measures: '',
  })

const opened = (on: PlainDate, dueOn: PlainDate, wanted = ''): PastAct =>
  act('OpenSupervision', chief, at(on, '10:00'), { fromOn: addDays(on, -60), untilOn: addDays(on, -1), dueOn, wanted })

const concluded = (days: Days): PastCase => ({
  nth: 141,
  procedure: 'entry-supervision',
  acts: [
    opened(days.ago(38), days.ago(30), '夜間の入室'),
    ...[manager, 'citizen-head', 'sobue-head', 'heiwa-head'].map((by) => reported(by, days.ago(34))),
    act('ConcludeSupervision', chief, at(days.ago(31), '10:00'), {
      outcome: 'nothing-to-instruct',
      conclusion: 'いずれの室も適切に行われている。',
      instructions: [],
    }),
  ],
})

const considered = (days: Days): PastCase => {
  const dueOn = days.ago(12)
  return {
    nth: 142,
    procedure: 'entry-supervision',
    acts: [
      opened(days.ago(20), dueOn),
      reported(manager, days.ago(16), 'with-remarks'),
      ...['citizen-head', 'heiwa-head'].map((by) => reported(by, days.ago(15))),
      act('CloseEntryReporting', 'practice', at(addDays(dueOn, 1), '00:00'), { dueOn }),
      act('InvestigateEntryControl', chief, at(days.ago(8), '14:00'), {
        heldOn: days.ago(8),
        way: 'on-site',
        rooms: ['computer-room-server'],
        found: '管理簿と装置の記録を照らし合わせた。相違はない。',
      }),
    ],
  }
}

/** The round of the last period, under the id that it has where it begins by itself. */
const reporting = (days: Days): readonly PastCase[] =>
  supervisionOfThePeriod(days.today, rulesOn(templateBook, days.today), templateSince).map(({ key, command }) => ({
    nth: 143,
    key,
    procedure: 'entry-supervision',
    acts: [{ at: at(days.ago(3), '00:05'), by: 'practice', command: command as never }],
  }))

const templateSince = templateBook.guidelines[0]?.inForceFrom ?? ('2023-04-01' as PlainDate)
