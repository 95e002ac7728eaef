import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Permission, Refusal } from '../../domain/kernel/outcome.ts'
import type { PlanState, PlanPaper } from '../../domain/operation-plan/state.ts'
import { byText } from '../by-text.ts'
import { sizeText } from '../components/size-text.ts'
import type { FieldErrors } from '../forms/form-context.ts'
import { PaperForm, type PaperFormProps } from '../papers/paper-form.tsx'
import { paperPage } from '../papers/paper-page.tsx'
import { inBrackets, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { wordsOf } from './words.ts'

/** Where a plan's files are added, and where one of them is saved. */
export const planPapersAddress = (id: CaseId): string => `/cases/${id}/papers`
const paperAddress = (id: CaseId, paper: string): string => `${planPapersAddress(id)}/${paper}`

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
          <PaperForm {...uploadOf({ ui, id })} />
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
  readonly label?: string
  readonly errors?: FieldErrors
}

const uploadOf = ({ ui, id, label = '', errors = {} }: UploadProps): PaperFormProps => {
  const { add, lead } = wordsOf(ui).papers
  return { ui, command: 'AddPlanPaper', action: planPapersAddress(id), words: { add, lead }, label, errors }
}

interface PageProps extends UploadProps {
  readonly state: PlanState
  readonly permission: Permission
  readonly refusal: Refusal | null
}

/** A page to add one file: where one comes back to when it was refused, with the reason at its field. */
export const planPaperPage = ({ ui, id, state, permission, refusal, ...form }: PageProps) => {
  const { noNumber, register } = wordsOf(ui)
  return paperPage({
    ...uploadOf({ ui, id, ...form }),
    id,
    number: state.number === null ? noNumber : caseNumberLabel(state.number),
    title: state.plan?.title ?? '',
    list: { text: register.title, href: '/registers/operation-plan/plans' },
    permission,
    refusal,
  })
}
