/** What a task asks of a person: to decide, to do something and record it, or to see that others get on with it. */
export type TaskNature = 'decide' | 'do' | 'watch'

const deciding: ReadonlySet<string> = new Set([
  'check-form',
  'approve',
  'approve-change',
  'consent',
  'read-clauses',
  'submit',
  'correct',
  'check-effect',
  'propose-item',
  'close',
  'consent-circular',
  'give-opinion',
  'confirm-circular',
  'confirm-minutes',
  'issue-instruction',
  'consider-report',
  'review-completion',
  'assess-incident',
  'close-incident',
])

/** The nature of a kind of task, by which inboxes are divided. `watch` is an escalated task of others. */
export const natureOf = (kind: string): TaskNature => (deciding.has(kind) ? 'decide' : 'do')
