import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { layOver } from './lay-over.ts'
import { added, make, sourcesOf, takenAway, type FieldChange } from './one-field.ts'
import { tests, types } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-field-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const timeout = 20 * 60_000
const probe = 'test/web/one-field.unit.test.ts'

/** A copy of the project with these changes, and the probe that looks for the fields. */
const changed = (name: string, changes: readonly FieldChange[]): string => {
  const copy = layOver(join(folder, name))
  make(copy.folder, changes)
  cpSync(join(import.meta.dirname, 'one-field.probe.ts'), join(copy.folder, probe))
  // The tests of a procedure say its fields as well, as they should; here it is about the sources.
  const config = join(copy.folder, 'tsconfig.json')
  const { include, ...rest } = JSON.parse(readFileSync(config, 'utf8')) as { readonly include: readonly string[] }
  const sources = include.filter((one) => one !== 'test' && one !== 'bench')
  writeFileSync(config, JSON.stringify({ ...rest, include: sources }))
  return copy.folder
}

describe.each([
  ['added', added],
  ['taken away', takenAway],
] as const)('one field %s', (what, changes) => {
  it.each(changes)('costs at most four sources: $procedure, $command, $field', (change) => {
    expect(sourcesOf(change).length).toBeLessThanOrEqual(4)
  })

  it('is in form, schema, OpenAPI document, event and shown case, or in none of them', { timeout }, async () => {
    const copy = changed(what, changes)
    expect(await types(copy)).toEqual({ code: 0, said: '' })
    const { code, said } = await tests(copy, 'unit', { ONE_FIELD: what }, probe)
    expect(said).toMatch(new RegExp(`${5 * changes.length} passed`))
    expect(code).toBe(0)
  })
})
