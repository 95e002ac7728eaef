/** Each problem that the law names in a refusal has its words: nobody reads a code of ours. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'
import { importWordsOf } from '../../web/entry-log/import-words.ts'
import { messagesIn } from '../../web/messages-in.ts'

const domain = join(projectFolder, 'domain')
const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** An argument, with the brackets in it. */
const argument = String.raw`(?:[^,()]|\([^()]*\))+`
const told = [
  new RegExp(String.raw`\binvalid\(\s*${argument},\s*(${argument})[,)]`, 'g'),
  new RegExp(String.raw`\bwrong\(\s*${argument},\s*(${argument})[,)]`, 'g'),
  /\bproblem: ('[a-z0-9-]+')/g,
]

/** The problems that a source names, read from what stands where a refusal has its problem. */
const problemsIn = (source: string): readonly string[] =>
  told.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(([, said = '']) =>
      [...said.matchAll(/'([a-z0-9-]+)'/g)].map(([, problem = '']) => problem),
    ),
  )

const problems = new Map(
  sources.flatMap((file) => problemsIn(readFileSync(join(domain, file), 'utf8')).map((one) => [one, file] as const)),
)

it.each(['ja', 'en'] as const)('every problem that the law can tell has its words (%s)', (lang) => {
  expect(problems.size).toBeGreaterThan(60)
  const known = { ...messagesIn(lang).words.problems, ...importWordsOf({ lang }).problems }
  const missing = [...problems].filter(([problem]) => !/\S/.test(known[problem as keyof typeof known] ?? ''))
  expect(missing).toEqual([])
})
