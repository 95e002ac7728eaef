import type { Course } from '../../words/course.ts'

/** English of how an outsourcing runs. */
export const outsourcingCourse: Course = {
  title: 'How an outsourcing runs',
  steps: ({ outsourcing, clauses }) => [
    [
      'Vetting',
      'vetting-before-outsourcing',
      'The office looks into how the intended vendor protects information, and gives a verdict.',
    ],
    [
      'Submission',
      'approval-sought',
      'The head of the office submits the work, the reason and the protection of information. The number is drawn here.',
    ],
    ['Form check', 'form-checked', 'The secretariat checks that nothing is missing and puts it before the council.'],
    ...(outsourcing.deliberation
      ? [
          [
            'Deliberation',
            'deliberation-before-approval',
            'The council deliberates; the secretariat records the outcome.',
          ] as const,
        ]
      : []),
    [
      'Approval',
      'approval-before-outsourcing',
      'The post that the guideline names approves. Where the council deliberates, nothing is approved without its outcome.',
    ],
    clauses.length === 0
      ? ['Contract', 'contract-registered', 'The contract is registered.']
      : ['Contract', 'clauses-in-contract', 'Only a contract that spells out all required clauses can be registered.'],
    [
      'In force',
      'inspection-as-needed',
      'While the contract runs, the contractor’s measures are inspected at the set interval.',
    ],
    [
      'Closing',
      'materials-accounted-for',
      'Return or disposal of the materials is confirmed; with nothing left open the case is closed.',
    ],
  ],
}
