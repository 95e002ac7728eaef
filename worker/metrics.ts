import { Counter, Gauge, Registry } from 'prom-client'
import { processMetrics } from '../operation/process-metrics.ts'

/** What the worker counts, for Prometheus. */
export interface WorkerMetrics {
  readonly registry: Registry
  readonly acts: Counter<'command' | 'outcome'>
  readonly pokes: Counter<'outcome'>
  readonly unseen: Gauge
  readonly oldestUnseen: Gauge
  readonly unwaited: Gauge
  readonly temporalReachable: Gauge
  readonly lettersDue: Gauge
  readonly lettersFailed: Gauge
  readonly oldestLetter: Gauge
  readonly openTasks: Gauge
  readonly overdueTasks: Gauge
  readonly oldestOverdue: Gauge
  readonly otherForms: Gauge
  readonly sealAge: Gauge
  readonly earlySeals: Gauge
}

/** A registry of the worker's own, so that tests can have several in one process. */
export const createMetrics = (): WorkerMetrics => {
  const registry = new Registry()
  processMetrics(registry)
  const registers = [registry]
  return {
    registry,
    acts: new Counter({
      name: 'sekisho_practice_acts_total',
      help: 'Acts that time brought about',
      labelNames: ['command', 'outcome'],
      registers,
    }),
    pokes: new Counter({
      name: 'sekisho_sweep_pokes_total',
      help: 'Cases that the sweep told to look again',
      labelNames: ['outcome'],
      registers,
    }),
    unseen: new Gauge({
      name: 'sekisho_unseen_cases',
      help: 'Cases whose last version no workflow has seen yet',
      registers,
    }),
    oldestUnseen: new Gauge({
      name: 'sekisho_oldest_unseen_seconds',
      help: 'Age of the oldest version that no workflow has seen yet',
      registers,
    }),
    unwaited: new Gauge({
      name: 'sekisho_unwaited_cases',
      help: 'Open cases that nobody waited for when record and Temporal were last compared',
      registers,
    }),
    temporalReachable: new Gauge({
      name: 'sekisho_temporal_reachable',
      help: '1 while Temporal takes what the sweep tells it',
      registers,
    }),
    lettersDue: new Gauge({
      name: 'sekisho_letters_due',
      help: 'Letters that wait to be delivered, those put off included',
      registers,
    }),
    lettersFailed: new Gauge({
      name: 'sekisho_letters_failed',
      help: 'Letters that the mail server refused for good; docs/mail.md says what to do',
      registers,
    }),
    oldestLetter: new Gauge({
      name: 'sekisho_oldest_letter_seconds',
      help: 'For how long the letter that is due longest has been waiting',
      registers,
    }),
    openTasks: new Gauge({ name: 'sekisho_open_tasks', help: 'Tasks that lie before people', registers }),
    overdueTasks: new Gauge({
      name: 'sekisho_overdue_tasks',
      help: 'Tasks that lie before people and whose day is over',
      registers,
    }),
    oldestOverdue: new Gauge({
      name: 'sekisho_oldest_overdue_task_seconds',
      help: 'For how long the task that is overdue longest has been so',
      registers,
    }),
    sealAge: new Gauge({
      name: 'sekisho_seal_age_seconds',
      help: 'For how long no day has been sealed; since the first event where none has',
      registers,
    }),
    earlySeals: new Gauge({
      name: 'sekisho_early_seals',
      help: 'Seals that were set before their day was over, by a wrong clock, and are not corrected (docs/hash-chain.md)',
      registers,
    }),
    otherForms: new Gauge({
      name: 'sekisho_heads_of_another_form',
      help: 'Cases that another release has folded: above 0 after an upgrade, run it once more (docs/upgrading.md)',
      registers,
    }),
  }
}
