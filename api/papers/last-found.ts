/** What was found last, for as long as the same is asked: by a key that says all on which it depends. */
export type LastFound<Found> = (key: string, find: () => Promise<Found>) => Promise<Found>

/** Keeps one thing that is dear to find beside a kept file; what failed is asked again. */
export const lastFound = <Found>(): LastFound<Found> => {
  let last: { readonly key: string; readonly found: Promise<Found> } | null = null
  return (key, find) => {
    if (last?.key === key) return last.found
    const mine = { key, found: find() }
    last = mine
    mine.found.catch(() => {
      if (last === mine) last = null
    })
    return mine.found
  }
}
