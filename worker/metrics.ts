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
  readonly lettersHeld: Gauge
  readonly oldestLetter: Gauge
  readonly openTasks: Gauge
  readonly overdueTasks: Gauge
  readonly oldestOverdue: Gauge
  readonly otherForms: Gauge
  readonly sealAge: Gauge
  readonly brokenPlaces: Gauge
  readonly lawBreaches: Gauge
  readonly checkAge: Gauge
  readonly earlySeals: Gauge
}

/** A registry of the worker's own, so that tests can have several in one process. */
export const createMetrics = (): WorkerMetrics => {
  const registry = new Registry()
  processMetrics(registry)
  const registers = [registry]
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
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
    unseen: gauge('sekisho_unseen_cases', 'Cases whose last version no workflow has seen yet'),
    oldestUnseen: gauge('sekisho_oldest_unseen_seconds', 'Age of the oldest version that no workflow has seen yet'),
    unwaited: gauge(
      'sekisho_unwaited_cases',
      'Open cases that nobody waited for when record and Temporal were last compared',
    ),
    temporalReachable: gauge('sekisho_temporal_reachable', '1 while Temporal takes what the sweep tells it'),
    lettersDue: gauge('sekisho_letters_due', 'Letters that wait to be delivered, those put off included'),
    lettersFailed: gauge(
      'sekisho_letters_failed',
      'Letters that the mail server refused for good; docs/mail.md says what to do',
    ),
    lettersHeld: gauge(
      'sekisho_letters_held',
      'Letters that wait for a word after a restore: npm run letters (docs/backup.md)',
    ),
    oldestLetter: gauge(
      'sekisho_oldest_letter_seconds',
      'For how long the letter that is due longest has been waiting',
    ),
    openTasks: gauge('sekisho_open_tasks', 'Open tasks, those before posts that nobody holds included'),
    overdueTasks: gauge('sekisho_overdue_tasks', 'Those of the open tasks whose day is over'),
    oldestOverdue: gauge(
      'sekisho_oldest_overdue_task_seconds',
      'For how long the task that is overdue longest has been so',
    ),
    sealAge: gauge(
      'sekisho_seal_age_seconds',
      'For how long no day has been sealed; since the first event where none has',
    ),
    earlySeals: gauge(
      'sekisho_early_seals',
      'Seals that were set before their day was over, by a wrong clock, and are not corrected (docs/hash-chain.md)',
    ),
    brokenPlaces: gauge(
      'sekisho_broken_places',
      'Places where the record was not whole when it was last verified by night; npm run verify shows them',
    ),
    lawBreaches: gauge(
      'sekisho_law_breaches',
      'Places that guideline or settings don’t accept, in the last night’s share; npm run verify -- --law tells all',
    ),
    checkAge: gauge(
      'sekisho_check_age_seconds',
      'For how long no share of the record has been verified by night; since the first event where none has',
    ),
    otherForms: gauge(
      'sekisho_heads_of_another_form',
      'Cases that another release has folded: above 0 after an upgrade, run it once more (docs/upgrading.md)',
    ),
  }
}
