import { expect, it } from 'vitest'
import type { Procedure } from '../../../domain/law/procedure.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import { procedures } from '../../../domain/procedures.ts'
import { declaredWhole } from '../../support/declared-whole.ts'
import { rulesAt } from '../../support/rules.ts'
import { stagesOf } from '../../support/stages-of.ts'

it.each(procedures.map((one) => [one.name, one] as const))(
  '%s: what its commands hold, whose they are, at which stages and by which article; and for whom the practice waits',
  async (name, procedure) =>
    expect(declaredWhole(procedure, await stagesOf(name))).toMatchFileSnapshot(
      `../../fixtures/stories/declared-${name}.txt`,
    ),
)

it.each(procedures.map((one) => [one.name, one] as const))(
  '%s: what it says of a case to which nothing has happened',
  (name, procedure) =>
    expect(saidOfNothing(procedure)).toMatchFileSnapshot(`../../fixtures/stories/before-${name}.txt`),
)

const saidOfNothing = ({
  caseRow,
  registers,
  hangsOn,
  endings,
  matters,
  holds,
  initialState,
  view,
}: Procedure): string => {
  const { calendar, settings, now } = rulesAt('2026-04-20 10:00', 'staff')
  return [
    // The record asks for no such row; a procedure may have nothing to say.
    `row ${said(() => caseRow(initialState))}`,
    `registers ${JSON.stringify(registeredRows(registers, initialState))}`,
    `hangs on ${JSON.stringify(hangsOn?.(initialState) ?? [])}, endings ` +
      JSON.stringify(endings?.(initialState) ?? []),
    `matters ${JSON.stringify(matters?.(initialState) ?? [])}, holds ${JSON.stringify(holds?.(initialState) ?? [])}`,
    `waits ${JSON.stringify(view(initialState, now, calendar, settings))}`,
    '',
  ].join('\n')
}

const said = (what: () => object): string => {
  try {
    return JSON.stringify(what())
  } catch {
    return 'nothing'
  }
}
