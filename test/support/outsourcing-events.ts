/**
 * The events that tests expect of an outsourcing case: who did it, which task was opened with which days, how one
 * ended.
 */
import type { By } from '../../domain/kernel/by.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { PostId, TaskId } from '../../domain/kernel/ids.ts'
import type { TaskEnd, TaskEvent } from '../../domain/tasks/task.ts'
import { people, tokyo } from './rules.ts'

/** Who did it when, under the first of their posts. */
export const by = (who: keyof typeof people, at: string): By => {
  const { person, name, posts } = people[who]
  return { person, name, post: posts[0] as PostId, at: tokyo(at) }
}

/**
 * What each kind of task of the citizen division says besides its days: whom it asks, by which article, and what
 * answers it.
 */
const asks: {
  readonly [kind: string]: {
    readonly askedOf: readonly string[]
    readonly article: ArticleRef
    readonly answers: readonly string[]
  }
} = {
  vet: { askedOf: ['citizen-staff', 'citizen-head'], article: 'Art. 20', answers: ['RecordVetting'] },
  submit: { askedOf: ['citizen-head'], article: 'Art. 21', answers: ['SubmitOutsourcing', 'WithdrawOutsourcing'] },
  'check-form': {
    askedOf: ['secretariat'],
    article: 'operational setting',
    answers: ['AcceptForm', 'ReturnOutsourcing'],
  },
  'record-outcome': {
    askedOf: ['secretariat'],
    article: 'Art. 21',
    answers: ['RecordCouncilOutcome', 'ReturnOutsourcing'],
  },
  approve: {
    askedOf: ['general-policy-director'],
    article: 'Art. 21',
    answers: ['ApproveOutsourcing', 'ReturnOutsourcing', 'DisapproveOutsourcing'],
  },
  'read-clauses': {
    askedOf: ['citizen-staff', 'citizen-head'],
    article: 'operational setting',
    answers: ['ConfirmClauses', 'DisputeClauses'],
  },
  'register-clauses': { askedOf: ['citizen-head'], article: 'Art. 22', answers: ['AmendClauses'] },
  'approve-change': {
    askedOf: ['general-policy-director'],
    article: 'operational setting',
    answers: ['ApproveChange', 'ReturnChange', 'DisapproveChange'],
  },
  'amend-change': {
    askedOf: ['citizen-head'],
    article: 'operational setting',
    answers: ['AmendChange', 'WithdrawChange'],
  },
  consent: {
    askedOf: ['general-policy-director'],
    article: 'operational setting',
    answers: ['ConsentSubcontract', 'RefuseSubcontract'],
  },
  'register-contract': { askedOf: ['citizen-head'], article: 'Art. 22', answers: ['RegisterContract'] },
  'fulfil-condition': {
    askedOf: ['citizen-staff', 'citizen-head'],
    article: 'operational setting',
    answers: ['FulfilCondition'],
  },
  inspect: { askedOf: ['citizen-staff', 'citizen-head'], article: 'Art. 23', answers: ['RecordInspection'] },
  correct: {
    askedOf: ['citizen-staff', 'citizen-head'],
    article: 'operational setting',
    answers: ['RecordCorrectiveReport'],
  },
  'answer-for-inspection': { askedOf: ['citizen-head'], article: 'Art. 23', answers: ['AnswerForInspection'] },
  'amend-contract': {
    askedOf: ['citizen-head'],
    article: 'Art. 22',
    answers: ['RegisterAmendment', 'NoteNoAmendment'],
  },
  'check-effect': { askedOf: ['citizen-head'], article: 'operational setting', answers: ['CheckEffectiveness'] },
  'propose-item': { askedOf: ['secretariat'], article: 'Art. 5(3)(2)', answers: ['NoteProposed'] },
  'ask-back': {
    askedOf: ['citizen-staff', 'citizen-head'],
    article: 'operational setting',
    answers: ['RecordTakenBack'],
  },
  'return-disposal': { askedOf: ['citizen-head'], article: 'operational setting', answers: ['RecordDisposal'] },
  close: { askedOf: ['citizen-head'], article: 'operational setting', answers: ['CloseOutsourcing'] },
}

const minorCorrection = {
  askedOf: ['citizen-head'],
  article: 'operational setting',
  answers: ['CloseFinding'],
} as const

interface Days {
  /** When it was opened. */
  readonly at: string
  readonly due: string
  readonly reminders: readonly string[]
  readonly escalation: string
  readonly about?: string
  /** A minor finding may be confirmed at once, by the head. */
  readonly minor?: true
}

/**
 * A task was opened, by its id and its days. What the secretariat is asked goes to the system manager when it is late.
 */
export const opened = (
  task: string,
  { at, due, reminders, escalation, about = null as never, minor }: Days,
): TaskEvent => {
  const kind = task.slice(0, task.lastIndexOf('-'))
  const ask = minor ? minorCorrection : asks[kind]
  if (!ask) throw new Error(`no such kind of task: ${kind}`)
  const { askedOf, article, answers } = ask
  const to = askedOf.includes('secretariat') ? 'digital-promotion-head' : 'secretariat'
  return {
    type: 'TaskOpened',
    article,
    data: {
      task: task as TaskId,
      kind,
      askedOf: askedOf as readonly PostId[],
      article,
      openedAt: tokyo(at),
      due: tokyo(due),
      reminders: reminders.map(tokyo),
      escalation: { at: tokyo(escalation), to: to as PostId },
      answers,
      about,
    },
  }
}

/** A task was closed, and how. */
export const closed = (task: string, how: TaskEnd = 'answered'): TaskEvent => ({
  type: 'TaskClosed',
  article: asks[task.slice(0, task.lastIndexOf('-'))]?.article ?? 'operational setting',
  data: { task: task as TaskId, how },
})
