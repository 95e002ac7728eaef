import { canonicalJson } from '../db/kept/canonical-json.ts'
import type { AnyCommand } from '../domain/law/decider.ts'
import { causeOf } from './cause-of.ts'
import { actsInTime, type ActDeps, type ActOutcome, type When } from './in-time.ts'
import { orHopeless } from './or-hopeless.ts'

/**
 * Gives a case the command that its own state gives in time: what a procedure needs whose moments bring about nothing
 * but an act of its own. Temporal may be asked by others: a command that the case doesn't wait for is not given.
 */
export const createGiveInTime = (deps: ActDeps) => {
  const inTime = actsInTime(deps)
  return {
    giveInTime: ({ command, ...when }: When & { readonly command: AnyCommand }): Promise<ActOutcome> =>
      orHopeless(async () => {
        const asked = canonicalJson(command)
        const owes = await causeOf(
          deps.record.pool,
          when.stream,
          ({ gives }) => gives !== undefined && canonicalJson(gives) === asked,
        )
        if (owes === null) return 'nothing-to-give'
        return inTime(when, command, canonicalJson([command.type, command.data]))
      }),
  }
}
