import { tokyoDateOf } from '../kernel/instant.ts'
import type { InstructionState } from './state.ts'
import { begun, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'

/**
 * An instruction's row in the lists (Arts. 6 and 11): its period runs from the issue to the day by which it is to be
 * carried out.
 */
export const instructionCaseRow = (state: InstructionState): OwnRow => {
  const { number, terms, asked, startedBy, concerns } = state
  const title = terms?.title ?? asked?.title ?? ''
  return {
    ...numbered(number),
    title,
    searched: [numberText(number), title, concerns?.called ?? ''],
    office: concerns?.office ?? '',
    stage: state.stage,
    ...begun(startedBy),
    fromOn: state.issuedBy ? tokyoDateOf(state.issuedBy.at) : null,
    untilOn: state.dueOn,
    ending: state.ending?.how ?? null,
    ...waiting(state.tasks),
  }
}
