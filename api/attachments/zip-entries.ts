import type { FileHandle } from 'node:fs/promises'

/** A zip's directory lies at its end, and a comment of at most 64 KiB behind it. */
const endBytes = 22
const longestComment = 65_535
/** Office papers have a few dozen entries. */
const largestDirectory = 4_194_304

/** The names of what a zip file holds, from its central directory; null where the file is no sound zip. */
export const zipEntries = async (file: FileHandle, size: number): Promise<readonly string[] | null> => {
  const tail = await bytesAt(
    file,
    Math.max(0, size - endBytes - longestComment),
    Math.min(size, endBytes + longestComment),
  )
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || tail.length - end < endBytes) return null
  const length = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  if (length > largestDirectory || offset + length > size) return null
  return namesIn(await bytesAt(file, offset, length), tail.readUInt16LE(end + 10))
}

const namesIn = (directory: Buffer, count: number): readonly string[] | null => {
  const names: string[] = []
  let at = 0
  for (let nth = 0; nth < count; nth++) {
    if (directory.length - at < 46 || directory.readUInt32LE(at) !== 0x02014b50) return null
    const nameBytes = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + 46, at + 46 + nameBytes))
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}

const bytesAt = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position })
  return buffer.subarray(0, bytesRead)
}
