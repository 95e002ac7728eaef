/** What was found last, for as long as the same is asked: by a key that says all on which it depends. */
export type LastFound<Found> = (key: string, find: () => Promise<Found>) => Promise<Found>

/**
 * Finds something once for a key, and again only for another one: whoever asks while it is under way waits for that.
 * What failed, or came to nothing (null), is asked again.
 */
export const lastFound = <Found>(): LastFound<Found> => {
  let last: { readonly key: string; readonly found: Promise<Found> } | null = null
  return (key, find) => {
    if (last?.key === key) return last.found
    const mine = { key, found: find() }
    const forget = (): void => {
      if (last === mine) last = null
    }
    last = mine
    mine.found.then((found) => (found === null ? forget() : undefined), forget)
    return mine.found
  }
}
