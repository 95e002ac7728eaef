import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allCases } from '../../checker/all-cases.ts'
import { checkedRules } from '../../checker/rules.ts'
import { procedureNames, ruleGists } from '../../domain/procedures.ts'
import { statedRules } from '../../domain/guideline/basis-of.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { projectFolder } from '../../launch/paths.ts'

const imports = (file: string): readonly string[] =>
  [
    ...readFileSync(join(projectFolder, file), 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\s)[^'"]*?from\s+'([^']+)'/gm,
    ),
  ].map(([, from = '']) => (from.startsWith('.') ? normalize(join(dirname(file), from)) : from))

const own = readdirSync(join(projectFolder, 'checker'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('checker', name))

/** All that runs when the checker does. */
const runs = (): ReadonlySet<string> => {
  const seen = new Set<string>(own)
  for (const file of seen)
    for (const next of imports(file)) if (next.startsWith('.') || next.includes('/')) seen.add(next)
  return seen
}

describe('the checker', () => {
  it('runs nothing of how the law decides, evolves or grants powers: of the law, days and data alone', () => {
    const dataOfTheLaw = /^domain\/(city\/whole-guideline|law\/own-settings|[a-z-]+\/settings)\.ts$/
    const allowed = [/^checker\//, /^domain\/(kernel|guideline)\//, dataOfTheLaw]
    expect([...runs()].filter((file) => !allowed.some((one) => one.test(file)))).toEqual([])
    expect([...runs()].filter((file) => /decid|evolve|permits|commands|powers/.test(file))).toEqual([])
  })

  it('knows every procedure of the law, and every event of each has its judge or a word that it needs none', () => {
    // The tables of judges are complete by their types: a new event doesn't compile until it is there.
    expect(allCases.map(({ procedure }) => procedure).toSorted()).toEqual([...procedureNames].toSorted())
  })

  it('rests each of its rules on one that the law declares, so that the article of a breach is the guideline’s own', () => {
    const declared = new Set([...Object.keys(ruleGists), ...Object.keys(statedRules(reiwa5)), 'approval-sought'])
    const stray = Object.entries(checkedRules).filter(([, { rests }]) => !declared.has(rests))
    expect(stray.map(([rule, { rests }]) => `${rule} → ${rests}`)).toEqual([])
  })

  it('says each breach in both languages, naming the same things', () => {
    const named = (text: string) =>
      [...text.matchAll(/\{\w+\}/g)]
        .map(([one]) => one)
        .toSorted()
        .join()
    const odd = Object.entries(checkedRules).filter(([, { ja, en }]) => named(ja) !== named(en))
    expect(odd.map(([rule]) => rule)).toEqual([])
  })

  it('has no rule that nothing tells', () => {
    const said = own
      .filter((file) => !file.startsWith('checker/rules'))
      .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
      .join('\n')
    expect(Object.keys(checkedRules).filter((rule) => !said.includes(`'${rule}'`))).toEqual([])
  })
})
