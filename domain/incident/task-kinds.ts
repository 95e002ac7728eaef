import type { TaskKinds } from '../tasks/task-kinds.ts'

/** The kinds of tasks of this procedure. */
export const incidentTasks = {
  'assess-incident': { nature: 'decide', days: null },
  'report-preliminary': { nature: 'do', days: null },
  'report-final': { nature: 'do', days: null },
  notify: { nature: 'do', days: null },
  'investigate-incident': { nature: 'do', days: null },
  'follow-up': { nature: 'do', days: null },
  'close-incident': { nature: 'decide', days: 5 },
} as const satisfies TaskKinds
