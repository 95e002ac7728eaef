import { officialTextOn } from '../../domain/guideline/text/official-text.ts'
import { passageCited } from '../../domain/guideline/text/passage-cited.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { articleOf } from '../../domain/guideline/citation.ts'
import { recordedBy } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { articleAddress } from '../guideline/article-address.ts'
import { PassageText } from '../guideline/article-text.tsx'
import { cite, named } from '../say.ts'
import type { Ui } from '../ui.ts'
import { uiOn, uiOnDay } from '../ui-on.ts'
import { Icon } from '../icon.tsx'

interface ArticleNoteProps {
  readonly ui: Ui
  readonly article: ArticleRef
  /** When the act was done that cites it; now where nothing was done yet. */
  readonly at?: Instant
  /** The version of the rule book that decided it, where that is known. */
  readonly by?: number | undefined
}

/** The version of the rule book for the article's page, where the guideline of the day says something else by now. */
const bookAsked = (ui: Ui, at: Instant, by: number | undefined): number | null => {
  const isSame = uiOn(ui, at, by).guideline.articles === uiOnDay(ui, tokyoDateOf(at)).guideline.articles
  return isSame ? null : recordedBy(ui.book, { at, ...(by === undefined ? {} : { by }) })
}

/** A citation that leads to its article; settings outside the guideline lead nowhere. */
export const ArticleLink = ({ ui, article, at = ui.now, by }: ArticleNoteProps) => {
  const then = uiOn(ui, at, by)
  const address = articleAddress(article, tokyoDateOf(at), bookAsked(ui, at, by))
  if (!articleOf(then.guideline, article) || address === null)
    return <span class="small muted">{cite(then, article)}</span>
  return <a href={address}>{cite(then, article)}</a>
}

/**
 * A citation that unfolds into the gist of its article in our own words, what the official text said on the day, and
 * the way to the whole article. Settings outside the guideline have no more to show.
 */
export const ArticleNote = ({ ui, article, at = ui.now, by }: ArticleNoteProps) => {
  const day = tokyoDateOf(at)
  const then = uiOn(ui, at, by)
  const known = articleOf(then.guideline, article)
  const address = articleAddress(article, day, bookAsked(ui, at, by))
  if (!known || address === null) return <span class="small muted">{cite(then, article)}</span>
  const passage = passageCited(then.guideline, officialTextOn(ui.book.texts, day), article)
  return (
    <details class="article">
      <summary>
        <Icon name="book" />
        {cite(then, article)}
      </summary>
      <div>
        <strong>{named(ui, known.title)}</strong>
        <br />
        {named(ui, known.summary)}
        <br />
        <small class="muted">{ui.t.parts.ownWords}</small>
        {passage !== null && <PassageText ui={ui} passage={passage} />}
        <p>
          <a href={address}>{ui.t.pages.article.open}</a>
        </p>
      </div>
    </details>
  )
}
