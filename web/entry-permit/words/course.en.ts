import type { Course } from '../../words/course.ts'

/** English of how it runs, for the help page. */
export const entryPermitCourse: Course = {
  title: 'How a permit to enter runs',
  steps: () => [
    [
      'Application',
      'entry-applied-for',
      'An office applies for a person, a room, a purpose and a time; for a contractor’s worker under a contract that is running.',
    ],
    ['Permission', 'entry-permitted-beforehand', 'The room’s manager permits, refuses or returns it.'],
    ['IDs and keys', 'id-for-the-permitted', 'An ID is registered on the device; keys, cards and badges are lent.'],
    [
      'Suspension, renewal',
      'entry-renewed-in-time',
      'It can be suspended, and before its end the office is asked whether it is renewed.',
    ],
    [
      'End',
      'entry-permit-ends',
      'It ends with its time, the contract or the post; once IDs are removed and things are back, it closes.',
    ],
  ],
}
