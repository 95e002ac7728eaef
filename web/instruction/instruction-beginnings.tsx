import { causeKinds, instructionKinds } from '../../domain/instruction/causes.ts'
import { initialState } from '../../domain/instruction/initial-state.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { instructionAddresses } from './instruction-addresses.ts'
import type { DeclaredBeginning, SaidByAddress } from '../register/declared-beginning.ts'
import { term } from '../say.ts'
import { InstructionFields } from './instruction-fields.tsx'
import { wordsOf } from './words.ts'

const beginning = (command: string): DeclaredBeginning => ({
  procedure: 'instruction',
  command,
  address: instructionAddresses.newInstruction(command),
  text: (ui) => term(wordsOf(ui).register.newTitle, command),
  title: (ui) => term(wordsOf(ui).register.newTitle, command),
  lead: (ui) => term(wordsOf(ui).register.newLead, command),
  fields: ({ form }) => <InstructionFields form={form} type={command} state={initialState} />,
})

/** Of which kind an instruction is to be, to whom it goes, and what it rests on: a meeting's item, an incident. */
const known = ({ said, named }: SaidByAddress): Json => {
  const kind = instructionKinds.find((one) => one === said('kind'))
  const cause = causeKinds.find((one) => one === said('cause'))
  const addressee = said('addressee')
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(addressee === '' ? {} : { addressee }),
    cause: {
      ...(cause === undefined ? {} : { kind: cause }),
      ...(named === null
        ? { text: said('text') }
        : { case: named.id, item: said('item'), text: said('text') || named.text }),
    },
  }
}

/**
 * How an instruction begins: issued by the chief, drafted by the secretariat, or with a report that the chief asks for
 * (Arts. 6 and 11).
 */
export const instructionBeginnings: readonly DeclaredBeginning[] = [
  { ...beginning('IssueInstruction'), known },
  { ...beginning('DraftInstruction'), known },
  beginning('RequestReport'),
]
