import type { Course } from '../words/course.ts'

/** English of how it runs, for the help page. */
export const entrySupervisionCourse: Course = {
  title: 'How entry control is supervised',
  steps: () => [
    [
      'Asking',
      'entry-supervision-repeated',
      'After each period the rooms’ managers are asked to report, with the registers’ figures.',
    ],
    ['Reports', 'entry-control-reported', 'They report; late reports still count.'],
    ['Considering', 'entry-control-investigated', 'The chief reads, asks again and looks into it where needed.'],
    [
      'Instruction',
      'entry-control-instructed',
      'The chief instructs, or finds nothing to instruct on, which closes it.',
    ],
  ],
}
