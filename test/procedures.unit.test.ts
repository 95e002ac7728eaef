import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allExtras } from '../api/procedures/all-extras.ts'
import { allOwnEndpoints } from '../api/procedures/all-own-endpoints.ts'
import type { FieldRule, Fields } from '../domain/kernel/fields.ts'
import { endsWithFields } from '../domain/law/hanging.ts'
import { procedureNamed, procedureNames, procedures } from '../domain/procedures.ts'
import { projectFolder } from '../launch/paths.ts'
import { workflowTypeOf } from '../practice/workflow-type.ts'
import { webProcedures } from '../web/procedures.ts'
import { choiceGroup } from '../web/words/choice-words.ts'
import * as workflows from '../workflows/index.ts'
import { procedureFolders } from './support/procedure-folders.ts'
import { uiFor } from './web/every-page.tsx'

const ui = uiFor('ja', null, '2026-04-20 10:00')
const web = webProcedures.map((one) => [one.name, one, procedureNamed(one.name)] as const)

/** The names of all fields, however deep, that a person fills in; a part of the case is named by the page. */
const namesIn = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => [...(field.kind === 'part' ? [] : [name]), ...namesUnder(field)])

const namesUnder = (rule: FieldRule): readonly string[] => {
  switch (rule.kind) {
    case 'group':
      return namesIn(rule.fields)
    case 'shape':
      return [rule.by, ...Object.values(rule.shapes).flatMap(namesIn)]
    case 'list':
      return namesUnder(rule.of)
    default:
      return []
  }
}

/** Every choice of every field, however deep, with the group of words in which it is called. */
const choicesIn = (fields: Fields): readonly (readonly [group: string, choice: string])[] =>
  Object.entries(fields).flatMap(([name, field]) => choicesUnder(name, field))

const choicesUnder = (name: string, rule: FieldRule): ReturnType<typeof choicesIn> => {
  switch (rule.kind) {
    case 'one-of':
    case 'several-of':
      return rule.choices.map((choice) => [rule.words ?? name, choice])
    case 'group':
      return choicesIn(rule.fields)
    case 'shape':
      return Object.values(rule.shapes).flatMap(choicesIn)
    case 'list':
      return choicesUnder(name, rule.of)
    default:
      return []
  }
}

