import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { term } from '../../web/say.ts'
import type { Notice } from '../../web/ui.ts'
import { isSecure } from './accounts.ts'
import { uiOf } from './reader-ui.ts'
import type { Env, Surroundings } from './surroundings.ts'

const name = 'notice'

/** What can become of a view of a list. */
const viewNotices = ['view-kept', 'view-forgotten', 'view-unnamed', 'views-too-many'] as const
/** One of them. */
export type ViewNotice = (typeof viewNotices)[number]

/** Leaves word for the next page: which command was recorded. */
export const leaveNotice = (c: Context<Env>, { publicUrl }: Surroundings, command: string): void =>
  setCookie(c, name, command, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60, secure: isSecure(publicUrl) })

/** The word left by the reader's last act, once. */
export const takeNotice = (c: Context<Env>): Notice | null => {
  const command = getCookie(c, name)
  if (command === undefined) return null
  deleteCookie(c, name, { path: '/' })
  const { desk, notices, words } = uiOf(c).t
  const ofView = viewNotices.find((one) => one === command)
  if (ofView !== undefined)
    return {
      tone: ofView === 'view-kept' || ofView === 'view-forgotten' ? 'success' : 'warn',
      title: desk.views.notices[ofView],
    }
  if (command === 'discarded') return { tone: 'info', title: notices.discarded }
  if (!Object.hasOwn(words.done, command)) return null
  const text = words.doneNext[command]
  return { tone: 'success', title: term(words.done, command), ...(text === undefined ? {} : { text }) }
}
