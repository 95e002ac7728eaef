import { describe, expect, it } from 'vitest'
import { hangingChanges } from '../../../db/rows/hanging-changes.ts'
import { registerChanges } from '../../../db/rows/register-changes.ts'
import type { CaseId, PersonId } from '../../../domain/kernel/ids.ts'
import type { ReadRow } from '../../../domain/kernel/other-cases.ts'
import { managementMethod } from '../../../domain/management-method/management-method.ts'
import type { ManagementMethodState } from '../../../domain/management-method/state.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { givenFor } from '../../support/given.ts'
import * as acts from '../../support/management-method-acts.ts'
import { people } from '../../support/rules.ts'

const given = givenFor(managementMethod.decider)
const { decide, evolve } = managementMethod.decider
const procedure = procedureNamed('management-method')

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

  it('costs each four times as much among four times as many, not sixteen times', () => {
    expect(acknowledged(400).looks).toBeLessThan(6 * acknowledged(100).looks)
  })
})
