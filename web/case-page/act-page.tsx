import { addresses } from '../addresses.ts'
import { DecisionForm } from './decision-form.tsx'
import { Layout } from '../layout.tsx'
import type { AnyCaseView, ProcedurePages } from './procedure-pages.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { SentBanner, type SentForm } from '../components/sent-form.tsx'
import { numberInWords } from '../number-in-words.ts'

interface ActPageProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseView
  readonly type: string
  readonly commandId: string
  readonly sent: SentForm | null
}

/** A case that is its own register, as the rule book is, is named once. */
const crumbsTo = (ui: Ui, pages: ProcedurePages, view: AnyCaseView) => {
  const register = pages.register(ui)
  const href = addresses.case(view.id)
  const way = { text: register.title, href: register.href }
  return register.href === href ? [way] : [way, { text: numberInWords(ui, { ...view.state, id: view.id }), href }]
}

/** The page of an act that no task asks for: amending the request, pulling back, withdrawing. */
export const actPage = ({ ui, pages, view, type, commandId, sent }: ActPageProps) => (
  <Layout ui={ui} title={term(ui.t.words.commands, type)} crumbs={crumbsTo(ui, pages, view)}>
    <header class="case-head">
      <p class="case-number">
        <strong>{numberInWords(ui, { ...view.state, id: view.id })}</strong>
        <span>{pages.title(ui, view.state)}</span>
      </p>
      <h1>{term(ui.t.words.commands, type)}</h1>
    </header>
    <SentBanner ui={ui} sent={sent} />
    {pages.showsItself?.(type) !== true && pages.summary({ ui, view, withLink: true })}
    <section class="panel">
      <DecisionForm
        ui={ui}
        pages={pages}
        view={view}
        action={addresses.commands(view.id)}
        answers={[type]}
        task={null}
        commandId={commandId}
        chosen={sent?.chosen ?? null}
        values={sent?.values ?? {}}
        errors={sent?.errors ?? {}}
        meanwhile={sent?.meanwhile}
        back={addresses.case(view.id)}
      />
    </section>
  </Layout>
)
