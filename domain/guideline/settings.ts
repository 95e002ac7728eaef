import type { PlainDate } from '../kernel/plain-date.ts'
import { accountDefaults, type AccountSettings } from './account-settings.ts'
import { incidentDefaults, type IncidentSettings } from './incident-settings.ts'
import { vettingDefaults, type VettingSettings } from './vetting-settings.ts'
import { changeDefaults, type ChangeKind, type DecidedBy } from './change-settings.ts'
import { councilDefaults, type CouncilSettings } from './council-settings.ts'

/**
 * What the guideline leaves open and the city settles itself: how long a step may take, when to remind, how often to
 * inspect. Every one is an operational setting, dated like the guideline, and shown as such. What one procedure alone
 * asks for stands in its own folder (`law/own-settings.ts`).
 */
export interface Settings {
  readonly inForceFrom: PlainDate
  /**
   * Business days that a kind of task may take before it is overdue, where the city settles it otherwise than its kind.
   */
  readonly dueInBusinessDays: { readonly [kind: string]: number }
  /** When open tasks are called to mind: business days relative to the due date, in this order. */
  readonly remindOnBusinessDays: readonly number[]
  /** Business days after the due date on which the task is brought before another post. */
  readonly escalateAfterBusinessDays: number
  /** The same for tasks whose time counts every calendar day, such as the reports after an incident. */
  readonly escalateAfterCalendarDays: number
  /** When the working day ends, so when something due on a day is late: Tokyo time. */
  readonly dueAt: `${number}:${number}`
  /** When reminders go out: Tokyo time. */
  readonly remindAt: `${number}:${number}`
  /** How often a contractor is inspected where the contract says nothing else (Art. 23 says "as needed"). */
  readonly inspectEveryMonths: number
  /**
   * Who checks that the correction of a serious finding works: anybody, or not the one who took the report on the same
   * day.
   */
  readonly effectivenessCheckedBy: 'anybody' | 'another-person-or-day'
  /**
   * Business days after the day by which a serious finding was to be put right on which it is proposed to the council.
   */
  readonly proposeFindingAfterBusinessDays: number
  /** How many days before a contractor's certificate expires the head is told of it, the first notice first. */
  readonly noteCertificateDays: readonly number[]
  /** Whether somebody else than who registered the six clauses reads them once more before the case is closed. */
  readonly clausesNeedSecondReader: boolean
  /** Whether a change of a field goes before the council again, or to the chief alone. */
  readonly changeNeeds: { readonly [kind in ChangeKind]: DecidedBy }
  /** The same for the consent to a sub-contract. */
  readonly subcontractNeeds: DecidedBy
  /** What a mailed link alone does not carry, for it is easily forwarded: the person signs in as well. */
  readonly signInRequired: {
    /** Whatever they do in these parts; a member of the council for their seat. */
    readonly of: readonly ('chief' | 'chair' | 'member')[]
    /** These commands, whoever gives them; where the city has settled none, those whose own row says so (`signIn`). */
    readonly commands?: readonly string[]
  }
  /** For how many days after a task's end its mailed link still shows it, so that the reader sees what became of it. */
  readonly linkReadsForDays: number
  /** The timers after an incident (Art. 22(5) names none). */
  readonly incident: IncidentSettings
  /** How the council works where Art. 5 is silent. */
  readonly council: CouncilSettings
  /** How vendors are vetted where Art. 20 is silent. */
  readonly vetting: VettingSettings
  /** Business days before a contract's first day by which each step should be done (the year's rhythm). */
  readonly renewalSeason: { readonly [step in 'request' | 'vetting' | 'agenda' | 'council' | 'approval']: number }
  /** For how long one-time links work. */
  readonly accounts: AccountSettings
  /** Which papers a case takes: how large each may be, of which kinds, and how many. */
  readonly attachments: {
    readonly maxBytes: number
    readonly mediaTypes: readonly string[]
    readonly mostPerCase: number
  }
  /** The marks of case numbers' series that a city has settled, such as 委 in R8-委-001; procedures deliver theirs. */
  readonly series: { readonly [procedure: string]: string }
  /**
   * The last number of a series and fiscal year that was given before Sekisho: its mark, the year, the number, such as
   * `会:2026:4`. Numbers go on after it.
   */
  readonly numbersBefore: readonly string[]
}

/** The settings that a new city starts from. */
export const settingsTemplate: Settings = {
  inForceFrom: '2023-04-01' as PlainDate,
  dueInBusinessDays: {},
  remindOnBusinessDays: [-3, -1, 0, 1],
  escalateAfterBusinessDays: 3,
  escalateAfterCalendarDays: 1,
  dueAt: '17:15',
  remindAt: '09:00',
  inspectEveryMonths: 6,
  noteCertificateDays: [60, 30],
  effectivenessCheckedBy: 'another-person-or-day',
  proposeFindingAfterBusinessDays: 10,
  clausesNeedSecondReader: true,
  changeNeeds: changeDefaults,
  subcontractNeeds: 'approval',
  signInRequired: {
    of: ['chief', 'chair', 'member'],
  },
  linkReadsForDays: 30,
  council: councilDefaults,
  renewalSeason: { request: 40, vetting: 20, agenda: 15, council: 10, approval: 5 },
  accounts: accountDefaults,
  attachments: {
    maxBytes: 20 * 1_048_576,
    mediaTypes: [
      'application/pdf',
      'image/png',
      'image/jpeg',
      'text/plain',
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    mostPerCase: 200,
  },
  incident: incidentDefaults,
  vetting: vettingDefaults,
  series: {},
  numbersBefore: [],
}

/** The number after which those of a series and year go on that were given in Sekisho; 0 where none was before. */
export const lastNumberBefore = (
  { numbersBefore }: Pick<Settings, 'numbersBefore'>,
  series: string | null,
  fiscalYear: number | null,
): number =>
  numbersBefore
    .map((one) => one.split(':'))
    .filter(([mark, year]) => mark === series && Number(year) === fiscalYear)
    .reduce((last, [, , number]) => Math.max(last, Number(number)), 0)
