import type { Pool } from 'pg'
import type { LeftBy, OtherCases } from '../../domain/kernel/other-cases.ts'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { findProcedure, procedures } from '../../domain/procedures.ts'
import { factsOfHeads } from '../kept/facts-of-heads.ts'

const holding = procedures.filter((one) => one.holds).map((one) => one.name)

/** Which matters of other cases each case has before it, or had when it ended. */
const mattersBefore = factsOfHeads(holding, (stream, state) => {
  const procedure = findProcedure(procedureOf(stream))
  const whole = { ...procedure?.initialState, ...state } as CaseState
  return { held: procedure?.holds?.(whole) ?? [], left: procedure?.left?.(whole) ?? [] }
})

/** Which other case has before it, or had, what waits in a case: whatever has taken it says so. */
export const whoHasIt = async (pool: Pool, stream: CaseId): Promise<Pick<OtherCases, 'heldBy' | 'leftBy'>> => {
  const cases = await mattersBefore(pool)
  const held = cases.flatMap(({ stream: by, facts }) => facts.held.map((one) => ({ ...one, by })))
  const left = cases.flatMap(({ stream: by, facts }) => facts.left.map((one) => ({ ...one, by })))
  const isOurs =
    (part: string | null) =>
    (one: { readonly case: CaseId; readonly part: string | null }): boolean =>
      one.case === stream && one.part === part
  return {
    heldBy: (part) => held.find(isOurs(part))?.by ?? null,
    leftBy: (part) =>
      left
        .filter(isOurs(part))
        .reduce<LeftBy | null>((last, { by, on }) => (last !== null && last.on > on ? last : { case: by, on }), null),
  }
}
