import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { articleOf } from '../../domain/guideline/citation.ts'
import { cite, named } from '../say.ts'
import type { Ui } from '../ui.ts'
import { Icon } from './icon.tsx'

/**
 * A citation that unfolds into the gist of its article, in our own words. Settings outside the guideline have no more
 * to show.
 */
export const ArticleNote = ({ ui, article }: { readonly ui: Ui; readonly article: ArticleRef }) => {
  const known = articleOf(ui.guideline, article)
  if (!known) return <span class="small muted">{cite(ui, article)}</span>
  return (
    <details class="article">
      <summary>
        <Icon name="book" />
        {cite(ui, article)}
      </summary>
      <div>
        <strong>{named(ui, known.title)}</strong>
        <br />
        {named(ui, known.summary)}
        <br />
        <small class="muted">{ui.t.parts.ownWords}</small>
      </div>
    </details>
  )
}
