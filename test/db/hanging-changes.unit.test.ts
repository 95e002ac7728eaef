/** On what a case hangs, as an act changes it. */
import { describe, expect, it } from 'vitest'
import { hangingChanges } from '../../db/rows/hanging-changes.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Procedure } from '../../domain/law/procedure.ts'

interface Named {
  readonly cause: string
  readonly office: null
  readonly since: string
}
const on = (nth: number, since = '2026-04-01'): Named => ({
  cause: `person/${(nth * 7_919) % 2_003}`,
  office: null,
  since,
})
const procedure = { hangsOn: ({ named }: { readonly named: readonly Named[] }) => named } as unknown as Procedure
const changes = (before: readonly Named[] | null, after: readonly Named[]) => {
  const state = (named: readonly Named[]) => ({ named }) as unknown as CaseState
  return hangingChanges(procedure, before && state(before), state(after))
}

describe('on what a case hangs', () => {
  it('is written whole where there was nothing before or it is another list, and once where it is said twice', () => {
    const kept = { cause: 'person/1', office: '', since: '2026-04-01' }
    const one = { ...kept, office: null }
    expect(changes(null, [one])).toEqual([kept])
    expect(changes([], [{ ...one, since: '2027-04-01' }, one])).toEqual([kept])
    expect(changes([one], [])).toEqual([])
  })

  it('is not written where it is the same, in whatever order', () => {
    expect(changes([on(1), on(2)], [on(1), on(2)])).toBeNull()
    expect(changes([on(1), on(2)], [on(2), on(1)])).toBeNull()
  })

  it('of two thousand is looked at once each where an act leaves it as it is', () => {
    let looks = 0
    const watched = Array.from({ length: 2_000 }, (_, nth) =>
      Object.defineProperty({ ...on(nth) }, 'cause', {
        enumerable: true,
        get: () => {
          looks += 1
          return on(nth).cause
        },
      }),
    )
    expect(changes(watched, watched)).toBeNull()
    expect(looks).toBe(2 * 2_000)
  })
})
