import { addresses } from '../addresses.ts'
import { CaseSummary } from '../case/case-summary.tsx'
import type { CaseView } from '../case/case-view.ts'
import { numberText, titleText } from '../case/case-words.ts'
import { DecisionForm } from '../components/decision-form.tsx'
import type { FormCommand } from '../forms/command-fields.tsx'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'
import { SentBanner, type SentForm } from './task.tsx'

interface ActPageProps {
  readonly ui: Ui
  readonly view: CaseView
  readonly type: FormCommand
  readonly commandId: string
  readonly sent: SentForm | null
}

/** The page of an act that no task asks for: amending the request, pulling back, withdrawing. */
export const actPage = ({ ui, view, type, commandId, sent }: ActPageProps) => (
  <Layout
    ui={ui} title={ui.t.words.commands[type]}
    crumbs={[
      { text: ui.t.pages.cases.title, href: addresses.cases },
      { text: numberText(ui, view.state.number), href: addresses.case(view.id) },
    ]}
  >
    <header class="case-head">
      <p class="case-number">
        <strong>{numberText(ui, view.state.number)}</strong>
        <span>{titleText(ui, view.state)}</span>
      </p>
      <h1>{ui.t.words.commands[type]}</h1>
    </header>
    <SentBanner ui={ui} sent={sent} />
    {type !== 'AmendRequest' && <CaseSummary ui={ui} view={view} withLink />}
    <section class="panel">
      <DecisionForm
        ui={ui} view={view} action={addresses.commands(view.id)} answers={[type]} task={null} commandId={commandId} chosen={sent?.chosen ?? null}
        values={sent?.values ?? {}} errors={sent?.errors ?? {}} back={addresses.case(view.id)}
      />
    </section>
  </Layout>
)
