import { instructionAddresses } from './instruction-addresses.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { stageOf, toneOf } from './instruction-stage.ts'
import { wordsOf } from './words.ts'

/** The register of the chief's instructions (指示台帳) as its page shows it (Arts. 6 and 11). */
export const instructionRegisterPage: DeclaredRegister = {
  procedure: 'instruction',
  name: 'instructions',
  address: instructionAddresses.register,
  words: (ui) => wordsOf(ui).register,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage, ending }) => ({ text: stageOf(ui, stage, ending), tone: toneOf(stage, ending) }),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'other', kind: 'post', cell: 'addressee' },
    { heading: 'holder', kind: 'holders' },
    { heading: 'due', kind: 'due', sort: 'due' },
    { heading: 'period', kind: 'starts', sort: 'starts' },
  ],
  filters: ['stage', 'office', 'due', 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}
