import { describe, expect, it } from 'vitest'
import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { guidelineChanges } from '../../web/city/guideline-difference.ts'
import { DeclaredInputs } from '../../web/fields/declared-inputs.tsx'
import { valuesOf } from '../../web/forms/form-values.ts'
import { readFields } from '../../web/forms/read-fields.ts'
import { sentFor } from '../../web/forms/sent-rows.ts'
import { shownMark } from '../../web/forms/shown-mark.ts'
import { document } from '../../web/layout.tsx'
import { formEntries } from '../support/form-entries.ts'
import { uiFor } from './every-page.tsx'

const command = 'EnactGuideline'
const { reason: _reason, inForceFrom: _from, ...parts } = guidelineFields
const drawn = (values: ReturnType<typeof valuesOf>): Promise<string> => {
  const form = { ui: uiFor('ja', 'administrator', '2026-05-01 10:00'), command, values, errors: {} }
  return document(
    <form action="/x">
      <DeclaredInputs form={form} fields={parts} />
    </form>,
  )
}

describe('inputs drawn from declared fields, however deep', () => {
  it('send back what they were filled with, word for word, rows to spare left out', async () => {
    const given = givenFrom(reiwa5)
    const back = readFields(parts, sentFor(formEntries(await drawn(valuesOf(command, given)), '/x'), command))
    expect(guidelineChanges(given, back)).toEqual([])
    expect(back['questionnaires']).toHaveLength(2)
  })

  it('let no number in a name set the length of a list', async () => {
    const html = await drawn({
      [`${command}.articles.999.title.ja`]: ['x'],
      [`${command}.questionnaires.999.items.999.ja`]: ['x'],
    })
    expect(html.length).toBeLessThan(2_000_000)
  })

  it('say where two versions differ: a row that is gone, one that is new, one that is otherwise, an order', () => {
    const given = givenFrom(reiwa5)
    const [first, second, ...others] = given.rooms
    const changed = {
      ...given,
      rooms: [{ ...first!, ja: '新しい室' }, ...others, { ...second!, id: 'annex' }],
      heads: given.heads.toReversed(),
      council: { ...given.council, quorum: 'two-thirds' as const },
      clauses: given.clauses.toReversed(),
    }
    expect(
      guidelineChanges(given, changed).map(({ at }) => at.map((one) => ('row' in one ? one.row : one.field)).join(' ')),
    ).toEqual([
      'heads',
      'clauses',
      'rooms computer-room-data ja',
      'rooms computer-room-server',
      'rooms annex',
      'council quorum',
    ])
  })

  it('bear a mark of what was shown, which nothing but what they say changes', () => {
    const entries = [
      [`${command}.reason`, 'a\r\nb'],
      ['commandId', 'x'],
    ] as const
    const mark = shownMark(command, entries)
    expect(
      shownMark(command, [
        ['commandId', 'y'],
        [`${command}.reason`, 'a\nb'],
        [`${command}.rooms.9.ja`, ''],
      ]),
    ).toBe(mark)
    expect(shownMark(command, [[`${command}.reason`, 'a\nc']])).not.toBe(mark)
  })
})
