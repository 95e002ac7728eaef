import type { Course } from '../../words/course.ts'

/** English of how it runs, for the help page. */
export const cityCourse: Course = {
  title: 'How the rule book runs',
  steps: () => [
    ['Beginning', 'rule-book-begun', 'Whoever runs the machine begins it once.'],
    ['Guideline', 'guideline-recorded', 'Versions of the guideline are recorded, and nothing may be missing.'],
    ['Settings, closed days', 'settings-dated', 'Operational settings and closed days hold from their day.'],
    ['Roster', 'person-entered', 'People are entered, and which posts they hold from when to when.'],
    ['Accounts', 'account-by-invitation', 'Each sets a password by a link that works once.'],
  ],
}
