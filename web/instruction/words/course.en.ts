import type { Course } from '../../words/course.ts'

/** English of how an instruction runs. */
export const instructionCourse: Course = {
  title: 'How an instruction runs',
  steps: () => [
    [
      'Draft',
      'instruction-drafted',
      'The secretariat drafts it. On the control of entry, whoever controls it may be heard first.',
    ],
    ['Issue', 'instruct-on-council-result', 'The post that the guideline names issues it.'],
    [
      'Carrying out',
      'instruction-carried-out',
      'Whoever it is addressed to acknowledges it, carries it out by its day and reports.',
    ],
    [
      'End',
      'instruction-ended',
      'The post that the guideline names looks at the report, and ends the instruction or sends the report back.',
    ],
  ],
}
