import type { Child } from 'hono/jsx'
import { Button, LinkButton } from '../components/button.tsx'
import { CameBack } from '../components/came-back.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { FormIndex } from '../forms/form-section.tsx'
import type { FieldErrors } from '../forms/form-context.ts'
import { Layout } from '../layout.tsx'
import { SentBanner, type SentForm } from '../components/sent-form.tsx'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { NoEnter } from '../components/no-enter.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

interface BeginPageProps {
  readonly ui: Ui
  readonly title: string
  readonly lead: string
  readonly back: { readonly text: string; readonly href: string }
  /** Where the form is posted: the page's own address. */
  readonly action: string
  readonly type: string
  /** The id of the act, and of the case that it begins: the same form sent twice begins one case. */
  readonly commandId: string
  readonly version: number
  readonly sent: SentForm | null
  readonly errors: FieldErrors
  readonly children: Child
}

/** The page of an act with a form of its own: one that begins a case, or adds to one. */
export const beginPage = ({
  ui,
  title,
  lead,
  back,
  action,
  type,
  commandId,
  version,
  sent,
  errors,
  children,
}: BeginPageProps) => (
  <Layout ui={ui} title={title} crumbs={[back]}>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <SentBanner ui={ui} sent={sent} />
    <form method="post" action={action} class="panel" data-guard novalidate>
      <OpenedBy ui={ui} />
      <NoEnter />
      <CameBack ui={ui} values={sent?.values ?? {}} />
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="version" value={String(version)} />
      <ErrorSummary ui={ui} command={type} errors={errors} />
      <FormIndex form={{ ui, command: type, values: sent?.values ?? {}, errors }} />
      {children}
      <div class="form-foot actions">
        <Button text={term(ui.t.words.commands, type)} />
        <LinkButton text={ui.t.forms.cancel} href={back.href} look="quiet" />
      </div>
    </form>
  </Layout>
)
