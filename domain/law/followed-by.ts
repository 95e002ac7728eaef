import type { LawTerms } from './command-law.ts'
import { onTheirBases } from './decide-by.ts'
import type { Decider } from './decider.ts'
import type { evolveBy } from './evolve-by.ts'
import type { ProcedureTerms } from './procedure-terms.ts'

/**
 * A law whose acts are followed by what follows every act: nothing where an act is refused or was done already.
 */
export const followedBy = <Terms extends LawTerms, Decide extends AnyDecide<Terms>>(
  { follows }: Pick<ProcedureTerms<Terms>, 'follows'>,
  evolve: ReturnType<typeof evolveBy<Terms>>,
  decide: Decide,
): Decide =>
  follows === undefined
    ? decide
    : (((command, state, rules) => {
        const outcome = decide(command, state, rules)
        if (!outcome.ok || outcome.events.length === 0) return outcome
        const after = outcome.events.reduce(evolve, state)
        return { ok: true, events: [...outcome.events, ...onTheirBases<Terms>(follows(after, rules), rules.guideline)] }
      }) as Decide)

type AnyDecide<Terms extends LawTerms> = Decider<Terms['State'], never, Terms['Event']>['decide']
