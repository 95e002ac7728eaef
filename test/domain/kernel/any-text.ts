import fc from 'fast-check'

/**
 * Any well-formed text, with controls, private-use characters and all planes (quicker to set up than fast-check's own).
 */
export function anyText(): fc.Arbitrary<string> {
  const codePoint = fc.oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x3000, max: 0x30ff }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  return fc.array(codePoint, { maxLength: 30 }).map((points) => String.fromCodePoint(...points))
}
