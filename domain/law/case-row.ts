import type { By } from '../kernel/by.ts'
import type { Instant } from '../kernel/instant.ts'
import { caseNumberLabel, type CaseNumber } from '../kernel/case-number.ts'
import type { OpenTask, Tasks } from '../tasks/task.ts'

/** What a case's state says for its row in the lists. Pure: `rebuild` computes it again from the events. */
export interface CaseRow {
  readonly fiscalYear: number | null
  readonly series: string | null
  readonly serial: number | null
  readonly title: string
  /** The company that it is about; empty where it is about none. */
  readonly vendor: string
  /** The texts by which the case is found: number, title and so on. */
  readonly searched: readonly string[]
  readonly office: string
  readonly stage: string
  /** How often it has been asked for; once where it can't be sent back. */
  readonly round: number
  /**
   * Whether whoever sits on the council may read the case, of whichever office (Art. 5(2)). Asked only of procedures
   * whose cases are asked for; the others say it of each row in their registers.
   */
  readonly forCouncil: boolean
  readonly startedBy: string
  readonly startedAt: string
  /** The first day of what the case is about: of its period, or on which it was found, issued or taken in. */
  readonly fromOn: string | null
  /** Its last day: until which it holds, is kept or is to be done, or on which it was over. */
  readonly untilOn: string | null
  readonly ending: string | null
  readonly holders: readonly string[]
  readonly waitingFor: string | null
  readonly waitingSince: string | null
  readonly due: string | null
}

/** What only some procedures' cases know of: a company, rounds, and the council where the case's own row is asked. */
type Rare = 'vendor' | 'round' | 'forCouncil'

/** The row as a procedure says it: what its cases don't know of is left out. */
export type OwnRow = Omit<CaseRow, Rare> & Partial<Pick<CaseRow, Rare>>

/** The whole row of a case, in the order in which the lists have its columns. */
export const wholeRow = (own: OwnRow): CaseRow => {
  const {
    fiscalYear,
    series,
    serial,
    title,
    vendor = '',
    searched,
    office,
    stage,
    round = 1,
    forCouncil = false,
    ...more
  } = own
  return { fiscalYear, series, serial, title, vendor, searched, office, stage, round, forCouncil, ...more }
}

/** The part of the row that the open tasks say: the most urgent one speaks for the case. */
export const waiting = (tasks: Tasks): Pick<CaseRow, 'holders' | 'waitingFor' | 'waitingSince' | 'due'> => {
  const first = tasks.open.reduce<OpenTask | null>(
    (urgent, one) => (urgent === null || one.due < urgent.due ? one : urgent),
    null,
  )
  return first === null
    ? { holders: [], waitingFor: null, waitingSince: null, due: null }
    : { holders: first.askedOf, waitingFor: first.kind, waitingSince: first.openedAt, due: first.due }
}

/** The part of the row that the number says; nothing before one is drawn. */
export const numbered = (number: CaseNumber | null): Pick<CaseRow, 'fiscalYear' | 'series' | 'serial'> =>
  number ?? { fiscalYear: null, series: null, serial: null }

/** The number as a case is searched by it; empty before one is drawn. */
export const numberText = (number: CaseNumber | null): string => (number === null ? '' : caseNumberLabel(number))

/** Stands for whoever began a case that began by itself, or by whoever operates the machine: nobody's id. */
export const nobody = '00000000-0000-0000-0000-000000000000'

/** The same of a case that the practice began, or a person: by whom, and when. */
export const begunAt = (by: By | null, at: Instant | null): Pick<CaseRow, 'startedBy' | 'startedAt'> => ({
  startedBy: by?.person ?? (at === null ? '' : nobody),
  startedAt: at ?? '',
})

/** The part of the row that says who began the case, and when. */
export const begun = (by: By | null): Pick<CaseRow, 'startedBy' | 'startedAt'> => begunAt(by, by?.at ?? null)
