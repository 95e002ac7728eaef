import { withKnown } from '../addresses.ts'

/** The addresses of an instruction's own pages, besides those that every case has. */
export const instructionAddresses = {
  /** The register of the chief's instructions. */
  register: '/instructions',
  /** Where one begins: on what, where it is known already. */
  newInstruction: (command: string, known: Readonly<Record<string, string>> = {}) =>
    withKnown(`/instructions/new/${command}`, known),
} as const
