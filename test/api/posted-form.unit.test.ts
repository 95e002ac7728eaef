import { describe, expect, it } from 'vitest'
import { formFields, formLimits, isFieldName } from '../../api/requests/posted-form.ts'
import { isModestJson } from '../../api/requests/modest-json.ts'
import { seenVersion } from '../../api/forms/seen-version.ts'
import { valuesPosted } from '../../web/forms/form-values.ts'
import { growth } from '../support/growth.ts'
import { everyPage } from '../web/every-page.tsx'

const bytes = (text: string) => new TextEncoder().encode(text)
const refusal = (text: string) => {
  const read = formFields(bytes(text))
  return 'code' in read ? [read.code, read.details['field']] : read.length
}

describe('a posted form', () => {
  it('is read field by field, as a browser wrote it', () => {
    expect(formFields(bytes('a=1&b.0.text=%E5%AF%A9%E8%AD%B0+%2B&&a=&c'))).toEqual([
      ['a', '1'],
      ['b.0.text', '審議 +'],
      ['a', ''],
      ['c', ''],
    ])
  })

  it('has as many fields as a page could have, and no more', () => {
    expect(refusal('a&'.repeat(formLimits.fields - 1) + 'a')).toBe(formLimits.fields)
    expect(refusal('a&'.repeat(formLimits.fields) + 'a')).toEqual(['form-too-large', undefined])
    expect(refusal(`a=${'x'.repeat(formLimits.characters + 1)}`)).toEqual(['form-too-large', undefined])
  })

  it.each([
    'ApproveOutsourcing.conditions.length',
    'ApproveOutsourcing.constructor.prototype',
    'a.__proto__.b',
    'a.toString',
    'a.100000.b',
    'a.-1',
    'a..b',
    'a.b.c.d.e.f.g.h',
    'a[0]',
    '0',
    'あ',
    'carried:carried:a',
    'a'.repeat(161),
  ])('has no field named %s', (name) => {
    expect(refusal(`a=1&${encodeURIComponent(name)}=50000000`)).toEqual(['unknown-field', name.slice(0, 60)])
  })

  it.each(['%', 'a=%E5%AF', 'a=%ED%A0%80', '%zz=1'])('is refused where its escapes are broken: %s', (text) => {
    expect(refusal(text)).toEqual(['malformed-body', undefined])
  })

  it('takes every field of every page, also carried through a sign-in', async () => {
    const names = (await everyPage('ja')).flatMap(({ html }) =>
      [...html.matchAll(/<(?:input|textarea|select|button)[^>]*? name="([^"]*)"/g)].map(([, name = '']) => name),
    )
    expect(names.length).toBeGreaterThan(1_000)
    expect([...new Set(names)].filter((name) => !isFieldName(name) || name.length > 100)).toEqual([])
    expect(isFieldName('carried:RecordVetting.answers.37.evidence')).toBe(true)
  })

  it('takes time by its length, whether read or shown again', () => {
    const many = (n: number) => Array.from({ length: n }, () => ['a', 'x'] as const)
    expect(growth((entries) => void valuesPosted(entries), many(5_000), many(40_000))).toBeLessThan(24)
    const long = (n: number) => bytes(`a=${'%E3%81%82'.repeat(n)}`)
    expect(growth((form) => void formFields(form), long(20_000), long(160_000))).toBeLessThan(24)
  })

  it('is counted before it is read: a million fields cost no more than the first two thousand', () => {
    const [some, many] = [bytes('a&'.repeat(5_000)), bytes('a&'.repeat(1_000_000))]
    // Two hundred times as many.
    expect(growth((form) => void formFields(form), some, many)).toBeLessThan(24)
  })
})

describe('the version that a form was shown', () => {
  it('is digits, or none', () => {
    expect(['', undefined, '0', '12', '2147483646'].map(seenVersion)).toEqual([0, 0, 0, 12, 2_147_483_646])
    for (const text of ['1e999', '1e9', '0x10', '-1', ' 1', '2147483647', 'Infinity', '1.0'])
      expect([text, seenVersion(text)]).toEqual([text, null])
  })
})

describe('a body of JSON', () => {
  it('holds no more values, and nothing deeper, than a command could', () => {
    expect(isModestJson({ data: { list: Array.from({ length: 19_000 }, () => 0) } })).toBe(true)
    expect(isModestJson(Array.from({ length: 20_001 }, () => 0))).toBe(false)
    expect(isModestJson(JSON.parse(`${'['.repeat(25)}${']'.repeat(25)}`))).toBe(false)
    expect(isModestJson(JSON.parse(`${'['.repeat(400_000)}${']'.repeat(400_000)}`))).toBe(false)
  })
})
