/** Of whom a body comes, and of how many bytes all like them may be held together. */
export interface Sender {
  readonly key: string
  readonly among: 'people' | 'strangers'
}

/** Counts the bytes of one request's body for as long as the request lasts. */
export interface HeldBody {
  /** Takes so many more bytes, or says that there is no room for them; then none of them may be kept. */
  readonly take: (bytes: number) => boolean
  /** Gives back all that was taken. May be said twice. */
  readonly end: () => void
}

/** So many bytes, in one place and in all. */
export interface HeldBounds {
  /** So much of each body is taken whatever else is held: nobody is kept from signing in. */
  readonly always: number
  readonly each: number
  readonly people: number
  readonly strangers: number
}

/**
 * How much of bodies is in memory at once: whoever sends a thousand of them, each within its own limit and none of them
 * to its end, fills their own share and nobody else's (operational settings).
 */
export const heldBounds: HeldBounds = {
  always: 16_384,
  each: 33_554_432,
  people: 201_326_592,
  strangers: 67_108_864,
}

/** The bytes that a process holds of all bodies. Only these can be refused by it: `end` has to follow each `begin`. */
export const heldBodies = (bounds: HeldBounds) => {
  const bySender = new Map<string, number>()
  const together = { people: 0, strangers: 0 }
  const add = ({ key, among }: Sender, bytes: number): void => {
    const held = (bySender.get(key) ?? 0) + bytes
    if (held === 0) bySender.delete(key)
    else bySender.set(key, held)
    together[among] += bytes
  }
  return {
    begin: (sender: Sender): HeldBody => {
      let own = 0
      return {
        take: (bytes) => {
          const fits =
            own + bytes <= bounds.always ||
            ((bySender.get(sender.key) ?? 0) + bytes <= bounds.each &&
              together[sender.among] + bytes <= bounds[sender.among])
          if (!fits) return false
          own += bytes
          add(sender, bytes)
          return true
        },
        end: () => {
          if (own > 0) add(sender, -own)
          own = 0
        },
      }
    },
    /** How many bytes are held, and by how many senders. */
    held: (): { readonly bytes: number; readonly senders: number } => ({
      bytes: together.people + together.strangers,
      senders: bySender.size,
    }),
  }
}
