import type { Course } from '../../words/course.ts'

/** English of how it runs, for the help page. */
export const stockTakeCourse: Course = {
  title: 'How stock is taken',
  steps: () => [
    ['Beginning', 'stock-taken-yearly', 'Once a year an office’s ledger is listed.'],
    ['Counting', 'stock-taken-yearly', 'What is there, missing or elsewhere is written down.'],
    [
      'Differences',
      'stock-differences-settled',
      'Each difference is followed until the place is put right or a loss reported.',
    ],
  ],
}
