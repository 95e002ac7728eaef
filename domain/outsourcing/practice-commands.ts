import type { OutsourcingCommand } from './commands.ts'

/**
 * The commands that only the practice gives: their time has come, or another case calls for them. No person, page or
 * program may.
 */
export type PracticeOnly =
  | 'OpenInspection'
  | 'EndContract'
  | 'ProposeFinding'
  | 'EffectChange'
  | 'NoteCertificateExpiring'
  | 'NoteRenewalSeason'
  | 'NoteRenewalStarted'
  | 'NoteRenewalTold'
  | 'NoteIncident'
  | 'NoteIncidentClosed'
  | 'RemindTask'
  | 'EscalateTask'

/**
 * A command that people give, by a form or through the API. A paper is a person's act too, but comes with its content
 * by a way of its own.
 */
export type PeoplesCommand = Exclude<OutsourcingCommand, { readonly type: PracticeOnly | 'AddAttachment' }>
