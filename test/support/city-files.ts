/** The made-up municipalities as files, and what would happen if they were entered. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { city } from '../../domain/procedures.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { bookOf } from '../../domain/city/book-of.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { noOtherCases } from '../../domain/kernel/other-cases.ts'
import type { FileProblem } from '../../launch/city/file/file-problem.ts'
import { readCityFile } from '../../launch/city/file/read-city-file.ts'
import { rehearse, type RecordedCity, type Rehearsal } from '../../launch/city/file/rehearse.ts'
import { projectFolder } from '../../launch/paths.ts'
import { tokyo } from './rules.ts'

/** Where they lie. */
export const citiesFolder = join(projectFolder, 'test/cities')
/** The files' names. */
export const cityFiles: readonly string[] = readdirSync(citiesFolder).filter((name) => name.endsWith('.json'))

/** What one of them says. */
export const cityText = (name: string): string => readFileSync(join(citiesFolder, name), 'utf8')

/** A record in which nothing has happened. */
export const nothingRecorded: RecordedCity = { state: city.decider.initialState, version: 0 }

const around = { reason: 'ファイルによる', beside: () => null }

/** A file put to the law on a record: what is wrong with it, and what it would do. */
export const rehearsed = (
  text: string,
  recorded: RecordedCity = nothingRecorded,
  now: Instant = tokyo('2026-04-20 10:00'),
): { readonly problems: readonly FileProblem[]; readonly rehearsal: Rehearsal | null } => {
  const read = readCityFile(text)
  if (!read.ok) return { problems: read.problems, rehearsal: null }
  const rehearsal = rehearse(read.file, recorded, { ...around, now, lineOf: read.lineOf })
  return { problems: rehearsal.problems, rehearsal }
}

/** The record once so many acts of a file were given, all of them unless said otherwise. */
export const entered = (
  text: string,
  recorded: RecordedCity = nothingRecorded,
  { now = tokyo('2026-04-20 10:00'), acts }: { readonly now?: Instant; readonly acts?: number } = {},
): RecordedCity => {
  const { problems, rehearsal } = rehearsed(text, recorded, now)
  if (rehearsal === null || problems.length > 0) throw new Error(JSON.stringify(problems))
  return rehearsal.differences.slice(0, acts).reduce(({ state, version }, { command }) => {
    const rules = {
      now,
      actor: { kind: 'practice' },
      nextSerial: 1,
      others: noOtherCases,
      ...rulesOn(bookOf(state, version), tokyoDateOf(now)),
    } as const
    const outcome = city.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    const events = outcome.events
    return { state: events.reduce(city.decider.evolve, state), version: version + events.length }
  }, recorded)
}
