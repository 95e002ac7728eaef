/**
 * What a procedure declares is met somewhere. Kept texts show what a new line says, and not that it never says
 * anything: a column of a cell that no row has, the label of a field that is gone, a refusal that nothing gives.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FieldRule, Fields } from '../domain/kernel/fields.ts'
import type { RegisterEntry } from '../domain/law/register.ts'
import { procedureNamed } from '../domain/procedures.ts'
import { projectFolder } from '../launch/paths.ts'
import { webProcedures } from '../web/procedures.ts'
import type { RegisterColumn } from '../web/register/declared-register.ts'
import type { Ui } from '../web/ui.ts'
import { storiesOf } from './support/told-acts.ts'
import { uiFor } from './web/every-page.tsx'

const ui = uiFor('ja', null, '2026-04-20 10:00')
const web = webProcedures.map((one) => [one.name, one, procedureNamed(one.name)] as const)

/** The cells of the rows that a procedure's stories leave in each of its registers: `counts.place`. */
const toldCells = (procedure: string): ReadonlySet<string> =>
  new Set(
    storiesOf(procedure).flatMap((story) =>
      [...story.matchAll(/^cells of ([\w-]+): (.*)$/gm)].flatMap(([, register, cells = '']) =>
        cells.split(' ').map((cell) => `${register}.${cell}`),
      ),
    ),
  )

/** The cells for which a column of a procedure's own asks a row, as far as it gets with one that has none. */
const askedBy = (ask: (ui: Ui, entry: RegisterEntry) => unknown): readonly string[] => {
  const asked = new Set<string>()
  const cells = new Proxy({}, { get: (_, cell) => (asked.add(String(cell)), null) })
  try {
    ask(ui, { cells, offices: [], holders: [], number: null, item: '', title: '' } as unknown as RegisterEntry)
  } catch {
    // What it makes of a cell that says nothing is seen where rows are shown.
  }
  return [...asked]
}

const cellsOf = (column: RegisterColumn): readonly string[] =>
  column.kind === 'own' ? [...askedBy(column.shown), ...askedBy(column.plain)] : 'cell' in column ? [column.cell] : []

/** The paths of all fields, those inside others under the path of these, rows of a list without their number. */
const pathsIn = (fields: Fields, above = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => [above + name, ...pathsUnder(field, `${above}${name}.`)])

const pathsUnder = (rule: FieldRule, above: string): readonly string[] => {
  switch (rule.kind) {
    case 'group':
      return pathsIn(rule.fields, above)
    case 'shape':
      return [above + rule.by, ...Object.values(rule.shapes).flatMap((one) => pathsIn(one, above))]
    case 'list':
      return pathsUnder(rule.of, above)
    default:
      return []
  }
}

describe('what a procedure declares', () => {
  it.each(web)('%s: each column of a register shows a cell that some row has', async (name, { pages }) => {
    const { registers = [] } = await pages()
    const told = new Set([...toldCells(name), ...(cellsBesides[name] ?? [])])
    const asked = registers
      .filter(({ own }) => own === undefined)
      .flatMap((one) => one.columns.flatMap((column) => cellsOf(column).map((cell) => `${one.name}.${cell}`)))
    expect(asked.filter((cell) => !told.has(cell))).toEqual([])
  })

  it.each(web)('%s: each label and hint is of a field that some command has', (name, { words }, { commands }) => {
    const paths = Object.entries(commands).flatMap(([type, { fields }]) =>
      pathsIn(fields).flatMap((path) => {
        const parts = path.split('.')
        return [`${type}.${path}`, ...parts.map((_, from) => parts.slice(from).join('.'))]
      }),
    )
    const known = new Set([...paths, ...(labelsBesides[name] ?? [])])
    for (const lang of ['ja', 'en'] as const) {
      const forms = words[lang].forms as unknown as { readonly [group: string]: object | undefined }
      for (const group of ['names', 'hints'])
        expect(Object.keys(forms[group] ?? {}).filter((one) => !known.has(one))).toEqual([])
    }
  })

  it.each(web)(
    '%s: each of its refusals is given in a story, or in a test of its law or its routes',
    (name, _, law) => {
      const told = storiesOf(name).join('\n')
      const isGiven = (code: string) =>
        new RegExp(`(^|[ :])${code} [a-z]`, 'm').test(told) || tests.some((text) => text.includes(`'${code}'`))
      expect(Object.keys(law.refusals).filter((code) => !isGiven(code))).toEqual([])
    },
  )
})

const tests = globSync('test/{domain,api,db}/**/*.test.ts', { cwd: projectFolder }).map((file) =>
  readFileSync(join(projectFolder, file), 'utf8'),
)

/** A device stands on a gap of one of several devices: a unit test of its own has it, and no story. */
const cellsBesides: { readonly [procedure: string]: readonly string[] } = { 'operation-history': ['gaps.device'] }

/** Papers and sheets come beside the fields of a command: the forms that send them have these labels. */
const labelsBesides: { readonly [procedure: string]: readonly string[] } = {
  outsourcing: ['file', 'sheet'],
  council: ['file'],
  'operation-plan': ['file'],
}
