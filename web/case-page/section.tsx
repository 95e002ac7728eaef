import type { Child } from 'hono/jsx'
import type { RuleName } from '../../domain/procedures.ts'
import { ArticleNote } from '../components/article-note.tsx'
import { basis } from '../say.ts'
import type { Ui } from '../ui.ts'

interface SectionProps {
  readonly ui: Ui
  readonly id: string
  readonly title: string
  /** The rule that the part rests on. */
  readonly rule?: RuleName
  readonly children?: Child
}

/** One part of a case's page, with its heading and the basis of its rule. */
export const Section = ({ ui, id, title, rule, children }: SectionProps) => (
  <section class="panel" id={id} aria-labelledby={`${id}-title`}>
    <div class="panel-head">
      <h2 id={`${id}-title`}>{title}</h2>
      {rule && <ArticleNote ui={ui} article={basis(ui, rule)} />}
    </div>
    {children}
  </section>
)
