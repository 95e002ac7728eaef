import type { TaskKinds } from '../tasks/task-kinds.ts'

/** The kinds of tasks of this procedure. */
export const councilTasks = {
  'call-meeting': { nature: 'do', days: null },
  'hold-meeting': { nature: 'do', days: null },
  'reply-attendance': { nature: 'do', days: 2 },
  'consent-circular': { nature: 'decide', days: 3 },
  'give-opinion': { nature: 'decide', days: 5 },
  'answer-question': { nature: 'do', days: 2 },
  'conclude-circular': { nature: 'do', days: 3 },
  'confirm-circular': { nature: 'decide', days: 3 },
  'draft-minutes': { nature: 'do', days: 10 },
  'confirm-minutes': { nature: 'decide', days: 5 },
} as const satisfies TaskKinds
