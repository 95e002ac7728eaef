import type { Look } from '../look.ts'

interface Given {
  readonly series: string
  readonly fiscalYear: number
  readonly serial: number
}

/** A number is given once, and none that the municipality had given before Sekisho. */
export const numberGiven = ({ series, fiscalYear, serial }: Given, stream: string, look: Look): void => {
  const what = `${series}/${fiscalYear}/${serial}`
  look.between.leave('number', what, { case: stream, look })
  for (const one of look.settings.numbersBefore) {
    const [mark, year, last] = one.split(':')
    if (mark === series && Number(year) === fiscalYear && serial <= Number(last))
      look.wrong('number-before-sekisho', { what, last: Number(last) })
  }
}
