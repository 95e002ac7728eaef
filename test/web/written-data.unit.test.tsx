import { describe, expect, it } from 'vitest'
import { schemaOf } from '../../api/schemas/schema-of.ts'
import { namingFields } from '../../domain/city/founding/fields.ts'
import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import { parseCitation } from '../../domain/kernel/article-ref.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { readFields } from '../../web/forms/read-fields.ts'
import { sentFor } from '../../web/forms/sent-rows.ts'
import { entriesOf } from '../../web/forms/form-context.ts'
import { writtenData } from '../../web/forms/written-data.ts'
import { guidelineChanges } from '../../web/city/guideline-difference.ts'
import { cityFiles, madeUpCity } from '../support/made-up-cities.ts'
import { cityUi } from './city-ui.tsx'

const { reason: _reason, inForceFrom: _from, ...parts } = guidelineFields
const command = 'EnactGuideline'

describe('a version of the guideline as its form begins', () => {
  it.each(cityFiles.flatMap((name) => (['ja', 'en'] as const).map((lang) => [name, lang] as const)))(
    'is read back as it was, bases in the words of its reader (%s, %s)',
    (name, lang) => {
      const city = madeUpCity(name)
      const ui = cityUi(city, lang, '2026-05-01 10:00', city.file.guidelines[0]!.roles.administrator.post)
      const given = { ...givenFrom(ui.guideline) }
      const written = writtenData(ui, guidelineFields, given)
      const back = readFields(parts, sentFor(entriesOf(valuesOf(command, written)), command))
      expect(guidelineChanges(given, back)).toEqual([])
      const { article } = (written as unknown as typeof given).roles.chief
      expect(article).toMatch(lang === 'ja' ? /^第\d+条/ : /^Art\. \d/)
    },
  )
})

describe('a basis as somebody types it', () => {
  it.each([
    ['第３条第２項', 'Art. 3(2)'],
    ['3条2項', 'Art. 3(2)'],
    ['第20条第3号', 'Art. 20(3)'],
    [' 第3条の2第1項第2号 ', 'Art. 3-2(1)(2)'],
    ['outsourcing: 第4条', 'outsourcing: Art. 4'],
    ['運用上の設定', 'operational setting'],
    ['Art. 21(1)', 'Art. 21(1)'],
  ])('%s is %s', (typed, ref) => {
    expect(parseCitation(typed)).toBe(ref)
  })

  it('is so in a file and by the API as well', () => {
    const { bases } = guidelineFields
    expect(schemaOf({ bases }).parse({ bases: [{ rule: 'x', article: '第21条第1項' }] })).toEqual({
      bases: [{ rule: 'x', article: 'Art. 21(1)' }],
    })
  })

  it.each(['', '第条', '第0条', '第3項', '要綱第3条', '第3条以下'])(
    '%j is none: it stays for the law to refuse',
    (typed) => {
      expect(parseCitation(typed)).toBeNull()
    },
  )
})

describe('a name in English that nobody wrote', () => {
  const schema = schemaOf(namingFields)
  it.each([{ ja: '若葉野市' }, { ja: '若葉野市', en: '' }, { ja: '若葉野市', en: ' ' }])(
    'is the Japanese one: %j',
    (name) => {
      expect(schema.parse({ name })).toEqual({ name: { ja: '若葉野市', en: '若葉野市' } })
    },
  )

  it('is kept where it was written, and nothing stands for a Japanese one that is missing', () => {
    expect(schema.parse({ name: { ja: '若葉野市', en: 'Wakabano' } }).name.en).toBe('Wakabano')
    expect(schema.safeParse({ name: { en: 'Wakabano' } }).success).toBe(false)
    expect(schema.safeParse({ name: { ja: '', en: '' } }).success).toBe(false)
    expect(schema.safeParse({ name: { ja: '若葉野市', en: 'x'.repeat(121) } }).success).toBe(false)
  })

  it('follows the Japanese one when that is changed on a form', () => {
    const city = madeUpCity('kirisawa-village')
    const ui = cityUi(city, 'ja', '2026-05-01 10:00', city.file.guidelines[0]!.roles.administrator.post)
    const offices = [{ id: 'branch', ja: '東支所', en: '東支所' }]
    const written = writtenData(ui, guidelineFields, { offices }) as { readonly offices: readonly object[] }
    expect(written.offices).toEqual([{ id: 'branch', ja: '東支所' }])
    const entries = [
      [`${command}.offices.0.id`, 'branch'],
      [`${command}.offices.0.ja`, '西支所'],
      [`${command}.offices.0.en`, ''],
    ] as const
    expect(readFields(parts, sentFor(entries, command))['offices']).toEqual([
      { id: 'branch', ja: '西支所', en: '西支所' },
    ])
  })
})
