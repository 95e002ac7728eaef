import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** How much a zip file may hold, whatever it says of itself. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
}

/**
 * Whether a zip file is sound and unpacks to no more than that. Every entry is really unpacked, up to the limit,
 * because what a file says of its sizes may be a lie; no entry is kept. To be asked before anything else opens the
 * file.
 */
export const isModestZip = async (file: Buffer, { entries, bytes }: ZipLimits): Promise<boolean> => {
  const listed = entriesOf(file)
  if (listed === null || listed.length > entries) return false
  let left = bytes
  for (const { method, from, to } of listed) {
    const packed = file.subarray(from, to)
    const size = method === 0 ? packed.length : await sizeOf(packed, left)
    if (size === null || size > left) return false
    left -= size
  }
  return true
}

const sizeOf = async (packed: Buffer, most: number): Promise<number | null> => {
  try {
    return (await inflate(packed, { maxOutputLength: Math.max(1, most) })).length
  } catch {
    return null
  }
}

interface Entry {
  readonly method: number
  readonly from: number
  readonly to: number
}

const endMark = 0x06054b50
const listMark = 0x02014b50
const entryMark = 0x04034b50

/**
 * The entries by the file's own list; null where it is none that we take: split, encrypted, over 4 GB, packed in
 * another way.
 */
const entriesOf = (file: Buffer): readonly Entry[] | null => {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endMark || file.readUInt32LE(0) !== entryMark)
    return null
  const found: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let n = file.readUInt16LE(end + 10); n > 0; n--) {
    if (at + 46 > end || file.readUInt32LE(at) !== listMark) return null
    const entry = entryAt(file, at)
    if (entry === null) return null
    found.push(entry)
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return found
}

const entryAt = (file: Buffer, listed: number): Entry | null => {
  const [flags, method, size, start] = [
    file.readUInt16LE(listed + 8),
    file.readUInt16LE(listed + 10),
    file.readUInt32LE(listed + 20),
    file.readUInt32LE(listed + 42),
  ]
  const isEncrypted = (flags & 1) === 1
  if (
    isEncrypted ||
    (method !== 0 && method !== 8) ||
    start + 30 > file.length ||
    file.readUInt32LE(start) !== entryMark
  )
    return null
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
  return from + size > file.length ? null : { method, from, to: from + size }
}
