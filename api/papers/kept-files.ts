/**
 * Files that came in and wait for a word, in memory alone: what was only looked at leaves no trace. Each person's are
 * their own, and so is the room for them: whoever brings in more loses their own oldest.
 */
export interface KeptFiles<Kept> {
  /** Keeps one; false where so many of the person's are under way that there is no room. */
  readonly put: (person: string, key: string, kept: Kept) => boolean
  readonly get: (person: string, key: string) => Kept | null
}

/** So many of one person's, so many in all (operational settings), and for how long. */
const ofOne = 2
const inAll = 12
const keptMs = 60 * 60_000

interface Place<Kept> {
  readonly person: string
  readonly kept: Kept
  readonly until: number
}

/** A shelf of this process; what is under way stays until it is over. */
export const keptFiles = <Kept>(isUnderWay: (kept: Kept) => boolean, now = Date.now): KeptFiles<Kept> => {
  const places = new Map<string, Place<Kept>>()
  const nameOf = (person: string, key: string): string => `${person} ${key}`
  const leave = (person: string | null): boolean => {
    const oldest = [...places].find(([, one]) => (person ?? one.person) === one.person && !isUnderWay(one.kept))
    if (oldest) places.delete(oldest[0])
    return oldest !== undefined
  }
  const clear = (): void => {
    for (const [name, { kept, until }] of places) if (until < now() && !isUnderWay(kept)) places.delete(name)
  }
  const countOf = (person: string): number => [...places.values()].filter((one) => one.person === person).length
  return {
    put: (person, key, kept) => {
      clear()
      places.delete(nameOf(person, key))
      if (countOf(person) >= ofOne && !leave(person)) return false
      // Where more people than there is room for bring files in within the hour, the oldest is gone.
      if (places.size >= inAll && !leave(null)) return false
      places.set(nameOf(person, key), { person, kept, until: now() + keptMs })
      return true
    },
    get: (person, key) => {
      clear()
      return places.get(nameOf(person, key))?.kept ?? null
    },
  }
}
