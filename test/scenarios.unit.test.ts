import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const rows = readFileSync(join(root, 'docs/scenarios.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , tests] = line.split('|').map((cell) => cell.trim())
    return number !== undefined && /^\d+$/.test(number) ? [{ number, tests: tests ?? '' }] : []
  })

describe('the scenarios of Arts. 7 to 19', () => {
  it('are those that the table names', () => {
    expect(rows.map(({ number }) => number)).toEqual(['23', '29', '30', '33', '36', '37'])
  })

  it.each(rows)('scenario $number has its test, named after it', ({ number, tests }) => {
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file!)
    const named = files.filter((file) =>
      new RegExp(`scenario ${number}\\b`, 'i').test(readFileSync(join(root, file), 'utf8')),
    )
    expect([files.length > 0, named]).toEqual([true, files])
  })
})
