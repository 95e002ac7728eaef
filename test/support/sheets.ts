/** Filled questionnaires as vendors send them: opened, written into, and made again. */
import { deflateRawSync } from 'node:zlib'
import { readXlsx, writeXlsx, type Cell, type CellValue, type Sheet, type Workbook, type WriteSheet } from 'hucre'
import { unpack } from '../../documents/plain-zip.ts'
import { zipOf } from './zip.ts'

/** Opens a workbook with all that its cells look like. */
export const bookIn = (bytes: ArrayBuffer | Uint8Array): Promise<Workbook> =>
  readXlsx(new Uint8Array(bytes), { readStyles: true })

/** Writes a workbook. */
export const bytesOf = async (book: Pick<Workbook, 'sheets'>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeXlsx({ sheets: book.sheets as unknown as WriteSheet[] }))

const placeOf = (name: string): [number, number] => [Number(name.slice(1)) - 1, name.charCodeAt(0) - 65]

/** What stands in a cell. */
export const valueAt = (page: Sheet, name: string): CellValue => {
  const [row, column] = placeOf(name)
  return page.rows[row]?.[column] ?? null
}

/** A cell with all that is known of it. */
export const cellAt = (page: Sheet, name: string): Cell | undefined => page.cells?.get(placeOf(name).join(','))

/** Puts something into a cell, whose look stays unless another is given. */
export const put = (page: Sheet, name: string, value: CellValue, over: Partial<Cell> = {}): void => {
  const [row, column] = placeOf(name)
  while (page.rows.length <= row) page.rows.push([])
  const own = page.rows[row]!
  while (own.length <= column) own.push(null)
  own[column] = value
  page.cells ??= new Map()
  const before = page.cells.get(`${row},${column}`)
  const type = typeof value === 'number' ? 'number' : value instanceof Date ? 'date' : 'string'
  page.cells.set(`${row},${column}`, { ...before, value, type, ...over })
}

/** The same workbook with a prefix on every tag of its sheets, as some programs write them: just as good. */
export const prefixed = (bytes: Uint8Array): Buffer =>
  changed(bytes, (name, xml) =>
    /worksheets\/|workbook\.xml$|sharedStrings|styles/.test(name)
      ? xml
          .replaceAll(/<(\/?)([A-Za-z])/g, '<$1x:$2')
          .replaceAll(
            'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
            'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
          )
      : xml,
  )

/** The same workbook with its parts changed, and others added. */
export const changed = (
  bytes: Uint8Array,
  change: (name: string, xml: string) => string,
  more: readonly { readonly name: string; readonly data: Buffer }[] = [],
): Buffer => {
  const parts = unpack(Buffer.from(bytes), { entries: 1_000, bytes: 1e9 }, () => true)
  if (typeof parts === 'string') throw new Error(parts)
  return zipOf([
    ...[...parts].map(([name, data]) => ({ name, data: Buffer.from(change(name, data.toString('utf8'))) })),
    ...more,
  ])
}

/** A zip that a small directory of the classic kind calls small, and a zip64 one, read by others, calls large. */
export const withTwoDirectories = (bytes: Uint8Array, megabytes: number): Buffer => {
  const whole = Buffer.from(bytes)
  const end = whole.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1_048_576))
  const name = Buffer.from('xl/worksheets/sheet9.xml')
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(45, 0)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(megabytes * 1_048_576, 18)
  facts.writeUInt16LE(name.length, 22)
  const place = Buffer.alloc(14)
  place.writeUInt32LE(end, 10)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, packed])
  const listed = Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([45, 0]), facts, place, name])
  const at = end + local.length
  const zip64 = Buffer.alloc(56)
  zip64.write('PK\u0006\u0006', 'latin1')
  zip64.writeBigUInt64LE(44n, 4)
  zip64.writeBigUInt64LE(1n, 24)
  zip64.writeBigUInt64LE(1n, 32)
  zip64.writeBigUInt64LE(BigInt(listed.length), 40)
  zip64.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\u0006\u0007', 'latin1')
  locator.writeBigUInt64LE(BigInt(at + listed.length), 8)
  locator.writeUInt32LE(1, 16)
  const classic = Buffer.from(whole.subarray(end))
  classic.writeUInt16LE(0xffff, 4)
  return Buffer.concat([whole.subarray(0, end), local, listed, zip64, locator, classic])
}
