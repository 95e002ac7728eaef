import type { Course } from '../../words/course.ts'

/** English of how it runs, for the help page. */
export const operationHistoryCourse: Course = {
  title: 'How the operation history is kept',
  steps: () => [
    ['Archiving', 'history-kept', 'Each medium is archived with its period, equipment and place.'],
    ['Reading again', 'history-readable', 'From time to time it is checked that it can be read.'],
    [
      'Gaps',
      'history-without-gaps',
      'Days without history are looked for; they are archived, or it is said why there is nothing.',
    ],
    ['Analysis', 'history-analysed', 'It is analysed when somebody asks, and the result is kept.'],
    [
      'Disposal',
      'history-disposal',
      'After its term somebody asks and whoever manages access decides on its disposal.',
    ],
  ],
}
