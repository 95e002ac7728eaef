import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { taskCommands } from '../../domain/law/task-commands.ts'
import { procedures } from '../../domain/procedures.ts'
import { projectFolder } from '../../launch/paths.ts'
import { toldActs } from '../support/told-acts.ts'

/** Acts that no story tells yet, by procedure: tests of their own hold them, and the list only becomes shorter. */
const untold = JSON.parse(readFileSync(join(projectFolder, 'test/fixtures/law/untold-acts.json'), 'utf8')) as {
  readonly [procedure: string]: readonly string[]
}
const ofAll = Object.keys(taskCommands([]))

describe('the stories of a procedure', () => {
  it.each(procedures.map((one) => [one.name, one] as const))(
    '%s: tell each of its commands at each stage at which it may be given',
    (name, { commands }) => {
      const told = toldActs(name)
      const possible = Object.entries(commands)
        .filter(([type]) => !ofAll.includes(type))
        .flatMap(([type, { at }]) => at.map((stage) => `${type} at ${stage}`))
      expect(possible.filter((one) => !told.has(one) && !untold[name]?.includes(one))).toEqual([])
    },
  )
})
