import { describe, expect, it } from 'vitest'
import { instant } from '../../domain/kernel/fields.ts'
import { FieldInputs } from '../../web/fields/field-inputs.tsx'
import { shownFields } from '../../web/fields/shown-fields.tsx'
import { valuesOf } from '../../web/forms/form-values.ts'
import { readFields } from '../../web/forms/read-fields.ts'
import { sentFor } from '../../web/forms/sent-rows.ts'
import { document } from '../../web/layout.tsx'
import { formEntries } from '../support/form-entries.ts'
import { uiFor } from './every-page.tsx'

const fields = { at: instant() }
const ui = uiFor('ja', 'staff', '2026-05-01 10:00')
const drawn = (at: string): Promise<string> =>
  document(
    <form action="/x">
      <FieldInputs form={{ ui, command: 'Any', values: valuesOf('Any', { at }), errors: {} }} fields={fields} />
    </form>,
  )

describe('a moment on a form', () => {
  it.each(['2026-05-20T00:30:00.000Z', '2026-12-31T15:00:00.000Z'])(
    'is picked by the office’s clock: %s',
    async (at) => {
      const html = await drawn(at)
      expect(html).toContain('type="datetime-local"')
      expect(html).not.toContain(at)
      expect(readFields(fields, sentFor(formEntries(html, '/x'), 'Any'))).toEqual({ at })
    },
  )

  it.each(['来週', '2026-02-30T10:00', '2026-05-20T25:00'])(
    'stays as it was typed where it is none: %s',
    async (at) => {
      const html = await drawn(at)
      expect(html).toContain(`value="${at}"`)
      expect(readFields(fields, sentFor(formEntries(html, '/x'), 'Any'))).toEqual({ at })
    },
  )

  it('is shown by the office’s clock', () => {
    const [fact] = shownFields(ui, fields, { at: '2026-05-20T00:30:00.000Z' }, { words: { forms: { names: {} } } })
    expect(fact).toEqual({ name: 'at', value: '令和8年5月20日(水) 09:30' })
  })
})
