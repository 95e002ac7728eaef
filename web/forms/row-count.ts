import type { FormContext } from './form-context.ts'

/** How many rows a repeated part shows: those that are filled and one to spare, at least so many, at most twenty. */
export function rowCount(form: FormContext, path: string, atLeast: number): number {
  const start = `${form.command}.${path}.`
  const filled = Object.entries(form.values)
    .filter(([name, values]) => name.startsWith(start) && values.some((value) => value !== ''))
    .map(([name]) => Number(name.slice(start.length).split('.')[0]) + 1)
  return Math.min(20, Math.max(atLeast, ...filled.map((n) => n + 1)))
}
