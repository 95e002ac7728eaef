import { guidelineOn, postOf } from '../../domain/guideline/guideline.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresseeOf } from '../../domain/instruction/permits.ts'
import { officeOfInstruction } from '../../domain/instruction/reading.ts'
import type { InstructionState } from '../../domain/instruction/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { begun, numbered, waiting, type CaseRow } from './case-row.ts'

/**
 * An instruction's row in the lists (Arts. 6 and 11): its period runs from the issue to the day by which it is to be
 * carried out.
 */
export const instructionCaseRow = (state: InstructionState): CaseRow => {
  const { number, terms, asked, startedBy } = state
  // By the guideline of the day on which the case began: the row has to come out the same when it is made again.
  const guideline = startedBy && guidelineOn(tokyoDateOf(startedBy.at))
  const title = terms?.title ?? asked?.title ?? ''
  const addressee = addresseeOf(state)
  const to = (guideline && addressee && postOf(guideline, addressee)?.ja) ?? ''
  return {
    ...numbered(number),
    title,
    vendor: to,
    searched: [number ? caseNumberLabel(number) : '', title, to],
    office: guideline ? officeOfInstruction(state, guideline) : '',
    stage: state.stage,
    round: 1,
    submitted: false,
    ...begun(startedBy),
    startsOn: state.issuedBy ? tokyoDateOf(state.issuedBy.at) : null,
    endsOn: state.dueOn,
    ending: state.ending?.how ?? null,
    ...waiting(state.tasks),
  }
}
