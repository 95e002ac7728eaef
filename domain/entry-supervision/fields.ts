import {
  caseOf,
  day,
  listOf,
  oneOf,
  paragraph,
  post,
  reason,
  remarks,
  severalInForce,
  type DataOf,
} from '../kernel/fields.ts'

/** What a manager finds of the control of entry to their rooms. */
export const entryFindings = ['in-order', 'with-remarks', 'wanting'] as const
/** How the chief looks into it. */
export const investigationWays = ['on-site', 'papers', 'hearing'] as const
/** What the chief makes of a round: nothing is to be done, or instructions were given. */
export const supervisionOutcomes = ['nothing-to-instruct', 'instructed'] as const

/** On which time the managers report, by when, and what the chief wants to hear besides. */
export const openFields = { fromOn: day(), untilOn: day(), dueOn: day(), wanted: remarks() }
/** A period that is over: its round begins by itself. */
export const periodFields = { fromOn: day(), untilOn: day() }
/** What a manager reports, and what is done about what is wanting. */
export const reportFields = {
  finding: oneOf(entryFindings, 'findings'),
  report: paragraph(),
  measures: remarks(),
}
/** The day on which the managers' time was over. */
export const timeOverFields = { dueOn: day() }
/** From which manager the chief wants to hear more, what, and by when. */
export const askAgainFields = { manager: post(), wanted: reason(), dueOn: day() }
/** What was looked into, how, and what was found. */
export const investigationFields = {
  heldOn: day(),
  way: oneOf(investigationWays, 'ways'),
  rooms: severalInForce('rooms', 1, 'rooms-under-control'),
  found: paragraph(),
}
/** What the chief makes of the round, with the instructions that were given. */
export const concludeFields = {
  outcome: oneOf(supervisionOutcomes, 'outcomes'),
  conclusion: paragraph(),
  instructions: listOf(caseOf('instruction'), { most: 20, written: 'ticks' }),
}
/** Why a round is given up. */
export const dropFields = { reason: reason() }

/** A time on which managers report. */
export type Period = DataOf<typeof periodFields>
/** A round as the chief opens it. */
export type OpenedSupervision = DataOf<typeof openFields>
/** What a manager has reported. */
export type EntryReport = DataOf<typeof reportFields>
/** What the chief wants to hear more. */
export type AskedAgain = DataOf<typeof askAgainFields>
/** What was looked into. */
export type Investigation = DataOf<typeof investigationFields>
/** What the chief makes of it. */
export type Conclusion = DataOf<typeof concludeFields>
