import type { Child } from 'hono/jsx'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { ArticleNote } from '../components/article-note.tsx'
import type { Ui } from '../ui.ts'

interface SectionProps {
  readonly ui: Ui
  readonly id: string
  readonly title: string
  readonly article?: ArticleRef
  readonly children?: Child
}

/** One part of a case's page, with its heading and the article it stands under. */
export const Section = ({ ui, id, title, article, children }: SectionProps) => (
  <section class="panel" id={id} aria-labelledby={`${id}-title`}>
    <div class="panel-head">
      <h2 id={`${id}-title`}>{title}</h2>
      {article && <ArticleNote ui={ui} article={article} />}
    </div>
    {children}
  </section>
)
