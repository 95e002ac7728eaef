import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { InstructionEvent } from '../../../domain/instruction/events.ts'
import { instruction } from '../../../domain/instruction/instruction.ts'

/** Events as the release that brought instructions wrote them. Never edited: later releases must read them. */
const { cases } = JSON.parse(
  readFileSync(new URL('../../fixtures/events/instruction.v1.json', import.meta.url), 'utf8'),
) as {
  readonly cases: { readonly [name in 'whole' | 'heard']: readonly InstructionEvent[] }
}
const fold = (events: readonly InstructionEvent[]) =>
  events.reduce(instruction.decider.evolve, instruction.initialState)

const types: { readonly [type in InstructionEvent['type']]: true } = {
  InstructionDrafted: true,
  ReportRequested: true,
  ReportGiven: true,
  InstructionIssued: true,
  InstructionAcknowledged: true,
  ProgressReported: true,
  CompletionReported: true,
  ReportReturned: true,
  InstructionExtended: true,
  InstructionWithdrawn: true,
  InstructionClosed: true,
  TaskOpened: true,
  TaskClosed: true,
  TaskReminded: true,
  TaskEscalated: true,
}

describe('events of instructions recorded under schema version 1 (Arts. 6 and 11)', () => {
  it('are one of each type at least, and plain JSON', () => {
    const all = Object.values(cases).flat()
    expect([...new Set(all.map((event) => event.type))].toSorted()).toEqual(Object.keys(types).toSorted())
    expect(all.filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the instructions that they told', () => {
    expect(fold(cases.whole)).toMatchObject({
      stage: 'closed',
      number: { fiscalYear: 2026, series: '指', serial: 7 },
      dueOn: '2026-07-20',
      terms: { kind: 'council', addressee: 'citizen-head', cause: { kind: 'meeting', item: 'item-2' } },
      acknowledged: { name: '鈴木 一郎' },
      progress: [{ text: '運用の案を作った' }],
      extensions: [{ from: '2026-05-29', dueOn: '2026-06-30' }],
      completions: [{ returned: { dueOn: '2026-07-20' } }, { returned: null }],
      ending: { how: 'completed' },
      tasks: { open: [] },
    })
    expect(fold(cases.heard)).toMatchObject({
      stage: 'closed',
      asked: { addressee: 'citizen-head' },
      report: { text: '特別に許可した入室は3件。' },
      terms: { kind: 'entry' },
      ending: { how: 'withdrawn' },
    })
  })

  it('change nothing where they cannot apply', () => {
    for (const event of cases.whole.slice(1))
      if (!/Drafted|Issued|Requested/.test(event.type))
        expect(instruction.decider.evolve(instruction.initialState, event)).toBe(instruction.initialState)
    const over = fold(cases.whole)
    for (const event of cases.whole)
      if (event.type !== 'TaskClosed') expect(instruction.decider.evolve(over, event)).toBe(over)
    expect(instruction.decider.evolve(over, { type: 'SomethingLater', article: 'Art. 6', data: {} } as never)).toBe(
      over,
    )
  })
})
