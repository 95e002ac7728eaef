import { tokyoDateOf } from '../kernel/instant.ts'
import type { EndingOf } from '../law/hanging.ts'
import type { EntryPermitState } from './state.ts'

/**
 * What others hear of: the permit is over, from that moment on; or it is suspended, or goes on. A case that never
 * became a permit has nothing hanging on it.
 */
export const entryPermitEndings = ({ permit, ending, suspensions }: EntryPermitState): readonly EndingOf[] => {
  if (permit === null) return []
  const self = { of: null, office: null }
  return [
    ...suspensions.map(({ from }) => ({ ...self, how: 'suspended' as const, on: tokyoDateOf(from), at: from })),
    ...suspensions.flatMap(({ until }) =>
      until === null || ending?.at === until
        ? []
        : [{ ...self, how: 'resumed' as const, on: tokyoDateOf(until), at: until }],
    ),
    ...(ending === null ? [] : [{ ...self, how: 'ended' as const, on: ending.on, at: ending.at }]),
  ]
}
