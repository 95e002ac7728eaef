/**
 * What a case proposes to the council by itself: an open task of the kind `propose-item`, whose subject says what
 * about. The secretariat answers it, or the meeting on whose agenda it was put, by the same command.
 */
import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask } from '../../law/deciding.ts'
import { accept, type DecideOutsourcing, type Decision, type ToldOutsourcing } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import type { ProposalNote } from './fields.ts'

/** What the meeting adds when it takes a proposed item onto its agenda; nobody else may say so. */
export interface TakenUp {
  /** The council's case. */
  readonly meetingCase: CaseId
  /** The agenda item's id within it. */
  readonly item: string
  /** Who of the secretariat did it there. */
  readonly recordedBy: By
}

/** The secretariat says where a proposed item went: onto an agenda kept outside Sekisho, or nowhere, and why. */
export const noteProposed: DecideOutsourcing<ProposalNote> = (said, state, _rules, by) =>
  noted(said, state, {
    meetingCase: null,
    item: null,
    recordedBy: by,
  })

/** The practice of the council: the meeting has put the proposed item on its agenda. Said again, it changes nothing. */
export const proposalTakenUp: ToldOutsourcing<ProposalNote & TakenUp> = (data, state) => {
  const { meetingCase, item, recordedBy, about, outcome, note } = data
  const before = state.oversight.proposals.some(
    (one) => one.about === about && one.meetingCase === meetingCase && one.item === item,
  )
  return before ? accept() : noted({ about, outcome, note }, state, { meetingCase, item, recordedBy })
}

const noted = (
  note: ProposalNote,
  state: OutsourcingState,
  {
    recordedBy,
    ...where
  }: Omit<TakenUp, 'meetingCase' | 'item'> & { readonly meetingCase: CaseId | null; readonly item: string | null },
): Decision => {
  const asked = state.tasks.open.find((one) => one.kind === 'propose-item' && one.about === note.about)
  if (!asked) return refuse('proposal-unknown', 'proposals-to-council', { field: 'about', about: note.about })
  return accept(
    { type: 'ProposalNoted', rule: 'proposals-to-council', data: { ...note, ...where, by: recordedBy } },
    ...closeTask(state, 'propose-item', 'answered', note.about),
  )
}
