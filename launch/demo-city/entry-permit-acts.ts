import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId, OfficeId, PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Days } from './days.ts'
import { citizens } from './people.ts'
import { act, type DataOf, type PastAct } from './past-act.ts'

const managers = {
  'computer-room-data': 'digital-promotion-head',
  'computer-room-server': 'digital-promotion-head',
  'terminals-citizen': 'citizen-head',
  'terminals-sobue': 'sobue-head',
  'terminals-heiwa': 'heiwa-head',
} as const
type Room = keyof typeof managers

/** The id of one of the people, by their key. */
export const personId = ({ yearStart }: Days, key: string): PersonId =>
  citizens(yearStart).find((one) => one.key === key)?.id ?? ('' as PersonId)

/** What is asked for; without a last day until the end of the fiscal year. */
export interface Asked {
  readonly office: string
  readonly room: Room
  readonly purpose: string
  readonly fromOn: PlainDate
  readonly untilOn?: PlainDate
  readonly hours?: readonly [DataOf<'PermitEntry'>['fromTime'], DataOf<'PermitEntry'>['untilTime']]
}

const termsOf = ({ purpose, fromOn, untilOn, hours = ['', ''] }: Asked) => ({
  purpose,
  fromOn,
  untilOn: untilOn ?? fiscalYearEnd(fiscalYearOf(fromOn)),
  fromTime: hours[0],
  untilTime: hours[1],
})

/** An office applies for somebody of the staff. */
export const applied = (days: Days, moment: Instant, entrant: string, asked: Asked): PastAct =>
  act('ApplyForStaffEntry', `${asked.office}-staff`, moment, {
    ...termsOf(asked),
    office: asked.office as OfficeId,
    room: asked.room,
    entrant: personId(days, entrant),
    belongings: '',
  })

/** An office applies for a contractor's worker. */
export const appliedForWorker = (
  moment: Instant,
  { contract, company, name, kana }: { readonly [what in 'contract' | 'company' | 'name' | 'kana']: string },
  asked: Asked,
): PastAct =>
  act('ApplyForWorkerEntry', `${asked.office}-staff`, moment, {
    ...termsOf(asked),
    office: asked.office as OfficeId,
    room: asked.room,
    contract: contract as CaseId,
    company,
    worker: name,
    workerKana: kana,
    belongings: '点検用のノートパソコン1台',
  })

/** The manager of the room permits what was asked for. */
export const permitted = (moment: Instant, asked: Asked, companion = '', conditions = ''): PastAct => {
  const { purpose: _, ...times } = termsOf(asked)
  return act('PermitEntry', managers[asked.room], moment, {
    ...times,
    accompanied: companion === '' ? 'alone' : 'accompanied',
    companion,
    conditions,
  })
}

/** Whoever keeps the device registers an ID. */
export const registered = (moment: Instant, idNumber: string): PastAct =>
  act('RegisterId', 'digital-promotion-head', moment, { idNumber })

/** The manager lends a name badge. */
export const badge = (moment: Instant, room: Room, number: string): PastAct =>
  act('LendMeans', managers[room], moment, { key: '', card: '', badge: number })
