import type { DoubtCourse } from '../../../domain/outsourcing/doubts/fields.ts'
import type { DoubtLift } from '../../../domain/outsourcing/doubts/state.ts'
import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { RefusalText } from '../../words/refusal-text.ts'
import type { doubts as japanese } from './doubts.ja.ts'
import { counted } from '../../words/counted.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'
import { outcomes } from './terms.en.ts'

const courses: Record<DoubtCourse, string> = {
  stands: 'Let it stand and go on',
  'taken-back': 'Take it back',
  suspended: 'Suspend the contract',
  terminated: 'End the contract',
}
const lifts: Record<DoubtLift, string> = {
  'outcome-holds': 'the council’s outcome was put right to one that bears it',
  'vetted-anew': 'the company was vetted anew and not found unsuitable',
  'within-approval': 'the sub-contract is within what is approved again',
  replaced: 'another doubt has taken its place',
  ended: 'the case or the contract is over and nothing is left to decide',
}

/** The same in English. */
export const doubts: typeof japanese = {
  tasks: {
    'answer-doubt': 'Decide what becomes of the approval, consent or contract',
    'end-early': 'End the contract',
  },
  taskAsks: {
    'answer-doubt':
      'The council’s outcome on which it rests was put right, a company was found unsuitable while it works under the contract, its vetting is over, or a change has left a sub-contract beyond what is approved. Let it stand with the reason, take it back, suspend the contract or have it ended. Nothing goes on upon it until you decide.',
    'end-early':
      'The approver has decided that the contract is to end. Settle with the contractor, and record the day and the reason of the early end.',
  },
  commands: { AnswerDoubt: 'Record the answer to a doubt', NoteVettingOver: 'Tell that a vetting is over' },
  done: { AnswerDoubt: 'The answer was recorded' },
  names: { doubt: 'Doubt', course: 'Answer', 'AnswerDoubt.reason': 'Why', 'AnswerDoubt.conditions': 'Conditions' },
  support: {
    doubtConditions:
      'A company that is unsuitable, or whose vetting is over, goes on under dated conditions only. Those of the true outcome are carried in by themselves. A sub-contract beyond what is approved can’t stand by your word alone: asked for anew, it comes before the council.',
    doubtReason: 'The office and the secretariat read it, and it stays in the record.',
  },
  problems: {
    'not-with-this-doubt': 'can’t be chosen for this doubt',
    'long-before-the-case': 'more than a year before the case began; look at the year',
    'asked-already': 'is asked for already and waits for an answer',
  },
  side: (n: string) => `doubt ${n}`,
  approval: 'the approval',
  page: {
    title: 'Doubts',
    open: 'to be answered',
    courses,
    causes: {
      'outcome-corrected': (outcome: string) => `The council’s outcome was put right to “${outcome}”.`,
      unsuitable: (vendor: string) => `${vendor}, which works under the contract, was found unsuitable.`,
      'vetting-over': (vendor: string, day: string) =>
        `The vetting of ${vendor}, which works under the contract, was over on ${day}.`,
      'beyond-approval': (vendor: string, how: string) =>
        `A change of what is approved has left the sub-contract with ${vendor} beyond it${how === '' ? '' : ` (${how})`}.`,
    },
    lifts,
    cause: 'What fell away',
    answer: 'Answer',
    holds: 'Nothing goes on upon it until it is answered.',
    letter:
      'The council’s outcome was put right, or something is wrong with the vetting of a company under contract or with the consent to a sub-contract',
  },
  letters: {
    tasks: {
      'answer-doubt': task(
        'answer to a doubt',
        'answer a doubt',
        'What an approval, a consent or the contract rested on has fallen away. Let it stand, take it back, suspend the contract or have it ended, and say why.',
      ),
      'end-early': task(
        'early end of the contract',
        'end a contract early',
        'The approver has decided that the contract is to end. Settle with the contractor, and record the day and the reason of the early end.',
      ),
    },
    news: {
      'doubt-arose': {
        said: 'recorded' as const,
        subject: 'An approval or contract is in doubt',
        text: 'What an approval, a consent or the contract of the following outsourcing rested on has fallen away.',
        todo: 'Nothing goes on upon it until the approver has answered. See “Doubts” on the case’s page.',
      },
      'doubt-answered': {
        said: 'decided' as const,
        subject: 'A doubt was answered',
        text: 'The approver has answered a doubt about the following outsourcing.',
        todo: 'Read the answer, its reason and the conditions.',
      },
    },
  },
  sentences: {
    DoubtArose: ({ cause, about, outcome, vendor = '', holdsUntil }, say) =>
      cause === 'beyond-approval'
        ? `A change of what is approved has left the sub-contract with ${vendor} beyond it, which puts the consent in doubt. The approver was asked.`
        : cause === 'outcome-corrected'
          ? `The council’s outcome was put right to “${say.term(outcomes, outcome ?? '')}”, which puts ${say.part(about)} in doubt. The approver was asked.`
          : cause === 'unsuitable'
            ? `${vendor}, which works under the contract, was found unsuitable. The approver was asked, and the council is to see it.`
            : `The vetting of ${vendor}, which works under the contract, was over on ${say.day(holdsUntil ?? '')}. The approver was asked, and the council is to see it.`,
    DoubtAnswered: ({ doubt, course, conditions }, say) =>
      `The approver answered ${say.part(doubt)}: ${courses[course]}${conditions.length > 0 ? ` (${counted(conditions.length, 'condition')})` : ''}.`,
    DoubtLifted: ({ doubt, how }, say) => `There is nothing left of ${say.part(doubt)}: ${lifts[how]}.`,
  } satisfies Partial<OutsourcingSentences>,
  refusals: {
    'doubt-open': {
      title: 'A doubt waits for an answer',
      what: ({ parts }) =>
        `What it rests on has fallen away, and the approver hasn’t answered yet${parts(['items', 'changes'], (names) => `: ${names}`)}`,
      todo: 'Wait for the approver’s answer.',
    },
    'doubt-unknown': {
      title: 'No such doubt',
      what: () => 'There is no such doubt, or it is answered already.',
      todo: 'See “Doubts” on the case’s page.',
    },
  } satisfies Readonly<Record<string, RefusalText>>,
}
