/** What becomes of tasks says who was asked and when: nothing of that can be against the text, which asks nobody. */
export const noTaskJudges = { TaskOpened: null, TaskClosed: null, TaskReminded: null, TaskEscalated: null } as const
