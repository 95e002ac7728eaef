import type { Course } from '../words/course.ts'

/** English of how it runs, for the help page. */
export const entryLogCourse: Course = {
  title: 'How the ledger of entries runs',
  steps: () => [
    ['A year begins', 'ledger-of-year', 'Each room’s ledger opens with the fiscal year.'],
    [
      'Special admission',
      'special-admission',
      'Whoever has no permit enters by special admission only, with an escort.',
    ],
    [
      'Entries by hand',
      'entry-by-permit',
      'Where there is no device, entries and exits under a permit are written down.',
    ],
    ['The device’s log', 'log-of-month', 'Where there is a device, its log is brought in month by month.'],
    ['Exits', 'exit-followed-up', 'Whoever seems still inside is asked after.'],
    ['Corrections', 'ledger-corrected', 'What is wrong is corrected by an addition; what stood there stays.'],
  ],
}
