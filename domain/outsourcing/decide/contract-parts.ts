import type { By } from '../../kernel/by.ts'
import type { Rules } from '../../guideline/rules.ts'
import {
  approveChange,
  disapproveChange,
  recordChangeOutcome,
  returnChange,
  withdrawChange,
} from '../changes/decide-approval.ts'
import { amendChange, requestChange } from '../changes/decide-request.ts'
import type { OutsourcingCommand } from '../commands.ts'
import { amendClauses, confirmClauses, disputeClauses } from '../contract/decide-clauses.ts'
import type { PartCommand } from '../contract-parts.ts'
import type { ByMeeting } from '../deliberation/told-by-meeting.ts'
import type { OutsourcingState } from '../state.ts'
import {
  consentSubcontract,
  endSubcontract,
  recordSubcontractOutcome,
  refuseSubcontract,
} from '../subcontracts/decide-consent.ts'
import { requestSubcontract, withdrawSubcontract } from '../subcontracts/decide-request.ts'
import { invalid, type Decide, type Decision } from './deciding.ts'

/** What people ask about the parts of a contract; a change's taking effect is the practice's. */
export type PersonsPartCommand = Exclude<PartCommand, { readonly type: 'EffectChange' }>

type DataOf<Type extends PersonsPartCommand['type']> = Extract<PersonsPartCommand, { readonly type: Type }>['data']

const acts: { readonly [type in PersonsPartCommand['type']]: Decide<DataOf<type>> } = {
  ConfirmClauses: confirmClauses,
  DisputeClauses: disputeClauses,
  AmendClauses: amendClauses,
  RequestChange: requestChange,
  AmendChange: amendChange,
  RecordChangeOutcome: recordChangeOutcome,
  ApproveChange: approveChange,
  DisapproveChange: disapproveChange,
  ReturnChange: returnChange,
  WithdrawChange: withdrawChange,
  RequestSubcontract: requestSubcontract,
  RecordSubcontractOutcome: recordSubcontractOutcome,
  ConsentSubcontract: consentSubcontract,
  RefuseSubcontract: refuseSubcontract,
  WithdrawSubcontract: withdrawSubcontract,
  EndSubcontract: endSubcontract,
}

/** Whether a command is about a part of the contract: its clauses, its changes, its sub-contracts (Arts. 21, 22). */
export const isPartCommand = (command: OutsourcingCommand): command is PersonsPartCommand =>
  Object.hasOwn(acts, command.type)

/** What the law says to it. */
export const decidePart = (command: PersonsPartCommand, state: OutsourcingState, rules: Rules, by: By): Decision =>
  (acts[command.type] as Decide<PersonsPartCommand['data']>)(command.data, state, rules, by)

/** The one change or sub-contract that a command is about; null where it is about neither. */
export const partOf = ({ data }: PersonsPartCommand): string | null => {
  if ('about' in data) return data.about
  if ('change' in data) return data.change
  return 'subcontract' in data ? data.subcontract : null
}

/**
 * The meeting itself tells what the council said of a change or sub-contract (Art. 5): for the person who closed it.
 */
export const toldByMeeting = (command: PersonsPartCommand, state: OutsourcingState, rules: Rules): Decision => {
  const { recordedBy } = command.data as Partial<ByMeeting>
  return recordedBy === undefined
    ? invalid('recordedBy', 'empty', 'Art. 5(5)')
    : decidePart(command, state, rules, recordedBy)
}
