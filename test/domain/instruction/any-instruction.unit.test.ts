import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../../domain/kernel/plain-date.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { InstructionCommand } from '../../../domain/instruction/commands.ts'
import { instruction } from '../../../domain/instruction/instruction.ts'
import { breachesOf, doneAt } from '../../support/judged.ts'
import { commandOf, everyHistory, stagesMet, viewOf, type Played } from '../../support/any-procedure.ts'
import { acknowledges, completes, extendsDay, issues, returns, terms } from '../../support/instruction-acts.ts'
import { people } from '../../support/rules.ts'

const played: Played<
  typeof instruction.initialState,
  InstructionCommand,
  Parameters<typeof instruction.decider.evolve>[1]
> = {
  law: instruction.decider,
  view: viewOf(instruction),
  types: Object.keys(instruction.commands),
  inTime: commandOf,
  contents: (_type, state, pick, now) => ({
    ...terms({
      kind: pick(['council', 'entry']),
      cause: { kind: pick(['meeting', 'report', 'none']), case: null, item: null, text: pick(['会議', '会議', '']) },
      addressee: state.asked?.addressee ?? (pick(['citizen-head', 'heiwa-head']) as never),
    }),
    dueOn: addDays(tokyoDateOf(now), pick([10, 20, 40, -1])),
    reason: pick(['理由', '理由', '']),
    text: pick(['報告', '報告', '']),
    evidence: pick(['証拠', '']),
    note: '',
    task: 'carry-out-1',
    nth: 1,
  }),
}

describe('whatever anybody tries with an instruction (Arts. 6 and 11)', () => {
  it('an open one always waits for somebody, who may answer', () => {
    everyHistory(played, (history) => {
      for (const { after, rules } of history.filter(
        (one) => one.after.stage !== 'none' && one.after.stage !== 'closed',
      )) {
        expect(after.tasks.open.length).toBeGreaterThan(0)
        const answers = after.tasks.open.flatMap((task) =>
          task.askedOf.flatMap((post) =>
            task.answers.map((type) => ({ post, type: type as InstructionCommand['type'] })),
          ),
        )
        expect(
          answers.filter(
            ({ post, type }) =>
              !instruction.decider.permits(type, after, { ...rules, actor: { ...people.outsider, posts: [post] } }).may,
          ),
        ).toEqual([])
      }
    })
  })

  it('a closed one never changes and holds no task; a number never changes', () => {
    everyHistory(played, (history) => {
      for (const { before, after } of history) {
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'closed') expect(after.tasks.open).toEqual([])
        if (before.number) expect(after.number).toEqual(before.number)
      }
    })
  })

  it('none is issued under Art. 6 but on a meeting, and none is carried out that was not issued', () => {
    everyHistory(played, (history) => {
      for (const event of history.flatMap((one) => one.events ?? [])) {
        if (event.type === 'InstructionIssued' && event.data.kind === 'council')
          expect(event.data.cause.kind).toBe('meeting')
      }
      for (const { before, events } of history)
        if (events?.some((one) => one.type === 'CompletionReported')) expect(before.issuedBy).not.toBeNull()
    })
  })

  it('when a time has come, the practice is allowed and changes something; every event survives JSON', () => {
    everyHistory(played, (history) => {
      for (const { by, events } of history) {
        if (by === 'practice') expect(events?.length).toBeGreaterThan(0)
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory(played, (history) => {
      expect(breachesOf('instruction/1', history.flatMap(doneAt))).toEqual([])
    })
  })

  it('the checker takes the day to which a report was sent back, even an earlier one, as what is extended from', () => {
    const back = returns({ dueOn: plainDate('2026-06-05') }, { at: '2026-06-01 10:00' })
    const longer = extendsDay({ dueOn: plainDate('2026-06-10') }, { at: '2026-06-02 10:00' })
    const acts = [issues({ dueOn: plainDate('2026-06-30') }), acknowledges(), completes(), back, longer]
    let state = instruction.initialState
    const done = acts.flatMap(({ command, rules }) => {
      const outcome = instruction.decider.decide(command, state, rules)
      const events = outcome.ok ? outcome.events : []
      state = events.reduce(instruction.decider.evolve, state)
      return doneAt({ events, rules })
    })
    expect(state.dueOn).toBe('2026-06-10')
    expect(breachesOf('instruction/1', done)).toEqual([])
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const reached = stagesMet(played)
    expect(
      ['draft', 'hearing', 'considering', 'issued', 'in-hand', 'reported', 'closed'].filter(
        (stage) => !reached.has(stage),
      ),
    ).toEqual([])
  })
})
