/** In which type a register is printed, in points, by the class of its table; nobody reads a smaller one. */
const sizes = { 'in-75': 7.5, 'in-70': 7, 'in-65': 6.5, 'in-60': 6 } as const

/** A sheet lying down without its margins, in points: its rows have this much room for their columns. */
const sheet = (277 / 25.4) * 72

/** What stands around the words of a cell, in widths of a full character. */
const around = 0.9

/** How wide a text is, in widths of a full character: the letters of the West take about half of one. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, one) => sum + (one < '\u0300' ? 0.53 : 1), 0)

/**
 * How a table is printed whose cells say these texts: in the largest type in which each row has one line, or in lines
 * that break where even the smallest has no room.
 */
export const paperSize = (rows: readonly (readonly string[])[]): string => {
  const widest = rows.reduce<number[]>((columns, cells) => {
    cells.forEach((text, nth) => (columns[nth] = Math.max(columns[nth] ?? 0, widthOf(text))))
    return columns
  }, [])
  const needed = widest.reduce((sum, width) => sum + width + around, 0)
  return Object.entries(sizes).find(([, points]) => needed * points <= sheet)?.[0] ?? 'in-lines'
}
