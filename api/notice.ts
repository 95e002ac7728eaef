import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { term } from '../web/say.ts'
import { messagesIn } from '../web/messages-in.ts'
import type { Notice } from '../web/ui.ts'
import { isSecure } from './accounts.ts'
import type { Env, Surroundings } from './surroundings.ts'

const name = 'notice'
/** Leaves word for the next page: which command was recorded. */
export const leaveNotice = (c: Context<Env>, { publicUrl }: Surroundings, command: string): void =>
  setCookie(c, name, command, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60, secure: isSecure(publicUrl) })

/** The word left by the reader's last act, once. */
export const takeNotice = (c: Context<Env>): Notice | null => {
  const command = getCookie(c, name)
  if (command === undefined) return null
  deleteCookie(c, name, { path: '/' })
  const { notices, words } = messagesIn(c.get('lang'))
  if (command === 'discarded') return { tone: 'info', title: notices.discarded }
  if (!Object.hasOwn(words.done, command)) return null
  const text = words.doneNext[command]
  return { tone: 'success', title: term(words.done, command), ...(text === undefined ? {} : { text }) }
}
