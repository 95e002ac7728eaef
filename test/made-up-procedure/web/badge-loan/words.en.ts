import { letterTaskEn } from '../words/letter-task.ts'
import type { BadgeLoanWords } from './words.ts'

/** The words of badge loans in English. */
export const badgeLoanEn: BadgeLoanWords = {
  procedure: 'Loan of a badge',
  plural: 'Loans of badges',
  noNumber: 'no number yet',
  settings: {
    'badge-loan': 'Loan of badges',
    'badge-loan.longestInDays': 'Longest loan in days',
    'series.badge-loan': 'Mark of loans of badges',
  },
  stages: { none: 'not begun', asked: 'to be lent', lent: 'lent', closed: 'closed' },
  endings: { returned: 'returned', lost: 'lost', lapsed: 'lapsed' },
  tasks: { 'lend-badge': 'Lend a badge', 'return-badge': 'Bring a badge back' },
  taskAsks: {
    'lend-badge': 'Look at purpose and period, and lend a badge.',
    'return-badge': 'Bring the badge back by its day. Where it is lost, say so at once.',
  },
  commands: {
    AskForBadge: 'Ask for a badge',
    LendBadge: 'Lend',
    ReturnBadge: 'Record the return',
    ReportBadgeLost: 'Report it lost',
    CallBadgeBack: 'Ask for it back',
  },
  done: {
    AskForBadge: 'Badge asked for',
    LendBadge: 'Lent',
    ReturnBadge: 'Return recorded',
    ReportBadgeLost: 'Loss reported',
  },
  sentences: {
    BadgeAskedFor: ({ number, fromOn, untilOn }, say) =>
      `Asked for a badge from ${say.day(fromOn)} to ${say.day(untilOn)}, as ${say.number(number)}.`,
    BadgeLent: ({ badge, dueOn }, say) => `Lent the badge “${badge}” (due back on ${say.day(dueOn)}).`,
    BadgeReturned: () => 'The badge came back.',
    BadgeCalledBack: ({ on }, say) => `Asked back: the contract ended or whoever asked left (${say.day(on)}).`,
    BadgeLost: ({ lostOn }, say) => `Reported the badge lost on ${say.day(lostOn)}.`,
  },
  refusals: {
    'loan-reversed': {
      title: 'Period reversed',
      what: ({ day }) => `The last day is before the first${day('day', (on) => ` (${on})`)}.`,
      todo: 'Enter the first day or a later one.',
    },
    'loan-too-long': {
      title: 'Period too long',
      what: ({ count }) => `A badge is lent for ${count('most')} days at most.`,
      todo: 'Enter a day within them; ask again where it is needed longer.',
    },
  },
  who: { office: 'staff and head of an office', secretariat: 'secretariat' },
  forms: {
    names: {
      office: 'Office',
      holder: 'Role of whoever uses it',
      purpose: 'Purpose',
      fromOn: 'First day',
      untilOn: 'Last day',
      contract: 'Case of the contract',
      badge: 'Number of the badge',
      dueOn: 'Due back',
      note: 'Remarks',
      lostOn: 'Day of the loss',
      measures: 'What was done',
    },
  },
  hints: { holder: 'A post or role, no name.', measures: 'Where it was looked for, what was disabled.' },
  facts: { period: 'Period', by: 'Asked by', end: 'How it ended' },
  course: {
    title: 'How a badge is lent',
    steps: () => [
      ['Request', 'badge-lent-on-request', 'An office says for which role, what for and for how long.'],
      ['Loan', 'loan-of-a-year-at-most', 'The secretariat looks at the purpose and lends it for a year at most.'],
      ['Return', 'badge-lent-on-request', 'The office brings it back, or reports it lost.'],
    ],
  },
  parts: {},
  fixedParts: {},
  letters: {
    one: 'loan',
    title: 'Purpose',
    asker: 'Asked by',
    noNumber: 'none yet',
    tasks: {
      'lend-badge': letterTaskEn('loan of a badge', 'lend a badge', 'Look at purpose and period, and lend a badge.'),
      'return-badge': letterTaskEn('return of a badge', 'bring a badge back', 'Bring it back, or report it lost.'),
    },
    news: {
      'badge-lost': {
        said: 'reported',
        subject: 'Badge lost',
        text: 'The following badge was reported lost.',
        todo: 'Disable it, and look at the entries since.',
      },
    },
  },
  register: {
    title: 'Register of badges',
    nav: 'Badges',
    lead: 'Which badge is lent to whom, and until when.',
    search: 'Number, purpose, badge',
    columns: { case: 'Loan', stage: 'Status', badge: 'Badge', holder: 'User', due: 'Due' },
    empty: ['No loans yet', 'When an office asks for a badge, it is listed here.'],
    emptyFiltered: ['No loans match', 'Remove some of the filters.'],
    ask: 'Ask for a badge',
    askLead: 'The secretariat looks at the purpose and lends a badge.',
  },
  next: { none: '', asked: 'the loan', lent: 'the return', closed: '' },
}
