import { entryOf, type Register } from '../law/register.ts'
import { addresseeOf } from './addressee.ts'
import { instructionCaseRow } from './case-row.ts'
import type { InstructionState } from './state.ts'

/** The register of instructions (指示台帳): what was asked of whom, and how far it has come (Arts. 6 and 11). */
export const instructionRegister: Register<InstructionState> = {
  rows: (state) => {
    const { concerns } = state
    if (concerns === null) return []
    return [
      entryOf(instructionCaseRow(state), {
        offices: [concerns.office],
        readers: [],
        forCouncil: false,
        cells: { addressee: addresseeOf(state) },
      }),
    ]
  },
}
