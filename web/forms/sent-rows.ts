import type { FieldRule } from '../../domain/kernel/fields.ts'

/** What a form sent for one field, or for the fields under it: texts by the rest of their path. */
export type Sent = readonly (readonly [path: readonly string[], text: string])[]

/** A row of a form under the number that it has there. */
export interface SentRow {
  readonly number: number
  readonly sent: Sent
}

/** What was sent for one of a command's fields. */
export const sentUnder = (sent: Sent, name: string): Sent =>
  sent.flatMap(([[head, ...rest], text]) => (head === name ? [[rest, text] as const] : []))

/** What a form's fields (`<command>.<path>`) say of one command. */
export const sentFor = (entries: Iterable<readonly [string, unknown]>, command: string): Sent =>
  [...entries].flatMap(([name, value]) =>
    typeof value === 'string' && name.startsWith(`${command}.`)
      ? [[name.slice(command.length + 1).split('.'), value] as const]
      : [],
  )

/** The rows that somebody filled in, in the order of their numbers: the nth is the nth of the command's list. */
export const usedRows = (rule: Extract<FieldRule, { readonly kind: 'list' }>, sent: Sent): readonly SentRow[] =>
  rowsOf(sent).filter(({ sent: row }) => isUsed(row, rule.unusedWithout))

/** Whether a part of a field's path is the number of a row: such as a form's fields may have at all. */
export const isRowNumber = (part: string): boolean => /^\d{1,5}$/.test(part)

/** Rows have a number each (`conditions.0.text`) and come in its order. */
const rowsOf = (sent: Sent): readonly SentRow[] => {
  const rows = new Map<number, (readonly [readonly string[], string])[]>()
  for (const [[number = '', ...rest], text] of sent) {
    if (!isRowNumber(number)) continue
    const row = rows.get(Number(number)) ?? []
    row.push([rest, text])
    rows.set(Number(number), row)
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([number, row]) => ({ number, sent: row }))
}

/** A row in which every telling field stayed empty was not used. */
const isUsed = (row: Sent, telling: readonly string[]): boolean => {
  const told = row.filter(([[name = '']]) => telling.includes(name))
  return told.length === 0 || told.some(([, text]) => text !== '')
}
