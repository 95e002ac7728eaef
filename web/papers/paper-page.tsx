import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Permission, Refusal } from '../../domain/kernel/outcome.ts'
import { addresses } from '../addresses.ts'
import { SentBanner } from '../components/sent-form.tsx'
import { LinkButton, WhyNot } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Layout } from '../layout.tsx'
import { PaperForm, type PaperFormProps } from './paper-form.tsx'

interface PaperPageProps extends PaperFormProps {
  readonly id: CaseId
  readonly number: string
  readonly title: string
  /** The list in which the case stands. */
  readonly list: { readonly text: string; readonly href: string }
  readonly permission: Permission
  /** Why the paper was not taken, where that is no field's. */
  readonly refusal: Refusal | null
}

/** A page to add one paper to a case: where one comes back to when it was refused, with the reason at its field. */
export const paperPage = ({ id, number, title, list, permission, refusal, ...form }: PaperPageProps) => {
  const { ui, command, words, errors = {} } = form
  const sent = refusal && { chosen: null, values: {}, errors, refusal, stale: false }
  return (
    <Layout ui={ui} title={words.add} crumbs={[list, { text: number, href: addresses.case(id) }]}>
      <header class="case-head">
        <p class="case-number">
          <strong>{number}</strong>
          <span>{title}</span>
        </p>
        <h1>{words.add}</h1>
      </header>
      <SentBanner ui={ui} sent={sent} />
      <section class="panel">
        <ErrorSummary ui={ui} command={command} errors={errors} />
        {permission.may ? <PaperForm {...form} /> : <WhyNot ui={ui} id="paper-why" refusal={permission.refusal} />}
        <div class="actions">
          <LinkButton text={ui.t.forms.cancel} href={addresses.case(id)} look="quiet" />
        </div>
      </section>
    </Layout>
  )
}
