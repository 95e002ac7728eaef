/** A field's name as the database writes it: `startsOn` is `starts_on`. */
export const columnName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** A row with its fields named like the columns of its table. */
export const columnsNamed = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [columnName(key), value]))
