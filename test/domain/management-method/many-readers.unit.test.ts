import { describe, expect, it } from 'vitest'
import { hangingChanges } from '../../../db/rows/hanging-changes.ts'
import { registerChanges } from '../../../db/rows/register-changes.ts'
import type { CaseId, PersonId } from '../../../domain/kernel/ids.ts'
import type { ReadRow } from '../../../domain/kernel/other-cases.ts'
import { managementMethod } from '../../../domain/management-method/management-method.ts'
import type { ManagementMethodState } from '../../../domain/management-method/state.ts'
import { ownPost } from '../../../domain/kernel/own-post.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { givenFor } from '../../support/given.ts'
import * as acts from '../../support/management-method-acts.ts'
import { people } from '../../support/rules.ts'

const given = givenFor(managementMethod.decider)
const { decide, evolve } = managementMethod.decider
const procedure = procedureNamed('management-method')

const nothingElse = { all: false, council: false, offices: [] }

/** So many operators of the network, the first of them the one who acknowledges. */
const operators = (count: number): readonly ReadRow[] =>
  Array.from({ length: count }, (_, nth) => {
    const id = String(nth).padStart(12, '0')
    const person = nth === 0 ? people.staff.person : (`00000000-0000-4000-9000-${id}` as PersonId)
    return {
      case: `authority/00000000-0000-4000-8000-${id}` as CaseId,
      item: '',
      cells: { person, operator: `操作者${nth}` },
    }
  })

/** One acknowledgement among so many, and how often a reader or an open task was looked at for it. */
const acknowledged = (count: number) => {
  const others = { rows: operators(count) }
  const { state } = given(acts.drafts({}, { others }), acts.settles({}, { others }))
  let looks = 0
  const watched = <One extends object>(one: One): One =>
    new Proxy(one, {
      get: (of, name, self) => {
        looks += 1
        return Reflect.get(of, name, self) as unknown
      },
    })
  const before: ManagementMethodState = {
    ...state,
    readers: state.readers.map(watched),
    tasks: { ...state.tasks, open: state.tasks.open.map(watched) },
  }
  const { command, rules } = acts.acknowledges()
  const outcome = decide(command, before, rules)
  const after = outcome.ok ? outcome.events.reduce(evolve, before) : before
  return {
    rows: registerChanges(procedure, before, after)?.written.map(({ register, item }) => [register, item]),
    hanging: hangingChanges(procedure, before, after),
    looks,
  }
}

describe('a version that hundreds acknowledge (Art. 15)', () => {
  it('changes the method’s row and the reader’s own by each of them, and nothing on which it hangs', () => {
    const { rows, hanging } = acknowledged(40)
    expect(rows).toEqual([
      ['methods', ''],
      ['acknowledgements', 'reader-1'],
    ])
    expect(hanging).toBeNull()
  })

  it('leaves the state when the next one has come, and its number, its rows and its readers’ right to read stay', () => {
    const others = { rows: operators(40) }
    const fewer = { rows: operators(39) }
    let { state } = given(acts.drafts({}, { others }), acts.settles({}, { others }), acts.acknowledges())
    const first = state
    const registered = new Map<string, string>()
    const told = (before: ManagementMethodState | null) => {
      const changes = registerChanges(procedure, before, state)
      for (const { register, item, stage } of changes?.written ?? [])
        if (register === 'acknowledgements') registered.set(item, stage)
      expect(changes?.gone.filter(({ register }) => register === 'acknowledgements') ?? []).toEqual([])
    }
    told(null)
    for (const [day, month] of [
      ['2026-05-12', '05'],
      ['2026-06-12', '06'],
      ['2026-07-13', '07'],
    ] as const)
      for (const act of [
        acts.amends({}, { at: `2026-${month}-11 10:00`, others: fewer }),
        acts.settles({ inForceFrom: plainDate(day) }, { at: `${day} 10:00`, others: fewer }),
      ]) {
        const before = state
        const outcome = decide(act.command, state, act.rules)
        if (!outcome.ok) throw new Error(outcome.refusal.code)
        state = outcome.events.reduce(evolve, state)
        told(before)
      }
    expect(state.readers.map(({ id }) => id)).toEqual(
      Array.from({ length: 78 }, (_, nth) => `reader-${40 + 39 + 1 + nth}`),
    )
    expect(JSON.stringify(state).length).toBeLessThan(2.5 * JSON.stringify(first).length)
    expect([registered.size, registered.get('reader-1'), registered.get('reader-2')]).toEqual([
      40 + 3 * 39,
      'acknowledged',
      'superseded',
    ])
    const gone = first.readers.at(-1)!.person
    expect(state.formerReaders).toEqual([gone])
    const reads = (person: PersonId) =>
      procedure.mayRead({ scope: nothingElse, posts: [ownPost(person)] }, state, {} as never)
    expect([reads(gone), reads('00000000-0000-4000-9000-000000000999' as PersonId)]).toEqual([true, false])
  })

  it('costs each four times as much among four times as many, not sixteen times', () => {
    expect(acknowledged(400).looks).toBeLessThan(6 * acknowledged(100).looks)
  })
})
