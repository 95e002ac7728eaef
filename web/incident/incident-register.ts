import { incidentAddresses } from './incident-addresses.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { term } from '../say.ts'
import { wordsOf } from './words.ts'

/** The register of incidents (事故台帳) as its page shows it (Art. 22(5)). */
export const incidentRegisterPage: DeclaredRegister = {
  procedure: 'incident',
  name: 'incidents',
  address: incidentAddresses.register,
  words: (ui) => wordsOf(ui).register,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).stages, stage),
    tone: stage === 'closed' ? 'success' : 'danger',
  }),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'other', kind: 'text', cell: 'reportedBy' },
    { heading: 'holder', kind: 'holders' },
    { heading: 'due', kind: 'due', sort: 'due' },
    { heading: 'period', kind: 'starts', sort: 'starts' },
  ],
  filters: ['stage', 'office', 'due', 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}
