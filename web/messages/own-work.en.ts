import type { ownWork as ja } from './own-work.ja.ts'

/** Of whoever passed their own work, in English. */
export const ownWork: typeof ja = {
  name: 'Own work',
  mark: '[Own work] ',
  sign: '*',
  said: (works) => `done by the person who ${works}`,
  works: {
    drafted: 'drafted it',
    vetted: 'vetted the vendor',
    judged: 'gave the verdict',
    submitted: 'submitted it',
    'form-checked': 'checked the form',
    'asked-for': 'asked for it',
    reported: 'reported it or wrote it down',
    assessed: 'assessed it',
    'followed-up': 'reported what was done about it',
    consulted: 'was consulted on it',
    counted: 'counted it',
    offered: 'offered it',
    'handed-over': 'handed it over',
    'given-back': 'gave it back',
    'for-oneself': 'it is about',
  },
}
