import type { FormContext } from './form-context.ts'

/** How many rows a part shows that has at least so many, and no more than the law takes. */
interface RowBounds {
  readonly least: number
  readonly most: number
}

/** How many rows a repeated part shows: those that are filled and one to spare, within its bounds. */
export function rowCount(form: FormContext, path: string, { least, most }: RowBounds): number {
  const start = `${form.command}.${path}.`
  const filled = Object.entries(form.values)
    .filter(([name, values]) => name.startsWith(start) && values.some((value) => value !== ''))
    .map(([name]) => Number(name.slice(start.length).split('.')[0]) + 1)
  return Math.min(most, Math.max(least, ...filled.map((n) => n + 1)))
}
