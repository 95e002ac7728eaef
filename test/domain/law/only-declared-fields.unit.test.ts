import { expect, it } from 'vitest'
import { incident } from '../../../domain/incident/incident.ts'
import { instruction } from '../../../domain/instruction/instruction.ts'
import type { Act } from '../../support/given.ts'
import * as incidents from '../../support/incident-acts.ts'
import * as instructions from '../../support/instruction-acts.ts'

/** The same act with fields that its command doesn't have. */
const withMore = ({ command, rules }: Act<{ readonly type: string; readonly data: object }>, more: object) =>
  [{ ...command, data: { ...command.data, ...more } } as never, rules] as const

it('a follow-up has the number that the law gives it, and its task is about it, whatever else a command says (Art. 22(5))', () => {
  const { state } = incidents.given(incidents.reports(), incidents.orders())
  const [command, rules] = withMore(incidents.orders(), { followUp: 'follow-up-1', id: 'follow-up-1' })
  const outcome = incident.decider.decide(command, state, rules)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const after = outcome.events.reduce(incident.decider.evolve, state)
  expect(after.followUps.map((one) => one.id)).toEqual(['follow-up-1', 'follow-up-2'])
  expect(after.tasks.open.filter((one) => one.kind === 'follow-up').map((one) => one.about)).toEqual([
    'follow-up-1',
    'follow-up-2',
  ])
})

it('an extension says which day it moves, whatever else a command says (Arts. 6, 11)', () => {
  const { state } = instructions.given(instructions.issues())
  const [command, rules] = withMore(instructions.extendsDay(), { from: '2020-01-01' })
  const outcome = instruction.decider.decide(command, state, rules)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  expect(outcome.events[0]?.data).toMatchObject({ from: state.dueOn })
})
