import { counted } from '../words/counted.ts'
import type * as ja from './help.ja.ts'

/** English of the help page. */
export const help: typeof ja.help = {
  title: 'Help',
  lead: 'How the cases of each procedure run, and what the words mean.',
  courses: 'How each procedure runs',
  coursesNote: 'Choose a procedure: its steps unfold, each with its basis.',
  questions: 'Questions',
  answers: [
    [
      'I can’t find what I want to do.',
      'On the case’s page open “What you cannot do now, and why”: it tells the reason, the article, and who can.',
    ],
    [
      'I opened a mailed link twice.',
      'Opening a link decides nothing. A decision is recorded once, when you choose it on the page and record it.',
    ],
    [
      'I recorded something by mistake.',
      'Until the next post acts you can pull back. After that ask whoever holds the case to send it back. Nothing can be deleted, but what is right can be recorded after it.',
    ],
    ['No mail arrives.', 'The same task is always in the inbox, too. Work goes on while mail is down.'],
  ],
  glossary: 'Glossary',
  terms: [
    ['起案', 'draft', 'To start a case. It is not submitted yet.'],
    [
      '審議',
      'deliberation',
      'The council talks a case over: favourable, favourable with conditions, continued, unfavourable.',
    ],
    ['決裁', 'decision', 'The final decision by the post that has the power.'],
    [
      '差戻し',
      'return',
      'Sent back to an earlier step to be put right, with a reason. What was there before stays readable.',
    ],
    ['引戻し', 'pull-back', 'To take one’s own step back before the next post has acted.'],
    ['取下げ', 'withdrawal', 'The requesting office gives the case up before the approval.'],
    ['不承認', 'disapproval', 'It is not approved. The case is closed.'],
    ['却下', 'rejection', 'To end a case. Going on needs a new draft.'],
    ['保留', 'hold', 'To let a decision wait, with a reason.'],
    [
      '代決',
      'decision by deputy',
      'A named person decides while the post’s holder is away. Not for the approval of outsourcing (a setting).',
    ],
    ['後閲', 'viewing afterwards', 'Somebody who was away looks at it later. The decision stays.'],
    ['供覧', 'circulation', 'To let those concerned know.'],
    ['合議', 'consultation', 'Consent or opinion of other offices concerned.'],
  ],
  roleTerms: {
    secretariat: ['庶務', 'secretariat', (post) => `Runs the council’s affairs: ${post}.`],
    chief: ['統括責任者', 'chief', (post) => `Answers for security as a whole: ${post}.`],
    'vice-chief': ['副統括責任者', 'vice chief', (post) => `May act for the chief: ${post}.`],
    approver: ['承認者', 'approver', (post) => `Approves outsourcing: ${post}.`],
  },
  term: 'Term',
  english: 'English',
  meaning: 'Meaning',
  keys: 'Keyboard',
  keyList: [
    ['Tab', 'Next item. The first Tab shows “Skip to the content”.'],
    ['Ctrl + K', 'To the search field'],
    ['j / k', 'Next or previous row in a list'],
    ['Enter', 'Open the link that has the focus'],
    ['Esc', 'Close an open menu'],
  ],
  keyNote: 'No single key ever decides anything.',
  articles: 'The articles in short',
  articlesNote:
    'Our own summaries. Each article’s page shows the official text beside it, where it was loaded; that text prevails.',
  articlesDelivered: (count) =>
    `The gists of ${counted(count, 'article')} are as delivered, and may name posts and offices that this municipality doesn’t have. An article’s own page says so.`,
}
