import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { basisOf } from '../../../domain/guideline/basis-of.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import type { Field, Fields } from '../../../domain/kernel/fields.ts'
import { procedures, ruleGists } from '../../../domain/procedures.ts'
import { projectFolder } from '../../../launch/paths.ts'

/**
 * The rules that had no row in the table of bases when this was first asked; whether each is in no text nobody has read
 * through for this list (`docs/readings.md` goes by articles). A rule that comes new says so itself (`operational:
 * true` in its `rules.ts`), so this list only gets shorter.
 */
const known = JSON.parse(
  readFileSync(join(projectFolder, 'test/fixtures/law/operational-rules.json'), 'utf8'),
) as readonly string[]

const inText = (rule: string): boolean => basisOf(reiwa5, rule) !== 'operational setting'

it('each rule has a row in the delivered table of bases, or says that it is an operational setting', () => {
  const said = Object.entries(ruleGists).flatMap(([rule, { operational }]) => (operational ? [rule] : []))
  const silent = Object.keys(ruleGists).filter((rule) => !inText(rule) && !said.includes(rule) && !known.includes(rule))
  expect(silent, 'rules with neither a row in domain/guideline/bases/ nor operational: true').toEqual([])
  expect([...said, ...known].filter(inText), 'rules said to be operational that the text has').toEqual([])
})

it('the list of rules known to be operational names rules that there are, each once', () => {
  expect(known.filter((rule) => !Object.hasOwn(ruleGists, rule))).toEqual([])
  expect(known).toEqual([...new Set(known)].toSorted())
})

/** The rules that want something said, wherever in these fields. */
const wantedIn = (fields: Fields): readonly string[] => Object.values(fields).flatMap(wantedBy)

const wantedBy = (field: Field): readonly string[] => [
  ...(field.wantedBy === undefined ? [] : [field.wantedBy]),
  ...(field.kind === 'group' ? wantedIn(field.fields) : []),
  ...(field.kind === 'list' ? wantedBy(field.of) : []),
  ...(field.kind === 'shape' ? Object.values(field.shapes).flatMap(wantedIn) : []),
]

it('what wants something said in a field is a rule of the procedure whose field it is', () => {
  const wanted = procedures.flatMap(({ name, commands, rules }) =>
    Object.values(commands).flatMap(({ fields }) => wantedIn(fields).map((rule) => ({ name, rule, rules }))),
  )
  expect(wanted.filter(({ rule, rules }) => !Object.hasOwn(rules, rule))).toEqual([])
  expect(new Set(wanted.map(({ rule }) => rule))).toEqual(new Set(['request-content']))
})

it('each field whose value is of a list of the rule book cites a rule that there is, where it cites one', () => {
  const listed = procedures.flatMap(({ commands }) =>
    Object.values(commands).flatMap(({ fields }) => [...JSON.stringify(fields).matchAll(/"listedBy":"([^"]*)"/g)]),
  )
  expect([...new Set(listed.map(([, rule = '']) => rule))].toSorted()).toEqual([
    'asset-kinds',
    'equipment-under-control',
    'rooms-under-control',
  ])
  expect(listed.filter(([, rule = '']) => !Object.hasOwn(ruleGists, rule))).toEqual([])
})
