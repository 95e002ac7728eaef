/** A row with its fields named like the columns of its table: `startsOn` is `starts_on`. */
export const columnsNamed = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  )
