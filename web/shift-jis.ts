/**
 * Shift_JIS as Excel in Japan reads and writes it (Windows-31J). The table is the runtime's own, read backwards: what
 * it reads from two bytes is written as these two.
 */
const table = (): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder('shift_jis', { fatal: true })
  const codes = new Map<string, number>()
  const learn = (code: number, ...bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes))
      if (!codes.has(text)) codes.set(text, code)
    } catch {
      // No character stands there.
    }
  }
  for (let byte = 0; byte < 0x100; byte++) if (byte < 0x80 || (byte > 0xa0 && byte < 0xe0)) learn(byte, byte)
  for (const lead of leads())
    for (let trail = 0x40; trail < 0xfd; trail++) if (trail !== 0x7f) learn((lead << 8) | trail, lead, trail)
  for (const [text, same] of alike) {
    const code = codes.get(same)
    if (code !== undefined && !codes.has(text)) codes.set(text, code)
  }
  return codes
}

/** What is there twice is written as Windows does: by the extension of IBM (0xfa…) rather than NEC's copy (0xed…). */
const leads = (): readonly number[] =>
  Array.from({ length: 0x7c }, (_, nth) => 0x81 + nth)
    .filter((lead) => lead < 0xa0 || (lead > 0xdf && lead < 0xed) || lead > 0xee)
    .concat([0xed, 0xee])

/** The same signs of JIS X 0208 under the code points that others than Windows give them. */
const alike: readonly (readonly [string, string])[] = [
  ['〜', '～'],
  ['−', '－'],
  ['‖', '∥'],
  ['—', '―'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
]

let known: ReadonlyMap<string, number> | null = null

/** What stands for a character that Shift_JIS doesn't have: a sign that nobody overlooks, and which character it is. */
const mark = (character: string): string => `〓${Array.from(character, (one) => `(U+${codePointOf(one)})`).join('')}`

const codePointOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** A text in Shift_JIS, and how many characters it doesn't have: none is lost, each is marked. */
export const inShiftJis = (text: string): { readonly bytes: Uint8Array; readonly marked: number } => {
  known ??= table()
  const bytes: number[] = []
  let marked = 0
  const write = (code: number): void => {
    if (code > 0xff) bytes.push(code >> 8)
    bytes.push(code & 0xff)
  }
  for (const character of text) {
    const code = known.get(character)
    if (code !== undefined) {
      write(code)
      continue
    }
    marked += 1
    for (const one of mark(character)) write(known.get(one) ?? 0x3f)
  }
  return { bytes: Uint8Array.from(bytes), marked }
}
