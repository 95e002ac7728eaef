import type { Child } from 'hono/jsx'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { RuleName } from '../../domain/procedures.ts'
import { ArticleNote } from '../components/article-note.tsx'
import { basis } from '../say.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'

interface SectionProps {
  readonly ui: Ui
  readonly id: string
  readonly title: string
  /** The rule that the part rests on. */
  readonly rule?: RuleName
  /** When it was done; what was decided then stands on the guideline of that day. */
  readonly at?: Instant | undefined
  readonly children?: Child
}

/** One part of a case's page, with its heading and the basis of its rule. */
export const Section = ({ ui, id, title, rule, at, children }: SectionProps) => (
  <section class="panel" id={id} aria-labelledby={`${id}-title`}>
    <div class="panel-head">
      <h2 id={`${id}-title`}>{title}</h2>
      {rule && <ArticleNote ui={ui} article={basis(uiOn(ui, at), rule)} {...(at === undefined ? {} : { at })} />}
    </div>
    {children}
  </section>
)

/** The parts of a case's page by their titles: each with its anchor, the basis of its rule and what stands in it. */
export const sectionsOf =
  <Id extends string>(ui: Ui, titles: { readonly [id in Id]: string }) =>
  (id: Id, rule: RuleName | undefined, content: Child) => ({
    id,
    title: titles[id],
    content: (
      <Section ui={ui} id={id} title={titles[id]} {...(rule === undefined ? {} : { rule })}>
        {content}
      </Section>
    ),
  })
