import type { Course } from '../words/course.ts'

/** English of how it runs, for the help page. */
export const managementMethodCourse: Course = {
  title: 'How a method of management runs',
  steps: () => [
    ['Draft', 'method-settled', 'The post that settles it, or its office, drafts a version.'],
    ['Settling', 'one-method-a-kind', 'The post settles it with its first day; there is one of a kind, in versions.'],
    [
      'Acknowledgement',
      'method-version-acknowledged',
      'In force, everybody whom it concerns is asked to acknowledge it.',
    ],
    ['Review', 'method-looked-at-again', 'After a set time the post is asked whether it still fits.'],
  ],
}
