/** What somebody is called on a day, as SQL: of the row of `people` with this alias, and a day as SQL says it. */
export const nameOn = (people: string, day: string): string =>
  `case when ${people}.renamed_from > ${day} then ${people}.earlier_name else ${people}.name end`
