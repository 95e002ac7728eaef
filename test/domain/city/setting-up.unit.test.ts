import { expect, it } from 'vitest'
import { city } from '../../../domain/procedures.ts'
import { setUpFacts, setUpOn } from '../../../domain/city/setup/missing.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { appoints, enacts, enters, founds, imports, personId, type CityAct } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'

const given = givenFor(city.decider)
const day = plainDate('2026-04-20')
const problemsOf = (over: Parameters<typeof enacts>[0]): readonly (readonly [string, string])[] => {
  const { state } = given(founds())
  const { command, rules } = enacts(over)
  const outcome = city.decider.decide(command, state, rules)
  const { problems = [] } = (outcome.ok ? {} : outcome.refusal.details) as { readonly problems?: readonly Problem[] }
  return problems.map(({ field, problem }) => [field, problem])
}
interface Problem {
  readonly field: string
  readonly problem: string
}

const after = (...acts: readonly CityAct[]) => setUpOn(setUpFacts(given(founds(), ...acts).state), reiwa5, day)

it('a city says what of its setting up is missing, and of each step that it is done (operational setting)', () => {
  expect(after()).toMatchObject({ guideline: false, text: false, uninvited: [] })
  expect(after(imports())).toMatchObject({ guideline: false, text: true })
  expect(after(enacts({ inForceFrom: plainDate('2023-04-01') }))).toMatchObject({ guideline: true, text: false })
})

it('somebody who holds a post and was never invited is missing; whoever holds none is not', () => {
  const { uninvited, vacant } = after(enters(1), enters(2), appoints(1, 'secretariat', '2026-04-20'))
  expect(uninvited).toEqual([personId(1)])
  expect(vacant).not.toContain('secretariat')
  expect(after(enters(1), enters(2)).vacant).toContain('secretariat')
})

it('a city whose offices may outsource needs somebody at the head of each, and of its staff', () => {
  // Until it says its own guideline or enters somebody, the delivered one's posts are nobody's to fill.
  expect(after().vacant).toEqual([])
  const { vacant } = after(enters(1), enters(2))
  for (const { head, staff } of reiwa5.requesting) {
    expect(vacant).toContain(head)
    expect(vacant).toContain(staff)
  }
})

it('a version of the guideline names what is wrong with it by its place', () => {
  const [one, ...others] = reiwa5.requesting
  const requesting = [{ ...one, office: 'nowhere' }, ...others]
  expect(problemsOf({ requesting: requesting as never })).toContainEqual(['requesting.0.office', 'unknown-office'])
  const rooms = reiwa5.rooms.map((room) => ({ ...room, level: null }))
  expect(problemsOf({ roomLevels: [], rooms })).not.toContainEqual(['rooms.0.level', 'unknown-level'])
  expect(problemsOf({ clauses: reiwa5.clauses.map((clause) => ({ ...clause, id: 'No Id' })) })).toContainEqual([
    'clauses.0.id',
    'no-id',
  ])
})

it('a version of the guideline is not of a day that nobody can foresee, and its vice chair is one of its members', () => {
  given(founds())
    .when(enacts({ inForceFrom: plainDate('2200-12-31') }))
    .thenRefuses('field-invalid', 'operational setting', {
      field: 'inForceFrom',
      problem: 'too-far',
      latest: '2199-12-30',
    })
  const chaired = (viceChair: string) => ({ council: { ...reiwa5.council, viceChair: viceChair as never } })
  const member = reiwa5.council.members[0]?.post ?? ''
  expect(
    given(founds())
      .when(enacts(chaired(member)))
      .after().guidelines,
  ).toHaveLength(1)
  given(founds())
    .when(enacts(chaired('administrator')))
    .thenRefuses('guideline-incomplete', 'operational setting', {
      field: 'council.viceChair',
      problem: 'no-member',
      value: 'administrator',
      problems: [{ field: 'council.viceChair', problem: 'no-member', value: 'administrator' }],
    })
})
