import type { Permission, Refusal } from '../../domain/kernel/outcome.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { addresses } from '../addresses.ts'
import { SentBanner } from '../components/sent-form.tsx'
import { LinkButton, WhyNot } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import type { FieldErrors } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'
import { HandOutForm } from './handed-out.tsx'
import { MeetingFrame } from './meeting-frame.tsx'
import { wordsOf } from './words.ts'

interface PageProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: CouncilState
  readonly permission: Permission
  readonly label: string
  readonly item: string
  readonly errors: FieldErrors
  readonly refusal: Refusal | null
}

/** A page to add one paper: where one comes back to when it was refused, with the reason at its field. */
export const handingOutPage = ({ permission, refusal, errors, ...form }: PageProps) => {
  const { ui, id, state } = form
  const { handedOut } = wordsOf(ui)
  const sent = refusal && { chosen: null, values: {}, errors, refusal, stale: false }
  return (
    <MeetingFrame ui={ui} meeting={{ id, state }} title={handedOut.add}>
      <SentBanner ui={ui} sent={sent} />
      <section class="panel">
        <ErrorSummary ui={ui} command="AddMeetingPaper" errors={errors} />
        {permission.may ? (
          <HandOutForm {...form} errors={errors} />
        ) : (
          <WhyNot ui={ui} id="paper-why" refusal={permission.refusal} />
        )}
        <div class="actions">
          <LinkButton text={ui.t.forms.cancel} href={addresses.case(id)} look="quiet" />
        </div>
      </section>
    </MeetingFrame>
  )
}
