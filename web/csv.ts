import { tokyoClockOf, tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'

/** Excel reads Japanese wrongly in a file without this mark in front (UTF-8's byte order mark). */
export const csvMark = '\ufeff'

/** Lines of a file for a spreadsheet (RFC 4180). */
export const csvLines = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')

/**
 * What a spreadsheet would take for a formula is made plain text, also behind spaces that it skips; Japanese ones read
 * the full-width signs so, too.
 */
const cell = (text: string): string => {
  const plain = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** A moment of Tokyo as a spreadsheet sorts it, 2026-12-11 17:15. */
export const csvMoment = (at: Instant): string => `${tokyoDateOf(at)} ${tokyoClockOf(at)}`
