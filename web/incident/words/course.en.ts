import type { Course } from '../../words/course.ts'

/** English of how an incident is handled. */
export const incidentCourse: Course = {
  title: 'How an incident is handled',
  steps: () => [
    ['Report', 'incident-reported', 'Whichever office notices it reports it, at any hour.'],
    [
      'Assessment',
      'incident-assessed',
      'The secretariat settles whether somebody meant it, and who has to be notified.',
    ],
    ['Notifications', 'incident-notices', 'Each is made by its time, and its day and time are recorded.'],
    ['Contracts', 'incident-contracts', 'The contracts that it affects are told.'],
    [
      'Follow-ups',
      'incident-follow-ups',
      'Cause and effect are looked into, and posts are asked to do what is needed.',
    ],
    [
      'Closing',
      'incident-closed-when-settled',
      'When nothing is open any more, the post that the guideline names closes it.',
    ],
  ],
}
