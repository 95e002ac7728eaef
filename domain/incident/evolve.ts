import { evolveBy } from '../law/evolve-by.ts'
import { assessmentEvolve } from './assessment/evolve.ts'
import { closingEvolve } from './closing/evolve.ts'
import { contractsEvolve } from './contracts/evolve.ts'
import { proposalEvolve } from './council/evolve.ts'
import { followUpsEvolve } from './follow-ups/evolve.ts'
import type { IncidentLaw } from './law.ts'
import { noticesEvolve } from './notices/evolve.ts'
import { reportEvolve } from './report/evolve.ts'
import type { IncidentState } from './state.ts'

/** A case begins once, and once it is closed nothing but the clearing away of its tasks is left. */
export const applies = ({ stage }: IncidentState, { type }: { readonly type: string }): boolean => {
  if (stage === 'none') return type === 'IncidentReported'
  return type !== 'IncidentReported' && (stage !== 'closed' || type === 'TaskClosed')
}

/** What an incident is after an event: an act that may leave nothing open looks at the case as it is after it. */
export const evolve = evolveBy<IncidentLaw>({
  applies,
  parts: [
    { evolve: reportEvolve },
    { evolve: contractsEvolve },
    { evolve: assessmentEvolve },
    { evolve: noticesEvolve },
    { evolve: followUpsEvolve },
    { evolve: proposalEvolve },
    { evolve: closingEvolve },
  ],
})
