import { guidelineOn, postOf } from '../guideline/guideline.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { addresseeOf } from './addressee.ts'
import { officeOfInstruction } from './reading.ts'
import type { InstructionState } from './state.ts'
import { caseNumberLabel } from '../kernel/case-number.ts'
import { begun, numbered, waiting, type CaseRow } from '../law/case-row.ts'

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
    vendor: '',
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
