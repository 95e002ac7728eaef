import { expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { Rules } from '../../../domain/guideline/rules.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { addDays, plainDate, type PlainDate } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { casesInSeason } from '../../../launch/demo-city/cases-in-season.ts'
import { daysFrom } from '../../../launch/demo-city/days.ts'
import type { PastAct } from '../../../launch/demo-city/past-act.ts'
import { rulesAt } from '../../support/rules.ts'

const rulesOf = ({ at, by }: PastAct): Rules => ({
  ...rulesAt('2026-04-01 10:00', 'practice'),
  ...rulesOn(templateBook, tokyoDateOf(at)),
  now: at,
  actor:
    by === 'practice'
      ? { kind: 'practice' }
      : ({ kind: 'person', person: by, name: by, posts: [by], via: { by: 'session' } } as never),
})

/** What is wrong with the past of those cases where the city is set up on a day. */
const wrongOn = (today: PlainDate): readonly string[] =>
  casesInSeason(daysFrom(today)).flatMap(({ acts }) => {
    let state = outsourcing.initialState
    return acts.flatMap((past, index) => {
      const { type } = past.command as { readonly type: string }
      const outcome = outsourcing.decider.decide(past.command as never, state, rulesOf(past))
      if (!outcome.ok) return [`${today} ${type}: ${outcome.refusal.code}`]
      state = outcome.events.reduce(outsourcing.decider.evolve, state)
      const early = past.at < (acts[index - 1]?.at ?? past.at)
      return early || tokyoDateOf(past.at) > today ? [`${today} ${type}: ${past.at}`] : []
    })
  })

it('the contracts whose days ask something of somebody have a lawful past, whenever the demo city is set up', () => {
  const days = Array.from({ length: 57 }, (_, nth) => addDays(plainDate('2026-11-01'), nth * 7))
  expect(days.flatMap(wrongOn)).toEqual([])
})
