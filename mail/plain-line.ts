/** Control characters, line and paragraph separators: in a header they would begin another header. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Characters that turn the reading order round or can't be seen: a title must read as it is stored. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * A text that a person typed, as one line of a letter. No line break gets through, so no title can add a header or a
 * line of its own; and what looks like an address is made plain text, so that the letter has one link: ours.
 */
export const plainLine = (text: string): string =>
  text
    .replace(breaks, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replaceAll('://', '：//')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}．`)

/** A text of several lines, each of them plain; empty lines are left out. */
export const plainLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\r\n]/)
    .map(plainLine)
    .filter((line) => line !== '')
