import type { Instant } from '../../kernel/instant.ts'
import type { CouncilState } from '../state.ts'

/** The end of the consent round: whoever is silent by then has not agreed (operational setting). */
export interface ConsentWake {
  readonly kind: 'consent-end'
  readonly at: Instant
}

/** When the consent round of a deliberation by circulation ends; nothing outside of it. */
export const consentWakes = ({ stage, circular }: CouncilState): readonly ConsentWake[] =>
  stage === 'consent' && circular !== null ? [{ kind: 'consent-end', at: circular.due }] : []
