/** The columns of the tables of registers that the bench fills, besides `until` in that of their history. */
export const registerColumns = `procedure, register, stream, item, fiscal_year, series, serial, title, search, offices, readers,
  for_council, stage, ending, starts_on, ends_on, opened_at, holders, waiting_for, due, cells, since`
