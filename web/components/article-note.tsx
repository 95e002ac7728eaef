import { officialTextOn } from '../../domain/guideline/text/official-text.ts'
import { passageCited } from '../../domain/guideline/text/passage-cited.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { articleOf } from '../../domain/guideline/citation.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { articleAddress } from '../guideline/article-address.ts'
import { PassageText } from '../guideline/article-text.tsx'
import { cite, named } from '../say.ts'
import type { Ui } from '../ui.ts'
import { uiOnDay } from '../ui-on.ts'
import { Icon } from '../icon.tsx'

interface ArticleNoteProps {
  readonly ui: Ui
  readonly article: ArticleRef
  /** The day of the act that cites it; today where nothing was done yet. */
  readonly day?: PlainDate
}

/**
 * A citation that unfolds into the gist of its article in our own words, what the official text said on the day, and
 * the way to the whole article. Settings outside the guideline have no more to show.
 */
export const ArticleNote = ({ ui, article, day = tokyoDateOf(ui.now) }: ArticleNoteProps) => {
  const then = uiOnDay(ui, day)
  const known = articleOf(then.guideline, article)
  const address = articleAddress(article, day)
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
