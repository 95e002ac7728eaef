/** Of rows with the same key the last: what was recorded later holds. */
export const lastOfEach = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
]

/** Orders rows by a key, by its characters' numbers: the same on every machine. */
export const byKey =
  <Row>(key: (row: Row) => string) =>
  (one: Row, other: Row): number => {
    const [a, b] = [key(one), key(other)]
    return a < b ? -1 : a > b ? 1 : 0
  }
