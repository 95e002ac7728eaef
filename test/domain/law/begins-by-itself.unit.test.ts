import { describe, expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { addDays, plainDate, type PlainDate } from '../../../domain/kernel/plain-date.ts'
import { procedures } from '../../../domain/procedures.ts'

const first = plainDate('2026-03-01')
const days = Array.from({ length: 430 }, (_, nth) => addDays(first, nth))
const sinces = ['2025-04-01', '2026-05-20', '2026-10-15'].map((day) => plainDate(day))

/** What begins on which days, one line for each stretch of days on which it is the same. */
const begun = (ask: (today: PlainDate) => unknown): readonly string[] => {
  const lines: string[] = []
  let last = '[]'
  for (const today of days) {
    const said = JSON.stringify(ask(today))
    if (said !== last) lines.push(`  from ${today}: ${said === '[]' ? 'nothing' : said}`)
    last = said
  }
  return lines
}

describe('what begins by itself (operational setting)', () => {
  it.each(procedures.flatMap(({ name, beginsByItself }) => (beginsByItself ? [[name, beginsByItself] as const] : [])))(
    '%s: what is asked for, from which day to which, and nothing from before the city began',
    async (name, begins) => {
      const told = sinces.flatMap((since) => [
        `since ${since}`,
        ...begun((today) => (today < since ? [] : begins(today, rulesOn(templateBook, today), since))),
      ])
      await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../../fixtures/stories/begins-${name}.txt`)
    },
  )
})
