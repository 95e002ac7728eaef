import type { Course } from '../words/course.ts'

/** English of how it runs, for the help page. */
export const authorityCourse: Course = {
  title: 'How an authority runs',
  steps: () => [
    [
      'Request',
      'authority-asked-for',
      'An office, or whoever manages access, asks for an operator, equipment, kind and term.',
    ],
    ['Consultation', 'officer-consulted', 'The security officer of the using office is heard.'],
    ['Decision', 'operators-settled', 'Whoever manages access settles the operator.'],
    ['Registration', 'authority-registered', 'IDs go into the register; of matching information only day and number.'],
    ['Acknowledgement', 'method-kept', 'The operator acknowledges the method of management.'],
    [
      'End',
      'removed-on-machine',
      'It ends by its term, a move or revocation, and closes once it is removed on the machine.',
    ],
  ],
}
