import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import config from '../vitest.config.ts'
import { longestFileMs, waitForWholeDay } from './support/whole-day.ts'

const at = (time: string) => Date.parse(`2026-04-10T${time}Z`)

it.each([
  ['begins at once in the middle of a day', '03:00:00.000', 0],
  ['begins at once as a day begins', '15:00:00.000', 0],
  ['begins at once while the day still lasts longer than it does', '14:49:59.999', 0],
  ['waits until the day has changed where that may come while it runs', '14:50:00.000', longestFileMs],
  ['waits for a moment at the day’s end', '14:59:59.999', 1],
])('a file of tests %s', (_, now, wait) => {
  expect(waitForWholeDay(at(now))).toBe(wait)
})

it('every file whose tests have a record waits so', () => {
  const projects = (config.test?.projects ?? []) as readonly {
    test: { name: string; setupFiles?: readonly string[] }
  }[]
  expect(projects.map(({ test: { name, setupFiles = [] } }) => [name, ...setupFiles])).toEqual([
    ['unit'],
    ['int', 'test/support/wait-for-whole-day.ts'],
    ['e2e', 'test/support/wait-for-whole-day.ts'],
  ])
})

it('what files share keeps no day: it is loaded once, and the run may go on into the next', () => {
  const shared = globSync(['test/support/**/*.ts', 'test/fuzz/*.ts', 'test/mail/*.ts'], {
    exclude: ['**/*.test.ts', '**/wait-for-whole-day.ts'],
  })
  const kept = shared.filter((file) =>
    /^(?:export )?(?:const|let) .*(?:wallDay\(\)|Date\.now\(\)|new Date\(\))/m.test(
      readFileSync(file, 'utf8').replaceAll(/=> .*$/gm, ''),
    ),
  )
  expect([shared.length > 50, kept]).toEqual([true, []])
})
