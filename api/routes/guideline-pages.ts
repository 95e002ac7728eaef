import { Hono, type Context } from 'hono'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { dayInAddress } from '../../web/day-in-address.ts'
import { citationAsked } from '../../web/guideline/article-address.ts'
import { document } from '../../web/layout.tsx'
import { articlePage, knowsArticle } from '../../web/pages/article.tsx'
import { edgeRefusal } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { Env } from '../surroundings/surroundings.ts'

/** The guideline's articles, each on a page of its own: the official text is public, so everybody may read them. */
export const guidelinePages = (): Hono<Env> => new Hono<Env>().get('/guideline/articles/:number', showArticle)

const showArticle = (c: Context<Env>) => {
  const ui = uiOf(c)
  const number = c.req.param('number') ?? ''
  const on = c.req.query('on')
  const given = on === undefined ? null : dayInAddress(on)
  const asked = {
    number,
    ref: citationAsked(number, c.req.query('part') ?? ''),
    day: given ?? tokyoDateOf(ui.now),
    dayAsked: given !== null,
    book: bookAsked(c.req.query('book')),
  }
  if ((on !== undefined && given === null) || !knowsArticle(ui, asked)) return refuseWith(c, edgeRefusal('not-found'))
  return c.html(document(articlePage({ ui, asked })))
}

/** A version of the rule book in an address; none where it is no number. */
const bookAsked = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
