import { describe, expect, it } from 'vitest'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { procedures } from '../../domain/procedures.ts'
import { askedWhere, whereText } from '../../web/forms/asked-where.ts'
import { sectionsOf, sectionTitle } from '../../web/forms/form-sections.ts'
import { readFields } from '../../web/forms/read-fields.ts'
import { everyPage, uiFor } from './every-page.tsx'

const commands = procedures.flatMap((one) =>
  Object.entries(one.commands).map(([type, { fields }]) => [type, fields ?? {}] as const),
)

interface Placed {
  readonly command: string
  readonly path: string
  readonly field: Field
}

/** Every field of every command, those of groups and of the rows of lists among them. */
const all: readonly Placed[] = commands.flatMap(([command, fields]) => {
  const placed = (inner: Fields, before: string): readonly Placed[] =>
    Object.entries(inner).flatMap(([name, field]) => {
      const rule: FieldRule = field
      const path = `${before}${name}`
      const row: FieldRule | null = rule.kind === 'list' ? rule.of : null
      return [
        { command, path, field },
        ...(rule.kind === 'group' ? placed(rule.fields, `${path}.`) : []),
        ...(row?.kind === 'group' ? placed(row.fields, `${path}.0.`) : []),
      ]
    })
  return placed(fields, '')
})

const ui = { ja: uiFor('ja', 'staff', '2026-05-11 10:00'), en: uiFor('en', 'staff', '2026-05-11 10:00') }

describe('a form in sections', () => {
  const long = commands.filter(([type]) => sectionsOf(type).length > 0)

  it('is that of what is asked for, vetted, reported, registered and brought in', () => {
    expect(long.map(([type]) => type)).toEqual(
      expect.arrayContaining([
        'StartOutsourcing',
        'AmendRequest',
        'RecordVetting',
        'ReportIncident',
        'ApplyForWorkerEntry',
        'BringInPermit',
        'BringInAuthority',
        'RegisterAsset',
      ]),
    )
  })

  it.each(long)('%s calls each of its sections by a name in both languages', (type) => {
    for (const { name } of sectionsOf(type)) {
      expect(sectionTitle(ui.ja, type, name)).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(sectionTitle(ui.en, type, name)).toMatch(/^[A-Z][a-z’ ]+/)
    }
  })

  it.each(['ja', 'en'] as const)('has an index of its places in their order on the page (%s)', async (lang) => {
    const indexed = (await everyPage(lang)).filter(({ html }) => html.includes('class="form-index'))
    expect(indexed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['draft-new', 'draft-errors', 'task-vet', 'act-amend', 'incident-new']),
    )
    for (const { name, html } of indexed) {
      const index = html.slice(html.indexOf('class="form-index'), html.indexOf('</nav>', html.indexOf('form-index')))
      const places = [...index.matchAll(/href="#([^"]+)"/g)].map(([, id]) => [id, html.indexOf(`id="${id}"`)] as const)
      for (const [id, at] of places) expect(at, `${name} ${id}`).toBeGreaterThan(0)
      expect(places, name).toEqual(places.toSorted(([, a], [, b]) => a - b))
    }
  })

  it('says how much of what is needed is filled in, and nothing of a short form', async () => {
    const pages = await everyPage('ja')
    const page = (name: string) => pages.find((one) => one.name === name)?.html ?? ''
    expect(page('draft-new')).toContain('必須 0／4')
    expect(page('draft-full')).toContain('必須 4／4')
    // Rows say themselves what each of them needs: beside them nothing is called optional.
    expect(page('task-vet')).not.toMatch(/項目ごとの結果<\/a> <span[^>]*>任意/)
    expect(page('task-check-form')).not.toContain('form-index')
  })
})

describe('a field that is asked for only beside some answers', () => {
  const asked = all.filter(({ field }) => field.where !== undefined)

  it('is there in several procedures', () => expect(asked.length).toBeGreaterThanOrEqual(12))

  it.each(asked.map((one) => [`${one.command}.${one.path}`, one] as const))(
    '%s stands beside the other one, can be left empty, and says in words where it is asked for',
    (_, { command, path, field }) => {
      const other = [...path.split('.').slice(0, -1), field.where?.field].join('.')
      expect(all.map((one) => `${one.command}.${one.path}`)).toContain(`${command}.${other}`)
      const rule: FieldRule = field
      const mayBeEmpty =
        field.leftOut ||
        field.unsaid !== undefined ||
        (rule.kind === 'text' && !rule.required) ||
        (rule.kind === 'list' && rule.least === 0)
      expect(mayBeEmpty).toBe(true)
      expect(askedWhere({ ui: ui.ja, command }, path)['data-asked-where']).toContain(`${command}.${other} `)
      const text = whereText({ ui: ui.ja, command }, path)?.text ?? ''
      expect(text).toMatch(/のとき/)
      for (const value of field.where?.says ?? []) expect(text).not.toContain(`「${value}」`)
    },
  )

  it('reads as empty where a form didn’t send it', () => {
    const { fields = {} } = procedures.find((one) => one.name === 'entry-permit')?.commands['PermitEntry'] ?? {}
    expect(readFields(fields, [[['accompanied'], 'alone']])).toMatchObject({ companion: '' })
  })
})
