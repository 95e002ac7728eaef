import type { Oversight } from '../oversight.ts'
import type { OutsourcingState } from '../state.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type {
  Announcement,
  CorrectiveTerms,
  EffectivenessCheck,
  FindingTerms,
  InspectionAnswer,
  InspectionCall,
  InspectionReport,
  MoveTerms,
  RefusedInspection,
} from './fields.ts'

declare module '../oversight.ts' {
  interface Oversight {
    /** The days to which planned inspections were moved; the last move of each counts. */
    readonly moves: readonly Move[]
    /** How many inspections of the plan there were when days were set instead of a rhythm: those are numbered on. */
    readonly planFrom: number
    /** What the contractor was told of coming inspections; the last of each counts. */
    readonly announcements: readonly Announced[]
  }
}

declare module '../state.ts' {
  interface OutsourcingState {
    readonly inspections: readonly Inspection[]
    readonly findings: readonly FindingState[]
  }
}

/** An inspection of the contractor (Art. 23): due, and held once there is a report. */
export interface Inspection {
  readonly id: string
  readonly nth: number
  readonly dueOn: PlainDate
  readonly report: (Omit<InspectionReport, 'findings'> & { readonly by: By }) | null
  /** The head who has seen what it found and answers for it; null while none has. */
  readonly answeredFor: (Pick<InspectionAnswer, 'note'> & { readonly by: By }) | null
  /** Set where it was called outside the rhythm, such as after an incident; `nth` counts those on their own. */
  readonly adHoc: (InspectionCall & { readonly by: By }) | null
  /** Set where the head let it fall away, with the reason. */
  readonly skipped: { readonly reason: string; readonly by: By } | null
  readonly refusals: readonly RefusalOfInspection[]
}

/** A finding of an inspection, with the name by which the case knows it. */
export interface Finding extends FindingTerms {
  readonly id: string
}

/**
 * A finding and whether it is put right: the contractor reports what was done, the city checks that it works, and it is
 * closed or goes back with a new day (Art. 23). Minor ones may be closed in one step.
 */
export interface FindingState extends Finding {
  readonly inspection: string
  readonly reports: readonly CorrectiveReport[]
  readonly checks: readonly EffectivenessChecked[]
  /** Whether the last report is still to be checked. */
  readonly awaitsCheck: boolean
  /** The day whose passing brought it before the council; null where it never was. */
  readonly proposedFor: PlainDate | null
  readonly closed: { readonly action: string; readonly checkedOn: PlainDate; readonly by: By } | null
}

/** An inspection put on another day, and why. */
export interface Move extends MoveTerms {
  readonly fromDay: PlainDate
  readonly by: By
}

/** What the contractor was told of a coming inspection, and by whom. */
export type Announced = Announcement & { readonly by: By }

/** A vendor's refusal to be inspected. */
export type RefusalOfInspection = Omit<RefusedInspection, 'inspection'> & { readonly by: By }

/** What the contractor reported to have done against a finding. */
export type CorrectiveReport = Omit<CorrectiveTerms, 'finding'> & { readonly by: By }

/** A check whether that works. */
export type EffectivenessChecked = Omit<EffectivenessCheck, 'finding'> & { readonly by: By }

/** An inspection that is called for and not held yet. */
export const newInspection = (id: string, nth: number, dueOn: PlainDate): Inspection => ({
  id,
  nth,
  dueOn,
  report: null,
  answeredFor: null,
  adHoc: null,
  skipped: null,
  refusals: [],
})

/** A finding that nothing was done about yet. */
export const newFinding = (finding: Finding, inspection: string): FindingState => ({
  ...finding,
  inspection,
  reports: [],
  checks: [],
  awaitsCheck: false,
  proposedFor: null,
  closed: null,
})

/** Nothing was inspected yet. */
export const inspectionsBefore = { inspections: [], findings: [] } satisfies Partial<OutsourcingState>

/** No day was moved, and nobody was told of a coming one. */
export const inspectionsOverseen = { moves: [], planFrom: 0, announcements: [] } satisfies Partial<Oversight>
