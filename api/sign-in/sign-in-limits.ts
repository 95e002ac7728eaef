import type { Pool } from 'pg'
import { countTry, forgetTries, uncountTry, type Limit } from '../../db/people/counted-tries.ts'
import { knownPlaces, rememberPlaces } from '../../db/people/known-places.ts'
import { keyOf } from '../requests/request-place.ts'

/**
 * Wrong attempts are counted by the account from one place, by the place, and by the account from all places that it
 * hasn't signed in from yet. A place that it knows, a browser or an address, is counted by itself alone: however many
 * strangers guess, nobody is kept out of their own account on their own machine (operational settings). Whoever has one
 * network of the newer kind mostly has thousands beside it: these count together, too.
 */
/** After so long all of what was counted is over. */
export const windowSeconds = 15 * 60
const limits = {
  accountHere: { most: 10, seconds: windowSeconds },
  place: { most: 100, seconds: windowSeconds },
  neighbourhood: { most: 500, seconds: windowSeconds },
  account: { most: 50, seconds: windowSeconds },
} as const satisfies { readonly [kind: string]: Limit }

/** Whom an attempt counts against. */
export interface Attempt {
  readonly mail: string
  readonly address: string
  /** The browser's own mark, if it has one. */
  readonly mark: string | null
}

/** An attempt that was let through, and how it ends. */
export interface Admitted {
  /** Whether the account has been signed in to from that place before. */
  readonly isKnown: boolean
  /** The password was right: none of this was wrong, and the place is known from now on. */
  readonly wasRight: (mark: string) => Promise<void>
  /** Nobody looked at the password after all. */
  readonly wasLeft: () => Promise<void>
}

/** Lets an attempt through, or none: then nothing is counted. */
export const admitAttempt = async (pool: Pool, attempt: Attempt): Promise<Admitted | null> => {
  const account = keyOf('account', attempt.mail.toLowerCase())
  const address = keyOf('address', attempt.address)
  const mark = attempt.mark === null ? null : keyOf('mark', attempt.mark)
  const known = await knownPlaces(pool, account, mark === null ? [address] : [mark, address])
  const own = [mark, address].find((one) => one !== null && known.some((place) => place.equals(one)))
  const here = keyOf('here', account.toString('hex'), (own ?? address).toString('hex'), own ? 'known' : 'new')
  const placed: readonly Count[] = own ? [] : countsOfPlace(attempt.address)
  const anywhere: readonly Count[] = own ? [] : [[keyOf('anywhere', account.toString('hex')), limits.account]]
  const all: readonly Count[] = [...placed, [here, limits.accountHere], ...anywhere]
  if (!(await allCounted(pool, all))) return null
  return {
    isKnown: own !== undefined,
    wasRight: async (newMark) => {
      await forgetTries(pool, here)
      for (const [key] of [...placed, ...anywhere]) await uncountTry(pool, key)
      await rememberPlaces(pool, account, [keyOf('mark', newMark), address])
    },
    wasLeft: async () => {
      for (const [key] of all) await uncountTry(pool, key)
    },
  }
}

type Count = readonly [Buffer, Limit]

/** The widest first, so that its limit is also that of the rows that are left. */
const countsOfPlace = (network: string): readonly Count[] => {
  const around = /^((?:[^:]*:){2}[^:]*):[^:]*::\/64$/.exec(network)?.[1]
  const place: Count = [keyOf('place', network), limits.place]
  return around === undefined ? [place] : [[keyOf('neighbourhood', around), limits.neighbourhood], place]
}

/** Counts a try by all of these, or by none: the place first, so that one place leaves no more rows than its limit. */
const allCounted = async (pool: Pool, keys: readonly Count[]): Promise<boolean> => {
  for (const [nth, [key, limit]] of keys.entries()) {
    const counted = await countTry(pool, key, limit)
    if (counted.may) continue
    for (const [taken] of keys.slice(0, nth)) await uncountTry(pool, taken)
    return false
  }
  return true
}
