import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { term } from '../web/say.ts'
import { messagesIn, type Notice } from '../web/ui.ts'
import { isSecure } from './accounts.ts'
import type { Env, Surroundings } from './surroundings.ts'

const name = 'notice'
/** What was kept without an act: a vetting that is being filled in. */
const kept: ReadonlySet<string> = new Set(['saved', 'taken', 'copied'])

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
  if (kept.has(command)) return { tone: 'success', title: term(words.done, command) }
  if (!Object.hasOwn(words.commands, command)) return null
  if (command !== 'StartOutsourcing') return { tone: 'success', title: term(words.done, command) }
  const [title = '', text = ''] = notices.started
  return { tone: 'success', title, text }
}
