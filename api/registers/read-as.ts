/** How a file's rows are read: which of its columns fills which field, and what a field says that has none in it. */
export interface ReadAs {
  readonly map: Readonly<Record<string, number>>
  /** What all rows say where no column is chosen: a file of one office has no column of offices. */
  readonly fixed: Readonly<Record<string, string>>
}

type Said = Iterable<readonly [name: string, value: string]>

/** Which columns an address or a form chooses. */
export const mapIn = (said: Said): ReadAs['map'] =>
  Object.fromEntries(
    [...named(said, 'map.')].flatMap(([path, at]) => (/^\d{1,3}$/.test(at) ? [[path, Number(at)]] : [])),
  )

/** What a form says of all rows. */
export const fixedIn = (said: Said): ReadAs['fixed'] =>
  Object.fromEntries([...named(said, 'fixed.')].filter(([, value]) => value !== ''))

const named = function* (said: Said, before: string) {
  for (const [name, value] of said)
    if (name.startsWith(before)) yield [name.slice(before.length), value.trim()] as const
}

/** What a row says of a field: what stands in its column, else what is said of all rows. */
export const saidIn = ({ map, fixed }: ReadAs, path: string, cells: readonly string[]): string => {
  const at = map[path]
  return at === undefined ? (fixed[path] ?? '') : (cells[at] ?? '')
}
