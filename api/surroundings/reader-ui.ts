import type { Context } from 'hono'
import { postOf, type Guideline } from '../../domain/guideline/guideline.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { instantFromEpoch, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { withOneSlash } from '../../web/language.ts'
import type { Notice, Reader, Ui } from '../../web/ui.ts'
import { ownTerms } from '../../web/own-terms.ts'
import { wholeSite } from '../../web/whole-site.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { Env } from './surroundings.ts'

/** What every page gets to know about its reader: language, who, when. */
export const uiOf = (c: Context<Env>, at?: Instant, notice: Notice | null = null): Ui => {
  const lang = c.get('lang') ?? 'ja'
  const person = c.get('person') ?? null
  const now = at ?? person?.now ?? instantFromEpoch(Date.now())
  const demo = c.get('demo') ?? null
  const url = new URL(c.req.url)
  // Where the record is away, a page that says so is made by what was delivered.
  const book = c.get('book') ?? templateBook
  const { guideline, settings } = rulesOn(book, tokyoDateOf(now))
  return {
    lang,
    t: ownTerms(wholeSite.messages[lang], { lang, guideline }),
    now,
    here: withOneSlash(url.pathname) + url.search,
    reader: person && readerOf(person, guideline),
    ...(person === null ? {} : { openedBy: person.id }),
    ...(c.get('book') === undefined ? { unread: true as const } : {}),
    book,
    guideline,
    settings,
    demo: demo && { mailUrl: demo.mailUrl },
    notice,
    site: wholeSite,
  }
}

const readerOf = ({ id: person, name, posts }: PersonToday, guideline: Guideline): Reader => ({
  person,
  name,
  posts: posts.map((id) => postOf(guideline, id)).filter((post) => post !== null),
})
