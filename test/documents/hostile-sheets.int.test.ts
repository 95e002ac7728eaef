import { describe, expect, it } from 'vitest'
import { readVettingSheet } from '../../documents/read-vetting-sheet.ts'
import { isModestZip } from '../../documents/zip-sizes.ts'
import { zipOf } from '../support/zip.ts'

const limits = { entries: 3, bytes: 1_000 }
const entry = (size: number, name = 'a') => ({ name, data: Buffer.alloc(size) })
const expected = { version: '2', case: 'outsourcing/x', vendor: 'x' } as const

describe('a file from outside', () => {
  it('is taken where it unpacks to what the limits allow', async () => {
    expect(await isModestZip(zipOf([entry(500), entry(500, 'b')]), limits)).toBe(true)
  })

  it('is not unpacked beyond the limits, whatever it says of itself', async () => {
    expect(await isModestZip(zipOf([entry(1_001)]), limits)).toBe(false)
    expect(await isModestZip(zipOf([entry(600), entry(600, 'b')]), limits)).toBe(false)
    expect(await isModestZip(zipOf([{ ...entry(5_000_000), saysSize: 10 }]), limits)).toBe(false)
    expect(await isModestZip(zipOf(['a', 'b', 'c', 'd'].map((name) => entry(1, name))), limits)).toBe(false)
  })

  it('is not taken where it is encrypted, packed in another way, cut off, or no zip', async () => {
    expect(await isModestZip(zipOf([{ ...entry(10), flags: 1 }]), limits)).toBe(false)
    expect(await isModestZip(zipOf([{ ...entry(10), method: 12 }]), limits)).toBe(false)
    const whole = zipOf([entry(10)])
    for (const end of [0, 3, 21, whole.length - 1])
      expect(await isModestZip(whole.subarray(0, end), limits)).toBe(false)
    expect(await isModestZip(Buffer.concat([Buffer.alloc(4), whole]), limits)).toBe(false)
  })

  it('cannot keep the reader busy for ever: a name over seventeen thousand million cells is given up', async () => {
    const part = (name: string, text: string) => ({ name, data: Buffer.from(`<?xml version="1.0"?>${text}`) })
    const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const book = zipOf([
      part(
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
      ),
      part(
        '_rels/.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      part(
        'xl/workbook.xml',
        `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="all">s!$A$1:$XFD$1048576</definedName></definedNames></workbook>`,
      ),
      part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData/></worksheet>`),
    ])
    const began = Date.now()
    expect(await readVettingSheet(book, expected)).toEqual({ ok: false, errors: [{ cell: '', problem: 'not-xlsx' }] })
    expect(Date.now() - began).toBeLessThan(20_000)
  }, 30_000)
})
