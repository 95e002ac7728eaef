import {
  day,
  leftOut,
  line,
  listOf,
  oneOf,
  onlyWhere,
  orNull,
  part,
  post,
  reason,
  remarks,
  type DataOf,
} from '../../kernel/fields.ts'
import { conditions } from '../conditions/condition-fields.ts'

/** 可, 条件付き可, 継続審議, 否. */
export const councilOutcomes = ['favourable', 'favourable-with-conditions', 'continued', 'unfavourable'] as const
/** One of the council's outcomes. */
export type CouncilOutcome = (typeof councilOutcomes)[number]

/** 付議, 付議しない. */
export const proposalOutcomes = ['on-agenda', 'not-taken'] as const
/** One of those. */
export type ProposalOutcome = (typeof proposalOutcomes)[number]

/**
 * What rests on paper where no meeting of the record tells it: the minutes, one of the case's papers, and the seats
 * that were there by them.
 */
const onPaper = {
  minutes: leftOut(part()),
  present: leftOut(listOf(post(), { most: 20, written: 'ticks' })),
}

/** How the council deliberated (Art. 21), as the secretariat records it from the minutes. */
export const councilReportFields = {
  /** The meeting's name, as it is called on papers. */
  meeting: line(),
  heldOn: day(),
  outcome: oneOf(councilOutcomes, 'outcomes'),
  conditions: onlyWhere('outcome', ['favourable-with-conditions'], conditions(), true),
  note: remarks(),
  ...onPaper,
}

/** What the council said of a part of a case: of the change or sub-contract that `about` names (Arts. 21, 22(1)). */
export const partReportFields = { about: part(), ...councilReportFields }

/** Of what the outcome is that the chair confirms, null for the case itself; and what the chair notes. */
export const confirmedReportFields = { about: orNull(part()), note: remarks() }

/** Of what the outcome is that the chair doesn't confirm, and why. */
export const returnedReportFields = { about: orNull(part()), reason: reason() }

/** What a meeting outside Sekisho found in truth, where the chair had confirmed otherwise; null: of the case. */
export const correctOutsideFields = {
  about: orNull(part()),
  outcome: oneOf(councilOutcomes, 'outcomes'),
  conditions: onlyWhere('outcome', ['favourable-with-conditions'], conditions(), true),
  reason: reason(),
}

/** What the council found in truth, as the meeting tells it once the chair has put it right. */
export const correctedFields = { about: orNull(part()), ...councilReportFields, reason: reason() }

/** The secretariat's remark on a form that is in order. */
export const acceptanceFields = { note: remarks() }

/** What became of a proposed agenda item: it comes before the council, or it doesn't, and why. */
export const proposalFields = {
  /** What was proposed: the subject of its task `propose-item`, such as a finding. */
  about: part(),
  outcome: oneOf(proposalOutcomes, 'proposalOutcomes'),
  /** The meeting's name, or the reason why the council doesn't take it up. */
  note: reason(),
}

/** What the council said, as the law is given it. */
export type CouncilReport = DataOf<typeof councilReportFields>
/** The same of a part of the case. */
export type PartReport = DataOf<typeof partReportFields>
/** An outcome that was put right. */
export type CorrectedReport = DataOf<typeof correctedFields>
/** An outcome from outside that the chair puts right. */
export type OutsideCorrection = DataOf<typeof correctOutsideFields>
/** An outcome that the chair confirms. */
export type ConfirmedReport = DataOf<typeof confirmedReportFields>
/** An outcome that the chair doesn't confirm. */
export type ReturnedReport = DataOf<typeof returnedReportFields>
/** A form that is in order. */
export type FormAcceptance = DataOf<typeof acceptanceFields>
/** What became of a proposed item. */
export type ProposalNote = DataOf<typeof proposalFields>
