import type { tasks as ja } from './tasks.ja.ts'

/** What the practice does by itself, in English. */
export const tasks: typeof ja = {
  commands: { RemindTask: 'Remind', EscalateTask: 'Escalate', AskAnew: 'Ask anew' },
  practice: 'Sekisho (automatic)',
  operator: 'Operator (at the machine)',
  whoPractice: 'the system, when its time has come',
}
