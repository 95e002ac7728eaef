import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecure } from '../surroundings/accounts.ts'
import { clientAddress } from './perform.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** A browser's mark: told apart from others behind the same address once somebody has signed in with it. */
const cookie = 'place'
const days = 180

/** The browser's mark; null where it has none that could be ours. */
export const placeMark = (c: Context<Env>): string | null => {
  const mark = getCookie(c, cookie) ?? ''
  return /^[\w-]{22}$/.test(mark) ? mark : null
}

/** Leaves a mark with the browser that signed in, the one it had if it had one, and returns it. */
export const leaveMark = (c: Context<Env>, { publicUrl }: Surroundings): string => {
  const mark = placeMark(c) ?? randomBytes(16).toString('base64url')
  setCookie(c, cookie, mark, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: days * 86_400,
    secure: isSecure(publicUrl),
  })
  return mark
}

/**
 * The network that a request comes from: of the newer kind of address (IPv6) a household has millions, so they count by
 * their network.
 */
export const networkOf = (c: Context<Env>, all: Surroundings): string => networkIn(clientAddress(c, all))

/** The network of an address; what is none stands for itself. Some proxies put the client's port behind it. */
export const networkIn = (said: string): string => {
  const address = /^\[(.+)\](?::\d+)?$/.exec(said)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(said)?.[1] ?? said
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!/^[\da-f:]+(%\w+)?$/i.test(address) || !address.includes(':')) return address.slice(0, 100)
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter((one) => one !== ''))
  const gap = tail === undefined ? 0 : Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0))
  const all = [...(first ?? []), ...Array.from({ length: gap }, () => '0'), ...(last ?? [])]
  return `${all
    .slice(0, 4)
    .map((one) => one.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** What stands for words in a count: neither people nor addresses are kept, only what tells one from another. */
export const keyOf = (...words: readonly string[]): Buffer => createHash('sha256').update(words.join('\n')).digest()
