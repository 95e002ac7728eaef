import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { DoubtEvent } from '../../../domain/outsourcing/doubts/events.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'

/** A contract whose grounds fell away, and an approval that was taken back. Never edited: later releases read them. */
const { events, takenBack } = JSON.parse(
  readFileSync(new URL('../../fixtures/events/outsourcing-doubts.v1.json', import.meta.url), 'utf8'),
) as { readonly events: readonly OutsourcingEvent[]; readonly takenBack: readonly OutsourcingEvent[] }
const types: { readonly [type in DoubtEvent['type']]: true } = {
  DoubtArose: true,
  DoubtAnswered: true,
  DoubtLifted: true,
}
const folded = (recorded: readonly OutsourcingEvent[]) =>
  recorded.reduce(outsourcing.decider.evolve, outsourcing.initialState)

describe('events of doubts, recorded under schema version 1', () => {
  it('are one of each type at least, and plain JSON', () => {
    expect(Object.keys(types).filter((type) => !events.some((event) => event.type === type))).toEqual([])
    expect([...events, ...takenBack].filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the cases that they told', () => {
    expect(folded(events)).toMatchObject({
      stage: 'in-force',
      doubts: [
        { cause: 'outcome-corrected', about: 'approval', answer: { course: 'stands' }, lifted: null },
        { cause: 'unsuitable', about: 'contractor', answer: { course: 'stands' }, lifted: null },
        { cause: 'unsuitable', about: 'contractor', answer: null, lifted: 'vetted-anew' },
      ],
      approval: { conditions: [{ id: 'condition-1', from: 'chief' }] },
      oversight: { suspensions: [{ from: '2026-08-04', resumed: { on: '2026-08-21' } }] },
    })
    expect(folded(takenBack)).toMatchObject({ stage: 'closed', approval: null, ending: { how: 'disapproved' } })
  })
})
