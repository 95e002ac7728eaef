/** The procedures whose cases have a workflow of their own, which carries the procedure's name. */
export const practised = ['outsourcing', 'council', 'instruction', 'incident'] as const

/** One of them. */
export type Practised = (typeof practised)[number]

/** Whether cases of this procedure have a workflow. */
export const isPractised = (procedure: string): procedure is Practised =>
  (practised as readonly string[]).includes(procedure)

/**
 * The workflows that exist once and for ever, under their name: one delivers letters, one seals the day's heads, and one
 * looks whether every open case is waited for.
 */
export const standing = ['postman', 'anchor', 'reconcile'] as const

/** One of them. */
export type Standing = (typeof standing)[number]

/** Whether this is the name of a standing workflow. */
export const isStanding = (name: string): name is Standing => (standing as readonly string[]).includes(name)

/** The id of a standing workflow: two systems in one namespace have one each, as they have a task queue each. */
export const standingId = (taskQueue: string, name: Standing): string => `${taskQueue}/${name}`

/** The one signal that every workflow knows. It carries nothing: whoever gets it looks at the record. */
export const lookAgainSignal = 'lookAgain'
