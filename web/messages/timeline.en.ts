import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { SentencesOf } from '../words/sentence.ts'
import type { timeline as ja } from './timeline.ja.ts'

/** The frame of a history, in English. */
export const timeline: typeof ja = {
  rest: (count) => (count === 1 ? '1 more entry' : `${count} more entries`),
  olderElsewhere: (shown) =>
    `Printed here are ${shown} entries; the others stand on the screen’s next page and in the file of the history.`,
  stretch: (from, to, inAll) =>
    `There are ${inAll} entries in all. This page looks at no. ${from} to no. ${to}, and so do its filters; the others stand on the next pages, and all of them in the file of the history.`,
  newestOnly: (count) => `The history is long: what stands here is told from its newest ${count} entries alone.`,
  title: 'History',
  filters: { all: 'All', decisions: 'Decisions', papers: 'Papers', tasks: 'Tasks and reminders' },
  newestFirst: 'Newest first',
  on: 'To what was done on',
  goTo: 'Go',
  oldestFirst: 'Oldest first',
  round: (n) => `Round ${n}`,
  roundNow: 'current round',
  under: (version) => `guideline in force since ${version}`,
  ended: 'ended round',
  file: 'Save the history for a spreadsheet (CSV)',
  columns: {
    version: 'No.',
    when: 'When',
    who: 'Who',
    what: 'What',
    said: 'In their words',
    article: 'Under',
    guideline: 'Guideline in force since',
    hash: 'Hash (SHA-256)',
  },
}

const taskEnds = {
  answered: 'was answered',
  returned: 'ended, as the case was sent back',
  'pulled-back': 'ended, as the case was pulled back',
  withdrawn: 'ended, as the case was withdrawn',
  ended: 'ended with the case',
  replaced: 'was no longer needed after another decision',
  'given-to-others': 'is asked of others, as a version of the guideline has it',
}

/** What happened to tasks, whatever the procedure. */
export const taskSentences: SentencesOf<TaskEvent> = {
  TaskOpened: ({ task, about, askedOf, due }, say) =>
    `${say.post(askedOf[0] ?? '')} was asked: “${say.task(task, about)}” (due ${say.moment(due)}).`,
  TaskClosed: ({ task, how }, say) => `The task “${say.task(task)}” ${taskEnds[how]}.`,
  TaskReminded: ({ task, nth }, say) => `Reminder no. ${nth} of the task “${say.task(task)}” was sent.`,
  TaskEscalated: ({ task, to }, say) => `${say.post(to)} was told that the task “${say.task(task)}” is late.`,
}
