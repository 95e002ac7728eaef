import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Permission, Refusal } from '../../../domain/kernel/outcome.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { addresses } from '../../addresses.ts'
import { numberText, titleText } from '../outsourcing-words.ts'
import { UploadForm } from './upload-form.tsx'
import { LinkButton, WhyNot } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import type { FieldErrors } from '../../forms/form-context.ts'
import { Layout } from '../../layout.tsx'
import type { Ui } from '../../ui.ts'
import { SentBanner } from '../../case-page/task-page.tsx'
import { wordsOf } from '../words.ts'

interface AttachPageProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
  readonly permission: Permission
  readonly label: string
  readonly about: string
  readonly errors: FieldErrors
  readonly refusal: Refusal | null
}

/** A page to attach one paper: where one comes back to when the paper was refused, with the reason at its field. */
export const attachPage = ({ ui, id, state, permission, label, about, errors, refusal }: AttachPageProps) => {
  const { application } = wordsOf(ui).cases
  const sent = refusal && { chosen: null, values: {}, errors, refusal, stale: false }
  return (
    <Layout
      ui={ui}
      title={application.add}
      crumbs={[
        { text: ui.t.pages.cases.title, href: addresses.cases },
        { text: numberText(ui, state.number), href: addresses.case(id) },
      ]}
    >
      <header class="case-head">
        <p class="case-number">
          <strong>{numberText(ui, state.number)}</strong>
          <span>{titleText(ui, state)}</span>
        </p>
        <h1>{application.add}</h1>
      </header>
      <SentBanner ui={ui} sent={sent} />
      <section class="panel">
        <ErrorSummary ui={ui} command="AddAttachment" errors={errors} />
        {permission.may ? (
          <UploadForm ui={ui} id={id} label={label} about={about} errors={errors} />
        ) : (
          <WhyNot ui={ui} id="attach-why" refusal={permission.refusal} />
        )}
        <div class="actions">
          <LinkButton text={ui.t.forms.cancel} href={addresses.case(id)} look="quiet" />
        </div>
      </section>
    </Layout>
  )
}
