/** Which characters a font has shapes for: read from the table that says so (`cmap`), in any of its usual forms. */
export interface FontCharacters {
  readonly has: (codePoint: number) => boolean
  /** Whether it has a shape of its own for a character with a variation selector after it. */
  readonly hasVariant: (codePoint: number, selector: number) => boolean
}

/** Reads the characters of an OpenType font's bytes. Throws where it has no such table: it came with the product. */
export const fontCharacters = (font: Buffer): FontCharacters => {
  const at = tableAt(font, 'cmap')
  const points = new Set<number>()
  const variants = new Set<string>()
  for (let n = font.readUInt16BE(at + 2), entry = at + 4; n > 0; n--, entry += 8) {
    const part = at + font.readUInt32BE(entry + 4)
    const format = font.readUInt16BE(part)
    if (format === 4) readSegments(font, part, points)
    if (format === 12) readGroups(font, part, points)
    if (format === 14) readVariants(font, part, variants)
  }
  return {
    has: (point) => points.has(point),
    hasVariant: (point, selector) => variants.has(`${point} ${selector}`),
  }
}

const tableAt = (font: Buffer, name: string): number => {
  for (let n = font.readUInt16BE(4), entry = 12; n > 0; n--, entry += 16)
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  throw new Error(`a font has no table ${name}`)
}

/** Format 4: the first 65,536 characters in segments. */
const readSegments = (font: Buffer, at: number, points: Set<number>): void => {
  const length = font.readUInt16BE(at + 6)
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + length, at + 16 + length * 2, at + 16 + length * 3]
  for (let nth = 0; nth < length; nth += 2) {
    const [end, start] = [font.readUInt16BE(ends + nth), font.readUInt16BE(starts + nth)]
    const [delta, offset] = [font.readUInt16BE(deltas + nth), font.readUInt16BE(offsets + nth)]
    for (let point = start; point <= end && point !== 0xffff; point++) {
      const glyph = offset === 0 ? point + delta : font.readUInt16BE(offsets + nth + offset + (point - start) * 2)
      if ((glyph & 0xffff) !== 0) points.add(point)
    }
  }
}

/** Format 12: all characters in groups. */
const readGroups = (font: Buffer, at: number, points: Set<number>): void => {
  for (let n = font.readUInt32BE(at + 12), group = at + 16; n > 0; n--, group += 12)
    for (let point = font.readUInt32BE(group); point <= font.readUInt32BE(group + 4); point++) points.add(point)
}

/** Format 14: characters with a selector that have a shape of their own; others look like the character alone. */
const readVariants = (font: Buffer, at: number, variants: Set<string>): void => {
  for (let n = font.readUInt32BE(at + 6), entry = at + 10; n > 0; n--, entry += 11) {
    const [selector, own] = [font.readUIntBE(entry, 3), font.readUInt32BE(entry + 7)]
    if (own === 0) continue
    for (let left = font.readUInt32BE(at + own), one = at + own + 4; left > 0; left--, one += 5)
      variants.add(`${font.readUIntBE(one, 3)} ${selector}`)
  }
}
