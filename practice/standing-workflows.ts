/**
 * The workflows that exist once and for ever, under their name: one delivers letters, one seals the day's heads, one
 * looks whether every open case is waited for, and one begins what begins by itself.
 */
export const standingWorkflows = ['postman', 'anchor', 'reconcile', 'rhythm'] as const

/** One of them. */
export type StandingWorkflow = (typeof standingWorkflows)[number]

/** Whether this is the name of a standing workflow. */
export const isStandingWorkflow = (name: string): name is StandingWorkflow =>
  (standingWorkflows as readonly string[]).includes(name)

/** The id of a standing workflow: two systems in one namespace have one each, as they have a task queue each. */
export const standingWorkflowId = (taskQueue: string, name: StandingWorkflow): string => `${taskQueue}/${name}`

/** The one signal that every workflow knows. It carries nothing: whoever gets it looks at the record. */
export const lookAgainSignal = 'lookAgain'
