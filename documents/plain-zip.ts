import { crc32, inflateRawSync } from 'node:zlib'

/** The parts of a zip file that were asked for, by name, unpacked. */
export type ZipParts = ReadonlyMap<string, Buffer>

/** Why a file gives no parts. */
export type ZipProblem = 'not-xlsx' | 'old-format' | 'encrypted' | 'damaged' | 'too-large'

/** How much may be in it, whatever it says of itself. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
}

/**
 * Unpacks some parts of a zip file, and never more than the limits: an entry's own word about its size is not believed.
 * Whoever reads the parts afterwards reads these (`storedZip`), so no second reading of the same bytes can come to
 * another result: a directory that says little, beside a zip64 one that says much, is looked at by nobody.
 */
export const unpack = (file: Buffer, limits: ZipLimits, isWanted: (name: string) => boolean): ZipParts | ZipProblem => {
  const entries = file.length >= 4 && file.readUInt32LE(0) === entryMark ? entriesOf(file) : containerProblem(file)
  if (typeof entries === 'string') return entries
  if (entries.length > limits.entries) return 'too-large'
  const parts = new Map<string, Buffer>()
  let left = limits.bytes
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const part = contentOf(file, entry, left)
    if (typeof part === 'string') return part
    if (parts.has(entry.name)) return 'damaged'
    parts.set(entry.name, part)
    left -= part.length
  }
  return parts
}

/** The same parts as a zip file that holds nothing else and packs nothing. */
export const storedZip = (parts: ZipParts): Buffer => {
  const bodies: Buffer[] = []
  const listed: Buffer[] = []
  let at = 0
  for (const [name, data] of parts) {
    const local = Buffer.concat([mark(entryMark), facts(name, data), Buffer.from(name), data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    listed.push(Buffer.concat([mark(listMark), Buffer.from([20, 0]), facts(name, data), place, Buffer.from(name)]))
    bodies.push(local)
    at += local.length
  }
  const list = Buffer.concat(listed)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, list, mark(endMark), end])
}

const mark = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** What stands of an entry both before its content and in the directory: UTF-8 names, stored, no time. */
const facts = (name: string, data: Buffer): Buffer => {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt32LE(crc32(data), 10)
  bytes.writeUInt32LE(data.length, 14)
  bytes.writeUInt32LE(data.length, 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), 22)
  return bytes
}

const entryMark = 0x04034b50
const listMark = 0x02014b50
const endMark = 0x06054b50

/** Excel's older files and its encrypted ones are no zips but containers of another kind. */
const containerProblem = (file: Buffer): ZipProblem => {
  if (!file.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return 'not-xlsx'
  return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-format'
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly from: number
  readonly to: number
}

/** The entries by the file's own directory; a problem where it is split, encrypted, cut off or over 4 GB. */
const entriesOf = (file: Buffer): readonly Entry[] | ZipProblem => {
  const end = file.lastIndexOf(mark(endMark))
  if (end < 0 || end + 22 > file.length) return 'damaged'
  const found: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let n = file.readUInt16LE(end + 10); n > 0; n--) {
    if (at + 46 > end || file.readUInt32LE(at) !== listMark) return 'damaged'
    const entry = entryAt(file, at)
    if (typeof entry === 'string') return entry
    found.push(entry)
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return found.length === 0 ? 'damaged' : found
}

const entryAt = (file: Buffer, listed: number): Entry | ZipProblem => {
  const isEncrypted = (file.readUInt16LE(listed + 8) & 1) === 1
  if (isEncrypted) return 'encrypted'
  const [method, size, start] = [
    file.readUInt16LE(listed + 10),
    file.readUInt32LE(listed + 20),
    file.readUInt32LE(listed + 42),
  ]
  if ((method !== 0 && method !== 8) || start + 30 > file.length || file.readUInt32LE(start) !== entryMark)
    return 'damaged'
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
  if (from + size > file.length) return 'damaged'
  const name = file.toString('utf8', listed + 46, listed + 46 + file.readUInt16LE(listed + 28)).replaceAll('\\', '/')
  return { name, method, crc: file.readUInt32LE(listed + 16), from, to: from + size }
}

const contentOf = (file: Buffer, { method, crc, from, to }: Entry, most: number): Buffer | ZipProblem => {
  const packed = file.subarray(from, to)
  try {
    const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
    if (content.length > most) return 'too-large'
    return crc32(content) === crc ? content : 'damaged'
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : 'damaged'
  }
}
