import { describe, expect, it } from 'vitest'
import type { ManagementMethodCommand } from '../../../domain/management-method/commands.ts'
import { managementMethod } from '../../../domain/management-method/management-method.ts'
import { inForce, steps, unread } from '../../../domain/management-method/state.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { ownPost } from '../../../domain/kernel/own-post.ts'
import { addDays } from '../../../domain/kernel/plain-date.ts'
import { commandOf, everyHistory, stagesMet, viewOf, type Played } from '../../support/any-procedure.ts'
import { givenFor } from '../../support/given.ts'
import { breachesOf, doneAt, doneBy } from '../../support/judged.ts'
import { drafts, operators } from '../../support/management-method-acts.ts'

type Law = typeof managementMethod
const decider: Law['decider'] = {
  ...managementMethod.decider,
  initialState: givenFor(managementMethod.decider)(drafts({}, { at: '2026-04-01 09:00' })).state,
  decide: (command, state, rules) =>
    managementMethod.decider.decide(command, state, { ...rules, others: { ...rules.others, rows: operators } }),
}

const played: Played<Law['initialState'], ManagementMethodCommand, Parameters<Law['decider']['evolve']>[1]> = {
  law: decider,
  view: viewOf(managementMethod),
  types: [
    ...Object.keys(managementMethod.commands).filter((type) => type !== 'AbolishMethod'),
    ...Array.from({ length: 20 }, () => ['AmendMethod', 'SettleMethod', 'ExcuseMethodReader']).flat(),
  ],
  inTime: commandOf,
  contents: (_type, state, pick, now) => ({
    kind: 'id-matching',
    owner: 'digital-promotion-head',
    title: '管理方法',
    content: '内容',
    paper: '',
    reason: '見直し',
    inForceFrom: addDays(tokyoDateOf(now), pick([0, 0, 3, -1])),
    note: '',
    version: 1,
    reader: pick([...unread(state).map(({ id }) => id), 'reader-99']),
    remarks: '',
    finding: '改めない',
    nth: 1,
    task: 'settle-method-1',
    cause: 'person/nobody',
    how: 'left',
    on: tokyoDateOf(now),
  }),
}

const sorted = (ids: readonly string[]) => ids.toSorted((a, b) => a.localeCompare(b))

describe('whatever anybody tries with a method (Arts. 14 and 15)', () => {
  it('at most one version is in force after the other, never one before its day, and none vanishes', () => {
    everyHistory(played, (history) => {
      for (const { before, after, rules } of history) {
        expect(after.versions.map(({ version }) => version)).toEqual(after.versions.map((_, nth) => nth + 1))
        expect(after.versions.length).toBeGreaterThanOrEqual(before.versions.length)
        for (const one of after.versions.filter(({ isInForce }) => isInForce))
          expect(one.inForceFrom <= tokyoDateOf(rules.now)).toBe(true)
        expect(after.versions.filter(({ isInForce }) => !isInForce).length).toBeLessThanOrEqual(1)
      }
    })
  })

  it('whoever hasn’t acknowledged the version in force is asked, and nobody else', () => {
    everyHistory(played, (history) => {
      for (const { after } of history.filter((one) => one.after.stage !== 'closed')) {
        const asked = after.tasks.open.filter(({ kind }) => kind === 'read-method')
        expect(sorted(asked.map(({ about }) => about ?? ''))).toEqual(sorted(unread(after).map(({ id }) => id)))
        for (const { about, askedOf } of asked) {
          const reader = after.readers.find(({ id }) => id === about)
          expect(askedOf).toEqual([ownPost(reader!.person)])
          expect(reader?.version).toBe(inForce(after)?.version)
        }
      }
    })
  })

  it('nobody acknowledges for another', () => {
    everyHistory(played, (history) => {
      for (const { after } of history)
        for (const { person, acknowledged } of after.readers)
          if (acknowledged !== null) expect(acknowledged.post).toBe(ownPost(person))
    })
  })

  it('a number is never given twice, and whoever was ever asked may read it, whatever has left the state', () => {
    everyHistory(played, (history) => {
      const asked = history
        .flatMap(({ events }) => events ?? [])
        .flatMap((event) => (event.type === 'MethodCameIntoForce' ? event.data.readers : []))
      expect(asked.map(({ id }) => id)).toEqual(asked.map((_, nth) => `reader-${nth + 1}`))
      const last = history.at(-1)?.after
      const known = new Set([...(last?.readers ?? []).map(({ person }) => person), ...(last?.formerReaders ?? [])])
      expect(asked.filter(({ person }) => !known.has(person))).toEqual([])
    })
  })

  it('a closed one never changes and holds no task; every event survives JSON', () => {
    everyHistory(played, (history) => {
      for (const { by, before, after, events } of history) {
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'closed') expect(after.tasks.open).toEqual([])
        if (by === 'practice') expect(events?.length).toBeGreaterThan(0)
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory(played, (history) => {
      const done = [
        ...doneBy(managementMethod.decider, drafts({}, { at: '2026-04-01 09:00' })),
        ...history.flatMap(doneAt),
      ]
      expect(breachesOf('management-method/1', done)).toEqual([])
    })
  })

  it('comes to force, or all this would prove nothing', () => {
    const met = stagesMet(played)
    expect(steps.filter((step) => !met.has(step))).toEqual([])
  })
})
