import type { TaskKinds } from '../tasks/task-kinds.ts'

/** The kinds of tasks of this procedure. */
export const outsourcingTasks = {
  vet: { nature: 'do', days: 10 },
  submit: { nature: 'decide', days: 5 },
  'check-form': { nature: 'decide', days: 3 },
  'record-outcome': { nature: 'do', days: 15 },
  approve: { nature: 'decide', days: 5 },
  'register-contract': { nature: 'do', days: 20 },
  'fulfil-condition': { nature: 'do', days: null },
  inspect: { nature: 'do', days: 20 },
  'renew-certificate': { nature: 'do', days: 20 },
  correct: { nature: 'decide', days: null },
  'return-disposal': { nature: 'do', days: 10 },
  'read-clauses': { nature: 'decide', days: 10 },
  'register-clauses': { nature: 'do', days: 5 },
  'approve-change': { nature: 'decide', days: 5 },
  'amend-change': { nature: 'do', days: 5 },
  consent: { nature: 'decide', days: 5 },
  'check-effect': { nature: 'decide', days: 10 },
  'propose-item': { nature: 'decide', days: 10 },
  'ask-back': { nature: 'do', days: 10 },
  'decide-renewal': { nature: 'do', days: 10 },
  close: { nature: 'decide', days: 5 },
} as const satisfies TaskKinds
