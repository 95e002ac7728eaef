import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectFolder } from '../launch/paths.ts'
import { figuresPage, readFiguresPage, withFigures } from './figures-page.ts'
import type { Latest, Taken } from './measurement.ts'
import { describeMachine } from './machine.ts'

const file = join(projectFolder, 'bench', 'results', 'latest.json')

/**
 * Writes every figure under its name, with all that it was made from, and the table of docs/performance.md; what was
 * not measured this time stays, with its time.
 */
export const keepResults = async (taken: ReadonlyMap<string, Taken>): Promise<void> => {
  const { measurements: before, ...figuresBefore } = readLatest()
  const figures = Object.fromEntries(
    [...taken.values()].flatMap((one) => Object.entries(one.figures).map(([name, { value }]) => [name, value])),
  )
  const results = {
    ...figuresBefore,
    date: new Date().toISOString(),
    machine: await describeMachine(),
    ...figures,
    measurements: { ...before, ...Object.fromEntries(taken) },
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)
  writeFileSync(figuresPage, withFigures(readFiguresPage(), results))
}

/** The results that are kept; none where there are none. */
export const readLatest = (): Latest => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Latest
  } catch {
    return {}
  }
}
