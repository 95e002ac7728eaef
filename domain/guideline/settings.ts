import type { PlainDate } from '../kernel/plain-date.ts'
import { councilDefaults, type CouncilSettings } from './council-settings.ts'

/**
 * What the guideline leaves open and the city settles itself: how long a step may take, when to remind, how often to
 * inspect. Every one is an operational setting, dated like the guideline, and shown as such.
 */
export interface Settings {
  readonly inForceFrom: PlainDate
  /** Business days that each kind of task may take before it is overdue. */
  readonly dueInBusinessDays: { readonly [kind: string]: number }
  /** When open tasks are called to mind: business days relative to the due date, in this order. */
  readonly remindOnBusinessDays: readonly number[]
  /** Business days after the due date on which the task is brought before another post. */
  readonly escalateAfterBusinessDays: number
  /** When the working day ends, so when something due on a day is late: Tokyo time. */
  readonly dueAt: `${number}:${number}`
  /** When reminders go out: Tokyo time. */
  readonly remindAt: `${number}:${number}`
  /** How often a contractor is inspected where the contract says nothing else (Art. 23 says "as needed"). */
  readonly inspectEveryMonths: number
  /** Commands that a mailed link alone does not carry: the person signs in as well. */
  readonly signInRequired: readonly string[]
  /** How the council works where Art. 5 is silent. */
  readonly council: CouncilSettings
  /** The mark of the case numbers' series, such as 委 in R8-委-001. */
  readonly series: { readonly [procedure: string]: string }
}

const defaults: Settings = {
  inForceFrom: '2023-04-01' as PlainDate,
  dueInBusinessDays: {
    vet: 10,
    submit: 5,
    'check-form': 3,
    'record-outcome': 15,
    approve: 5,
    'register-contract': 20,
    inspect: 20,
    'return-disposal': 10,
    close: 5,
    'reply-attendance': 2,
    'consent-circular': 3,
    'give-opinion': 5,
    'answer-question': 2,
    'conclude-circular': 3,
    'confirm-circular': 3,
    'draft-minutes': 10,
    'confirm-minutes': 5,
  },
  remindOnBusinessDays: [-3, -1, 0, 1],
  escalateAfterBusinessDays: 3,
  dueAt: '17:15',
  remindAt: '09:00',
  inspectEveryMonths: 6,
  signInRequired: ['ApproveOutsourcing', 'DisapproveOutsourcing'],
  council: councilDefaults,
  series: { outsourcing: '委', council: '会' },
}

/** The settings in force on a day. */
export const settingsOn = (_day: PlainDate): Settings => defaults
