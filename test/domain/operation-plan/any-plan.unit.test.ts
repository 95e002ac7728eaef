import { describe, expect, it } from 'vitest'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { PlanCommand } from '../../../domain/operation-plan/commands.ts'
import { operationPlan } from '../../../domain/operation-plan/operation-plan.ts'
import { steps, type PlanState } from '../../../domain/operation-plan/state.ts'
import { commandOf, everyHistory, stagesMet, viewOf, type Played } from '../../support/any-procedure.ts'
import { breachesOf, doneAt } from '../../support/judged.ts'

const often = ['AmendOperationPlan', 'AskPlanConsultation', 'SettleOperationPlan', 'ReviseOperationPlan']

const played: Played<PlanState, PlanCommand, Parameters<typeof operationPlan.decider.evolve>[1]> = {
  law: operationPlan.decider,
  view: viewOf(operationPlan),
  types: [
    ...Object.keys(operationPlan.commands).filter((type) => type !== 'DraftOperationPlan'),
    ...Array.from({ length: 8 }, () => 'DraftOperationPlan'),
    ...often.flatMap((type) => Array.from({ length: 6 }, () => type)),
  ],
  inTime: commandOf,
  contents: (_type, state, pick, now) => ({
    fiscalYear: 2026,
    month: pick([null, 4, 5, 6]),
    title: pick([...Array<string>(9).fill('運用計画'), ' ']),
    content: pick(['月次の保守', '隔月の保守', '年次の保守']),
    paper: '',
    reason: pick(['見直し', '見直し', '']),
    note: pick(['', '繁忙期を避けてほしい']),
    opinion: pick(['agreed', 'agreed', 'disagreed']),
    response: pick(['', '三月を除いた']),
    on: tokyoDateOf(now),
    task: state.tasks.open[0]?.task ?? 'answer-plan-1',
    nth: 1,
  }),
}

describe('whatever anybody tries with an operation plan (Art. 19(2))', () => {
  it('nothing is settled on which not everybody whom the guideline names has spoken, as it was settled', () => {
    let settled = 0
    everyHistory(played, (history) => {
      let put: unknown = null
      for (const { before, after, type, events, rules } of history) {
        if (type === 'AskPlanConsultation' && events !== null) put = after.plan
        if (after.settled.length === before.settled.length) continue
        settled += 1
        const version = after.settled.at(-1)!
        expect(version.plan).toEqual(put)
        const { consulted } = rules.guideline.operationPlan
        expect(consulted.filter((post) => !version.answers.some(({ by }) => by.post === post))).toEqual([])
        const disagreed = version.answers.some(({ opinion }) => opinion === 'disagreed')
        expect(disagreed && version.response === '').toBe(false)
      }
    })
    expect(settled).toBeGreaterThan(4)
  })

  it('what was settled stays as it was, version after version', () => {
    everyHistory(played, (history) => {
      for (const { before, after } of history) {
        expect(after.settled.slice(0, before.settled.length)).toEqual(before.settled)
        expect(after.settled.map(({ version }) => version)).toEqual(after.settled.map((_, nth) => nth + 1))
      }
    })
  })

  it('whoever was asked and is silent has a task, and a closed one never changes and holds none', () => {
    everyHistory(played, (history) => {
      for (const { by, before, after, events } of history) {
        const asked = after.tasks.open.filter(({ kind }) => kind === 'answer-plan').flatMap(({ askedOf }) => askedOf)
        const silent = (after.asked?.of ?? []).filter((post) => !after.answers.some((one) => one.by.post === post))
        if (after.stage !== 'closed') expect(asked).toEqual(silent)
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'closed') expect(after.tasks.open).toEqual([])
        if (by === 'practice') expect(events?.length).toBeGreaterThan(0)
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory(played, (history) => {
      expect(breachesOf('operation-plan/1', history.flatMap(doneAt))).toEqual([])
    })
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const met = stagesMet(played)
    expect([...steps, 'closed'].filter((step) => !met.has(step))).toEqual([])
  })
})
