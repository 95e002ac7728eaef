/**
 * The workflows that exist once and for ever, under their name: one delivers letters, one seals the day's heads, one
 * looks whether every open case is waited for, and one begins what begins by itself.
 */
export const lastingWorkflows = ['postman', 'anchor', 'reconcile', 'rhythm'] as const

/** One of them. */
export type LastingWorkflow = (typeof lastingWorkflows)[number]

/** Whether this is the name of a lasting workflow. */
export const isLastingWorkflow = (name: string): name is LastingWorkflow =>
  (lastingWorkflows as readonly string[]).includes(name)

/** The id of a lasting workflow: two systems in one namespace have one each, as they have a task queue each. */
export const lastingWorkflowId = (taskQueue: string, name: LastingWorkflow): string => `${taskQueue}/${name}`

/** The one signal that every workflow knows. It carries nothing: whoever gets it looks at the record. */
export const lookAgainSignal = 'lookAgain'
