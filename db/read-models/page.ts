import { parseInstant } from '../../domain/kernel/instant.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'

/** Some rows of a long list, and where the next ones begin. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** Goes back unchanged as `after`; null on the last page. */
  readonly next: string | null
}

/** How much of a list to show, from where on. */
export interface Place {
  readonly after: string | null
  readonly limit: number
}

/** Cuts the one row too many that was read to see whether there are more. */
export const pageOf = <Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly string[]): Page<Row> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null }
}

/** The key of the last row shown, as it stands in an address. */
export const writeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key behind a cursor, so many texts; null for everything that isn't one of ours. */
export const readCursor = (cursor: string | null, parts: number): readonly string[] | null => {
  if (cursor === null || cursor.length > 400) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(key) &&
      key.length === parts &&
      key.every((one) => typeof one === 'string' && !one.includes('\0'))
      ? (key as string[])
      : null
  } catch {
    return null
  }
}

/** Whether a part of a key is a moment, or stands after all of them. */
export const isMomentKey = (text: string | undefined): boolean =>
  text === 'infinity' || parseInstant(text ?? '') !== null

/** The same of a day. */
export const isDayKey = (text: string | undefined): boolean =>
  text === 'infinity' || parsePlainDate(text ?? '') !== null

/** Whether a part of a key is a year or a running number. */
export const isCountKey = (text: string | undefined): boolean => /^\d{1,9}$/.test(text ?? '')
