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
  andOthers: (name, others) => `${name} and ${others} more`,
  index: 'On this page',
  actions: 'What can be done',
  furtherActs: (count) => `Other acts (${count})`,
  notYours: (count) => `What you cannot do now, and why (${count})`,
  nothingToDo: 'Nothing is asked of you in this case just now.',
  tabs: { overview: 'Overview', history: 'History', all: 'All' },
  tabsLabel: 'The pages of this case',
  latest: 'What happened last',
  allHistory: 'Read the whole history',
  undelivered: {
    title: (count: number) => (count === 1 ? 'One letter has not arrived' : `${count} letters have not arrived`),
    line: (post: string, when: string) => `To ${post}, ${when}`,
    hint: 'What they ask for lies in the inbox all the same. If this goes on, tell the system administrator.',
  },
  guideline: (version) => `Guideline in force since ${version}`,
  history: 'History',
}
