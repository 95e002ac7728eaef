/**
 * Looks for one field of a command everywhere where it has to be, or must not be any more: form, schema, OpenAPI, event
 * and the case as it is shown. It runs in a copy of the project in which fields were added or taken away
 * (`one-field.e2e.test.ts`).
 */
import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../api/routes/openapi-document.ts'
import { checkCommandOf, servedNamed } from '../../api/procedures/procedures.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import * as instructing from '../support/instruction-acts.ts'
import * as outsourcing from '../support/outsourcing-acts.ts'
import type { Act } from '../support/given.ts'
import { rulesAt } from '../support/rules.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { uiFor } from '../web/every-page.tsx'

const usualValue = '第3書庫'

const loan = (type: string, who: 'staff' | 'secretariat', at: string, data: object): Act<AnyCommand> => ({
  command: { type, data: data as AnyCommand['data'] },
  rules: rulesAt(at, who),
})
const lends = loan('LendBadge', 'secretariat', '2026-04-21 10:00', { badge: 'B-017', dueOn: '2026-05-20' })
const asks = loan('AskForBadge', 'staff', '2026-04-20 10:00', {
  office: 'citizen',
  holder: '点検員',
  purpose: '空調の点検',
  fromOn: '2026-04-22',
  untilOn: '2026-05-20',
})

interface Properties {
  readonly [name: string]: { readonly properties?: object }
}

interface Looked {
  readonly procedure: string
  readonly field: string
  /** The group of fields in which it is, where it is in one. */
  readonly within?: string
  /** The label in both languages; none where another command still uses it. */
  readonly label: readonly string[]
  /** What it holds, where it is one of a closed list, and how that is shown in both languages. */
  readonly choice?: { readonly value: string; readonly shown: readonly [string, string] }
  /** The acts up to the one that holds the field, which is the last. */
  readonly acts: readonly Act<{ readonly type: string; readonly data: object }>[]
}

const added: readonly Looked[] = [
  { procedure: 'badge-loan', field: 'cord', label: ['ひもの色', 'Colour of the cord'], acts: [asks, lends] },
  {
    procedure: 'badge-loan',
    field: 'condition',
    label: ['名札の状態', 'State of the badge'],
    choice: { value: 'scratched', shown: ['きずあり', 'with a scratch'] },
    acts: [asks, lends, loan('ReturnBadge', 'staff', '2026-05-10 10:00', { note: '' })],
  },
  { procedure: 'instruction', field: 'fileNumber', label: ['文書番号', 'File number'], acts: [instructing.issues()] },
  {
    procedure: 'outsourcing',
    within: 'request',
    field: 'fileNumber',
    label: ['起案の文書番号', 'File number of the draft'],
    acts: [outsourcing.starts()],
  },
  {
    procedure: 'outsourcing',
    field: 'keptAt',
    label: ['契約書の保管場所', 'Where the contract is kept'],
    acts: outsourcing.reaching('in-force'),
  },
]
const takenAway: readonly Looked[] = [
  {
    procedure: 'badge-loan',
    field: 'note',
    label: ['備考', 'Remarks'],
    acts: [asks, lends, loan('ReturnBadge', 'staff', '2026-05-10 10:00', {})],
  },
  { procedure: 'instruction', field: 'note', label: [], acts: [instructing.issues(), instructing.acknowledges()] },
]

const htmlOf = (page: unknown): string => String(page)
const isThere = process.env['ONE_FIELD'] === 'added'

/** The data of a command or an event in which the field is. */
const inGroup = (data: object, within: string | undefined): Record<string, Json> =>
  (within === undefined ? data : (data as { readonly [group: string]: object })[within]) as Record<string, Json>

describe.each(isThere ? added : takenAway)('$procedure: $field', (looked) => {
  const { procedure: name, field, within, label, choice, acts } = looked
  const path = within === undefined ? field : `${within}.${field}`
  const value = choice?.value ?? usualValue
  const words = choice?.shown ?? [value, value]
  const procedure = procedureNamed(name)
  const { pages } = servedNamed(name)
  const id = `${name}/00000000-0000-4000-8000-00000000000b` as CaseId
  const { command: last, rules } = acts.at(-1) as Act<AnyCommand>
  const { type } = last
  const { [field]: _, ...others } = inGroup(last.data, within)
  const whole = (data: typeof others) => (within === undefined ? data : { ...last.data, [within]: data })
  const command: AnyCommand = { type, data: whole(isThere ? { ...others, [field]: value } : others) }
  const { decider } = procedure
  const decided = (state: typeof decider.initialState, one: Act<AnyCommand>) => {
    const outcome = decider.decide(one.command, state, one.rules)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.events
  }
  const before = (acts.slice(0, -1) as readonly Act<AnyCommand>[]).reduce(
    (state, one) => decided(state, one).reduce(decider.evolve, state),
    decider.initialState,
  )
  const events = decided(before, { command, rules })
  const uis = (['ja', 'en'] as const).map((lang) => uiFor(lang, 'secretariat', '2026-05-12 10:00'))

  it('in its form, in both languages', () => {
    for (const [index, ui] of uis.entries()) {
      const form = { ui, command: type, values: {}, errors: {} }
      const html = htmlOf(pages.fields({ form, type, about: null, state: before, id }))
      expect(html.includes(`name="${type}.${path}"`)).toBe(isThere)
      if (choice !== undefined) expect(html).toContain(words[index])
      for (const text of label.slice(index, index + 1)) expect(html.includes(text)).toBe(isThere)
    }
  })

  it('as a form is read, and in what the API takes', () => {
    const sent: readonly (readonly [string, string])[] = [
      ['type', type],
      [`${type}.${path}`, value],
    ]
    if (isThere) expect(inGroup(readCommandForm(sent).data, within)[field]).toBe(value)
    const answer = checkCommandOf(servedNamed(name), type, whole({ ...others, [field]: value }))
    expect(answer).toMatchObject(isThere ? { ok: true, command: { data: whole({ [field]: value }) } } : { ok: false })
    expect(checkCommandOf(servedNamed(name), type, whole(others)).ok).toBe(true)
  })

  it('in the OpenAPI document', () => {
    const { schemas } = openApiDocument()['components'] as {
      readonly schemas: {
        readonly [type: string]: { readonly properties: { readonly data: { readonly properties?: Properties } } }
      }
    }
    const all = schemas[type]?.properties.data.properties ?? {}
    const properties = within === undefined ? all : all[within]?.properties
    expect(Object.hasOwn(properties ?? {}, field)).toBe(isThere)
  })

  it('in the event', () => {
    const data = inGroup(events[0]?.data ?? {}, within)
    expect(data).toMatchObject(others)
    expect(Object.hasOwn(data, field)).toBe(isThere)
  })

  it('in the case as it is shown, in both languages', () => {
    const state = events.reduce(decider.evolve, before)
    for (const [index, ui] of uis.entries()) {
      const view = { id, version: 9, state, permissions: permissionsOf(name, state, rules), history: [] }
      const shown = pages
        .sections(ui, view)
        .map(({ content }) => htmlOf(content))
        .join('')
      expect(shown.includes(words[index] ?? '')).toBe(isThere)
      for (const text of label.slice(index, index + 1)) expect(shown.includes(text)).toBe(isThere)
    }
  })
})
