import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Permission, Refusal } from '../../domain/kernel/outcome.ts'
import type { PlanState, PlanPaper } from '../../domain/operation-plan/state.ts'
import { addresses } from '../addresses.ts'
import { byText } from '../by-text.ts'
import { SentBanner } from '../case-page/task-page.tsx'
import { Button, LinkButton, WhyNot } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { FieldFrame } from '../components/field.tsx'
import { FileField } from '../components/file-field.tsx'
import { NoEnter } from '../components/no-enter.tsx'
import { sizeText } from '../components/size-text.ts'
import { fieldOf, type FieldErrors, type FormContext } from '../forms/form-context.ts'
import { Layout } from '../layout.tsx'
import { inBrackets, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { wordsOf } from './words.ts'

/** Where a plan's files are added, and where one of them is saved. */
export const planPapersAddress = (id: CaseId): string => `/cases/${id}/papers`
const paperAddress = (id: CaseId, paper: string): string => `${planPapersAddress(id)}/${paper}`

/** The endings that the form offers; what is taken is told by the content (operational setting). */
const endings = ['pdf', 'xlsx', 'docx', 'pptx', 'png', 'jpg', 'jpeg', 'txt', 'csv']

interface PapersProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly papers: readonly PlanPaper[]
  /** Whether the reader may add one. */
  readonly permission: Permission | undefined
}

/** The files of a plan with their hashes and the version to which each was added, and a form for one more. */
export const PlanPapers = ({ ui, id, papers, permission }: PapersProps) => {
  const words = wordsOf(ui)
  return (
    <div class="stack">
      {papers.length === 0 ? (
        <p class="muted">{words.papers.none}</p>
      ) : (
        <ul class="papers" role="list">
          {papers.map((one) => (
            <li>
              <Paper ui={ui} id={id} paper={one} />
            </li>
          ))}
        </ul>
      )}
      {permission?.may === true && (
        <details>
          <summary>{words.papers.add}</summary>
          <UploadForm ui={ui} id={id} label="" errors={{}} />
        </details>
      )}
    </div>
  )
}

const Paper = ({ ui, id, paper }: { readonly ui: Ui; readonly id: CaseId; readonly paper: PlanPaper }) => {
  const { versionOf, papers } = wordsOf(ui)
  const { name, label, size, sha256, version, by, scanned } = paper
  return (
    <div>
      <a href={paperAddress(id, paper.id)} download={name}>
        {label === '' ? name : `${label}${inBrackets(ui, name)}`}
      </a>{' '}
      <span class="small muted">{sizeText(size)}</span>
      <p class="small muted">
        {versionOf(version)}
        {slash(ui)}
        {byText(ui, by)}
        {scanned && (
          <>
            {slash(ui)}
            {papers.scanned}
          </>
        )}
        <br />
        SHA-256 <code class="hash">{sha256}</code>
      </p>
    </div>
  )
}

interface UploadProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly label: string
  readonly errors: FieldErrors
}

const UploadForm = ({ ui, id, label, errors }: UploadProps) => {
  const words = wordsOf(ui)
  const form: FormContext = { ui, command: 'AddPlanPaper', values: { 'AddPlanPaper.label': [label] }, errors }
  const name = { ...fieldOf(form, 'label'), name: 'label' }
  return (
    <form method="post" action={planPapersAddress(id)} enctype="multipart/form-data" class="no-print" novalidate>
      <NoEnter />
      <FileField form={form} path="file" required endings={endings} support={words.papers.lead} />
      <FieldFrame field={name} props={{ form, path: 'label' }}>
        <input class="input medium" type="text" id={name.id} name={name.name} value={label} autocomplete="off" />
      </FieldFrame>
      <div class="form-foot actions">
        <Button text={words.papers.add} look="secondary" />
      </div>
    </form>
  )
}

interface PageProps extends UploadProps {
  readonly state: PlanState
  readonly permission: Permission
  readonly refusal: Refusal | null
}

/** A page to add one file: where one comes back to when it was refused, with the reason at its field. */
export const planPaperPage = ({ ui, id, state, permission, label, errors, refusal }: PageProps) => {
  const { papers, noNumber, register } = wordsOf(ui)
  const number = state.number === null ? noNumber : caseNumberLabel(state.number)
  const sent = refusal && { chosen: null, values: {}, errors, refusal, stale: false }
  return (
    <Layout
      ui={ui}
      title={papers.add}
      crumbs={[
        { text: register.title, href: '/registers/operation-plan/plans' },
        { text: number, href: addresses.case(id) },
      ]}
    >
      <header class="case-head">
        <p class="case-number">
          <strong>{number}</strong>
          <span>{state.plan?.title ?? ''}</span>
        </p>
        <h1>{papers.add}</h1>
      </header>
      <SentBanner ui={ui} sent={sent} />
      <section class="panel">
        <ErrorSummary ui={ui} command="AddPlanPaper" errors={errors} />
        {permission.may ? (
          <UploadForm ui={ui} id={id} label={label} errors={errors} />
        ) : (
          <WhyNot ui={ui} id="paper-why" refusal={permission.refusal} />
        )}
        <div class="actions">
          <LinkButton text={ui.t.forms.cancel} href={addresses.case(id)} look="quiet" />
        </div>
      </section>
    </Layout>
  )
}
