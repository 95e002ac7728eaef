import type { Context } from 'hono'
import { postOf, type Guideline } from '../domain/guideline/guideline.ts'
import { rulesOn, templateBook } from '../domain/guideline/rule-book.ts'
import { instantFromEpoch, tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { withOneSlash } from '../web/language.ts'
import type { Notice, Reader, Ui } from '../web/ui.ts'
import { wholeSite } from '../web/whole-site.ts'
import type { PersonStanding } from '../db/read-models/person-standing.ts'
import type { Env } from './surroundings.ts'

/** What every page gets to know about its reader: language, who, when. */
export const uiOf = (c: Context<Env>, at?: Instant, notice: Notice | null = null): Ui => {
  const lang = c.get('lang') ?? 'ja'
  const standing = c.get('standing') ?? null
  const now = at ?? standing?.now ?? instantFromEpoch(Date.now())
  const demo = c.get('demo') ?? null
  const url = new URL(c.req.url)
  // Where the record is away, a page that says so is made by what was delivered.
  const book = c.get('book') ?? templateBook
  const { guideline, settings } = rulesOn(book, tokyoDateOf(now))
  return {
    lang,
    t: wholeSite.messages[lang],
    now,
    here: withOneSlash(url.pathname) + url.search,
    reader: standing && readerOf(standing, guideline),
    book,
    guideline,
    settings,
    demo: demo && { mailUrl: demo.mailUrl },
    notice,
    site: wholeSite,
  }
}

const readerOf = ({ person, name, posts }: PersonStanding, guideline: Guideline): Reader => ({
  person,
  name,
  posts: posts.map((id) => postOf(guideline, id)).filter((post) => post !== null),
})
