import type { FormContext } from './form-context.ts'
import { isRowNumber } from './sent-rows.ts'

/** A row of a form that stands for a thing of the case or of the rule book, with its number on the form. */
export interface NumberedRow<Thing> {
  readonly nth: number
  readonly one: Thing
}

/**
 * The rows of things that a form names in a hidden field of each row: under the number that each came with, whatever
 * has come to their list or left it since the form was opened or saved; the others under those that are free. So what
 * was written of one never stands beside another.
 */
export const numberedRows = <Thing extends { readonly id: string }>(
  { command, values }: Pick<FormContext, 'command' | 'values'>,
  list: string,
  key: string,
  things: readonly Thing[],
): readonly NumberedRow<Thing>[] => {
  const start = `${command}.${list}.`
  const came = new Map<string, number>()
  const taken = new Set<number>()
  for (const [name, [id = '']] of Object.entries(values)) {
    const [nth = '', field, ...deeper] = name.startsWith(start) ? name.slice(start.length).split('.') : []
    if (!isRowNumber(nth)) continue
    taken.add(Number(nth))
    if (field === key && deeper.length === 0) came.set(id, Number(nth))
  }
  // Beyond all that came and all that could come: nothing is there yet.
  let free = Math.max(things.length, ...[...taken].map((nth) => nth + 1))
  return things.map((one, usual) => ({ nth: came.get(one.id) ?? (taken.has(usual) ? free++ : usual), one }))
}
