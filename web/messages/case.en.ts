import type { caseMessages as ja } from './case.ja.ts'

/** The frame of a case's page, in English. */
export const caseMessages: typeof ja = {
  now: 'Where it stands',
  holder: 'Held by',
  asked: 'Asked for',
  since: 'Since',
  due: 'Due',
  next: 'Then',
  more: (count) => (count === 1 ? '1 more task' : `${count} more tasks`),
  actions: 'What can be done',
  index: 'On this page',
  undelivered: {
    title: (count: number) => (count === 1 ? 'One letter has not arrived' : `${count} letters have not arrived`),
    line: (post: string, when: string) => `To ${post}, ${when}`,
    hint: 'What they ask for lies in the inbox all the same. If this goes on, tell the system administrator.',
  },
  guideline: (version) => `Guideline in force since ${version}`,
  history: 'History',
}