describe('every procedure', () => {
  it('that has a folder in domain/ stands in domain/procedures.ts', () => {
    expect(procedureNames.toSorted()).toEqual(procedureFolders.toSorted())
  })

  it('has its words, marks and pages in web/procedures.ts', () => {
    expect(webProcedures.map((one) => one.name).toSorted()).toEqual(procedureNames.toSorted())
  })

  it('has a workflow of its name in workflows/index.ts', () => {
    expect(procedureNames.filter((name) => !Object.hasOwn(workflows, workflowTypeOf(name)))).toEqual([])
  })

  it('has whatever it brings to the API where the API looks for it', () => {
    const brought = globSync('api/*/*-{extras,endpoints}.{ts,tsx}', { cwd: projectFolder })
      .map((file) => file.split('/'))
      // Where it is put together lies in a folder of its own.
      .filter(([, folder]) => folder !== 'procedures')
    const taken = { extras: allExtras, endpoints: allOwnEndpoints }
    const found = brought.filter(([, name = '', file = '']) =>
      Object.entries(taken).some(([what, all]) => Object.hasOwn(all, name) && file.startsWith(`${name}-${what}.`)),
    )
    expect(brought.length).toBeGreaterThan(0)
    expect(found).toEqual(brought)
  })

  it('says of each address at which a paper comes in that files do', () => {
    const files = globSync('api/*/*.ts', { cwd: projectFolder }).flatMap((file) => {
      const text = readFileSync(join(projectFolder, file), 'utf8')
      return text.includes('takeUpload(c') ? [[file.split('/')[1] ?? '', text] as const] : []
    })
    const undeclared = files.flatMap(([name, text]) =>
      [...text.matchAll(/\.post\('([^']+)', \(c\) => takePaper/g)]
        .map(([, path = '']) => path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-00000000000b'))
        .filter((path) => allOwnEndpoints[name]?.takesFile?.test(path) !== true),
    )
    expect(files.length).toBeGreaterThan(0)
    expect(undeclared).toEqual([])
  })

  it('has its powers stated by hand, each with its rule and article', () => {
    const tests = globSync('test/domain/**/*.unit.test.ts', { cwd: projectFolder })
    const texts = tests.map((file) => readFileSync(join(projectFolder, file), 'utf8'))
    expect(procedureNames.filter((name) => !texts.some((one) => one.includes(`testRules('${name}'`)))).toEqual([])
  })

  it('has names of its own for its commands, events and kinds of tasks', () => {
    const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)
    // What is proposed to the council is the same task and the same answer, whichever case proposes it.
    const shared = new Set(['RemindTask', 'EscalateTask', 'AskAnew', 'NoteProposed', 'propose-item'])
    const names = procedures.flatMap((one) => [...Object.keys(one.taskKinds), ...Object.keys(one.commands)])
    expect(twice(names).filter((name) => !shared.has(name))).toEqual([])
  })

  it.each(procedures.map((one) => [one.name, one] as const))(
    '%s: gives each command to somebody, at stages that it has',
    (_, one) => {
      const stages = new Set(['none', ...one.stages, 'closed'])
      for (const [type, law] of Object.entries(one.commands)) {
        expect({ type, stages: law.at.filter((stage) => !stages.has(stage)) }).toEqual({ type, stages: [] })
        expect({ type, does: law.decide !== undefined || law.told !== undefined }).toEqual({ type, does: true })
        expect({ type, alone: law.who === 'practice' && law.decide !== undefined }).toEqual({ type, alone: false })
      }
    },
  )

  it.each(procedures.map((one) => [one.name, one] as const))(
    '%s: is begun by a command that it has, from nothing',
    (_, one) => {
      expect(one.commands[one.startedBy]?.at).toContain('none')
    },
  )

  it('delivers a mark of its own for its numbers', () => {
    const marks = procedures.flatMap(({ settings }) => (settings?.mark ? [settings.mark] : []))
    expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([])
  })

  it.each(procedures.map((one) => [one.name, one] as const))('%s: has settings of its own alone', (name, one) => {
    expect(one.settings?.procedure ?? name).toBe(name)
  })

  it.each(procedures.map((one) => [one.name, one] as const))(
    '%s: hears of what ends by commands of the practice that hold what it is told',
    (_, { heeds = {}, hangsOn, commands }) => {
      for (const type of Object.values(heeds))
        expect(commands[type]).toMatchObject({ fields: endsWithFields, who: 'practice' })
      expect(Object.keys(heeds).length > 0).toBe(hangsOn !== undefined)
    },
  )

  it.each(web)('%s: tells whoever acted what was done, in both languages', (_, { words }, { commands }) => {
    const given = Object.keys(commands).filter((type) => commands[type]?.decide !== undefined)
    for (const lang of ['ja', 'en'] as const)
      expect(given.filter((type) => !Object.hasOwn(words[lang].done, type))).toEqual([])
  })

  it.each(web)('%s: has a label of its own for every field, in both languages', (_, { words }, { commands }) => {
    const names = Object.values(commands).flatMap(({ fields, decide, ownWay }) =>
      decide && !ownWay ? namesIn(fields) : [],
    )
    for (const lang of ['ja', 'en'] as const)
      expect(names.filter((name) => !Object.hasOwn(words[lang].forms.names, name))).toEqual([])
  })

  it.each(web)(
    '%s: calls every choice of a field that a person fills in, in both languages',
    (_, { words }, { commands }) => {
      const asked = Object.values(commands).flatMap(({ fields, decide, ownWay }) =>
        decide && !ownWay ? choicesIn(fields) : [],
      )
      for (const lang of ['ja', 'en'] as const)
        expect(
          asked.flatMap(([group, choice]) =>
            Object.hasOwn(choiceGroup(words[lang], group), choice) ? [] : [`${group}: ${choice}`],
          ),
        ).toEqual([])
    },
  )

  it.each(web)('%s: tells how a case runs by the same rules in both languages', (_, { words }) => {
    const rules = (lang: 'ja' | 'en') => words[lang].course.steps(ui.guideline).map(([, rule]) => rule)
    expect(rules('ja').length).toBeGreaterThan(0)
    expect(rules('en')).toEqual(rules('ja'))
  })

  it.each(web)('%s: is found in the menu: its cases, registers and beginnings', async (name, { menu, pages }) => {
    const { registers = [], beginnings = [], register } = await pages()
    const entries = menu ?? []
    const isCovered = (address: string) =>
      entries.some(({ href, covers }) => href === address || covers.some((start) => address.startsWith(start)))
    const own = [...registers, ...beginnings].map((one) => one.address).filter((one) => one.startsWith('/registers/'))
    const all = [register(ui).href, ...own, `/cases/${name}/`]
    expect(all.filter((address) => !isCovered(address))).toEqual([])
  })

  it.each(web)('%s: shows each register that its law keeps, each column with its word', async (...of) => {
    const [, { pages }, law] = of
    const { registers = [] } = await pages()
    const kept = Object.keys(law.registers)
    // What the record reads from a list of the procedure's own is no register of its law.
    const ofLaw = registers.filter((one) => one.own === undefined).map((one) => one.name)
    expect(ofLaw.filter((name) => !kept.includes(name))).toEqual([])
    if (registers.length > 0) expect(kept.filter((name) => !registers.some((one) => one.name === name))).toEqual([])
    for (const one of registers) {
      const { columns } = one.words(ui, null)
      expect(one.columns.filter(({ heading }) => !Object.hasOwn(columns, heading))).toEqual([])
    }
  })
})
