import { citationWithPaper } from '../../domain/guideline/citation.ts'
import { englishDate } from '../../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { letterTaskEn } from '../../web/words/letter-task.ts'
import type { LetterMessages } from './ja.ts'

const day = (at: Instant): string => englishDate(tokyoDateOf(at))

/** What all letters say, in English. */
export const en: LetterMessages = {
  demo: '* Sample of an invented municipality’s trial. No real procedure is meant.',
  subject: (what, title) => `[Sekisho] ${what}: ${title}`,
  inBrackets: (text, inside) => `${text} (${inside})`,
  subjectDue: (what, title, due, called) => `[Sekisho] ${what}: ${title}, ${called.toLowerCase()} ${due}`,
  dear: (post) => `To: ${post}`,
  day,
  moment: (at) => `${day(at)}, ${tokyoClockOf(at)}`,
  basis: (ref, guideline) => citationWithPaper(guideline, ref, 'en'),

  otherTask: letterTaskEn('procedure', 'see to a case', 'Check the content and do what is asked.'),
  asked: (words) => `${words.ask}.`,
  vacant: (post) =>
    `The post of ${post} is vacant, so this letter comes to you. Only its holder can do what is asked: please see that the post is filled.`,
  reminder: {
    soon: { subject: (words) => `Reminder. ${words.ask}`, text: (words) => `Due soon: ${words.noun}.` },
    today: { subject: (words) => `Due today. ${words.ask}`, text: (words) => `Due today: ${words.noun}.` },
    past: { subject: (words) => `Overdue. ${words.ask}`, text: (words) => `Overdue: ${words.noun}.` },
  },
  escalation: {
    subject: (words) => `Overdue – ${words.noun}`,
    text: (words, posts) => `Overdue and still not done: ${words.noun}. Asked of: ${posts.join('; ')}.`,
    todo: 'Please find out why, and see that it gets done.',
  },
  ownWork: 'decided or confirmed by the person whose own draft, request, report or record it was',
  conditions: (count) =>
    count === 1
      ? '1 (comes to you as a task with its due date)'
      : `${count} (each comes to you as a task with its due date)`,

  labels: {
    number: 'Case no.',
    about: 'About',
    article: 'Under',
    due: 'Due',
    to: 'Back to',
    conditions: 'Conditions',
    ownWork: 'Own work',
    mark: 'Note',
    reason: 'Reason',
  },
  said: {
    decided: { by: 'Decided by', at: 'Decided on' },
    returned: { by: 'Sent back by', at: 'Sent back on' },
    withdrawn: { by: 'Withdrawn by', at: 'Withdrawn on' },
    recorded: { by: 'Recorded by', at: 'Recorded on' },
    closed: { by: 'Closed by', at: 'Closed on' },
    reported: { by: 'Recorded by', at: 'Recorded on' },
    told: { by: 'Sent by', at: 'Sent on' },
    confirmed: { by: 'Confirmed by', at: 'Confirmed on' },
  },
  asker: (office, name) => (name === '' ? office : `${name}, ${office}`),
  taskLink: 'Follow this link to see and answer it:',
  escalationLink: 'Follow this link to see how it stands:',
  caseLink: (one) => `Follow this link to see the ${one} (you will be asked to sign in):`,
  runsOut:
    'If it is still open when its time has run out, you are reminded, and then another post hears of it, mostly the secretariat. Nothing is decided by time alone.',
  linkNotes: [
    'Opening it decides nothing.',
    'The link is for you alone: please do not pass it on.',
    'You also find the same task in your inbox when you sign in to Sekisho.',
  ],
  contact: (post, contact) => (contact === '' ? `Questions to: ${post}` : `Questions to: ${post} (${contact})`),
  automatic: 'Sekisho sent this letter automatically. Replies to it do not arrive.',
}
