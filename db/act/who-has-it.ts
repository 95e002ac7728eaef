import type { Pool } from 'pg'
import type { LeftBy, OtherCases } from '../../domain/kernel/other-cases.ts'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { findProcedure, procedures } from '../../domain/procedures.ts'

interface Row {
  readonly stream: CaseId
  readonly state: object
}

// Cases that take others before them are few, a dozen a year; read alone where an act asks for it.
const text = `
  select s.stream, s.state from cases c join streams s on s.stream = c.stream
  where c.procedure = any($1::text[]) and strpos(s.state::text, $2) > 0`

/** Which other case has before it, or had, what waits in a case: whatever has taken it names it in its state. */
export const whoHasIt = async (pool: Pool, stream: CaseId): Promise<Pick<OtherCases, 'heldBy' | 'leftBy'>> => {
  const holding = procedures.filter((one) => one.holds).map((one) => one.name)
  const { rows } = await pool.query<Row>({ name: 'who-has-it', text, values: [holding, stream] })
  const cases = rows.map((row) => ({ row, procedure: findProcedure(procedureOf(row.stream)) }))
  const held = cases.flatMap(({ row, procedure }) =>
    (procedure?.holds?.(stateOf(procedure.initialState, row)) ?? []).map((one) => ({ ...one, by: row.stream })),
  )
  const left = cases.flatMap(({ row, procedure }) =>
    (procedure?.left?.(stateOf(procedure.initialState, row)) ?? []).map((one) => ({ ...one, by: row.stream })),
  )
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

const stateOf = (initial: CaseState, { state }: Row): CaseState => ({ ...initial, ...state })
