/** How a text's units are read: bytes, where UTF-8 and Shift_JIS keep clear of controls, or UTF-16 by its mark. */
interface Units {
  readonly width: 1 | 2
  readonly read: (bytes: Buffer, at: number) => number
}

const inBytes: Units = { width: 1, read: (bytes, at) => bytes.readUInt8(at) }
const littleEndian: Units = { width: 2, read: (bytes, at) => bytes.readUInt16LE(at) }
const bigEndian: Units = { width: 2, read: (bytes, at) => bytes.readUInt16BE(at) }

const unitsOf = (bytes: Buffer): Units => {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0)
  if (mark === 0xfffe) return littleEndian
  return mark === 0xfeff ? bigEndian : inBytes
}

/**
 * Whether bytes are text: no control characters but tabs, line ends and a page's, and at the very end the mark by which
 * old programs end a file (Ctrl+Z).
 */
export const isText = async (portions: AsyncIterable<Uint8Array>): Promise<boolean> => {
  let units: Units | null = null
  let rest = Buffer.alloc(0)
  let ended = false
  for await (const portion of portions) {
    const bytes = Buffer.concat([rest, portion])
    units ??= unitsOf(bytes)
    const whole = bytes.length - (bytes.length % units.width)
    for (let at = 0; at < whole; at += units.width) {
      const unit = units.read(bytes, at)
      if (ended || isControl(unit)) return false
      ended = unit === endOfFile
    }
    rest = bytes.subarray(whole)
  }
  return rest.length === 0
}

const endOfFile = 0x1a
const isControl = (unit: number): boolean =>
  (unit < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, endOfFile].includes(unit)) || unit === 0x7f
