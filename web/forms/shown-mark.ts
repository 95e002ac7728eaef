/**
 * A mark of what a command's fields say on a form. A form whose difference was shown carries the mark of that; when it
 * comes back with another, something was changed meanwhile, and the difference is shown again. No proof of anything: it
 * only spares people a surprise of their own making.
 */
export const shownMark = (command: string, entries: Iterable<readonly [string, unknown]>): string => {
  const said = [...entries]
    .flatMap(([name, value]) =>
      typeof value === 'string' && name.startsWith(`${command}.`) && value.trim() !== ''
        ? [`${name}\u0000${value.replaceAll('\r\n', '\n').trim()}`]
        : [],
    )
    .toSorted()
  return String(fnv(said.join('\u0001')))
}

/** A short number from a text (FNV-1a, 32 bits), the same on every machine. */
const fnv = (text: string): number =>
  [...new TextEncoder().encode(text)].reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619) >>> 0, 2_166_136_261)
