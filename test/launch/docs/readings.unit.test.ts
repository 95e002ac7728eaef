import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { residentRegisterBases } from '../../../domain/guideline/bases/resident-register.ts'
import { statedRules } from '../../../domain/guideline/basis-of.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { ruleGists } from '../../../domain/procedures.ts'
import { projectFolder } from '../../../launch/paths.ts'

const text = readFileSync(join(projectFolder, 'docs/readings.md'), 'utf8')
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ article: Number(/^Art\. (\d+):/.exec(section)?.[1]), section }))
const articleOf = (ref: string): number => Number(/^Art\. (\d+)/.exec(ref)?.[1])
const named = (section: string) => [...section.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, rule = '']) => rule)

it('the readings have a section for each of the 24 articles, in their order, with text, reading and settings', () => {
  expect(sections.map(({ article }) => article)).toEqual(reiwa5.articles.map(({ number }) => number))
  const odd = sections.filter(({ section }) =>
    ['**The text.**', '**Our reading.**', '**Settings.**'].some((part) => !section.includes(part)),
  )
  expect(odd.map(({ article }) => article)).toEqual([])
})

it('each rule of the text is named in the section of the article in which it stands', () => {
  const missing = Object.entries(residentRegisterBases).filter(
    ([rule, ref]) => !named(sections.find(({ article }) => article === articleOf(ref))?.section ?? '').includes(rule),
  )
  expect(missing.map(([rule, ref]) => `${rule} (${ref})`)).toEqual([])
})

it('what a section names is a rule that the law declares, and of the text’s own rules those of its article', () => {
  const stated = statedRules(reiwa5)
  const stray = sections.flatMap(({ article, section }) =>
    named(section)
      .filter((rule) =>
        stated[rule] === undefined ? !Object.hasOwn(ruleGists, rule) : articleOf(stated[rule]) !== article,
      )
      .map((rule) => `${rule} in Art. ${article}`),
  )
  expect(stray).toEqual([])
})
