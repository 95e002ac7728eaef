import { rulesOn } from '../../../domain/guideline/rule-book.ts'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import { parsePlainDate } from '../../../domain/kernel/plain-date.ts'
import { seasonDays } from '../../../domain/outsourcing/renewal/season.ts'
import { addresses } from '../../addresses.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { SelectField } from '../../components/choice-field.tsx'
import { DescriptionList } from '../../components/description-list.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { requestFacts } from './request-facts.tsx'
import { SeasonFacts } from './season-facts.tsx'
import type { FieldErrors, FormContext, FormValues } from '../../forms/form-context.ts'
import { FormIndex } from '../../forms/form-section.tsx'
import { RequestFields } from './request-fields.tsx'
import type { OutsourcingRequest } from '../../../domain/outsourcing/request/request.ts'
import { Layout } from '../../layout.tsx'
import { officeName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { MeanwhileSaved } from '../../components/meanwhile.tsx'
import { SentBanner, type SentForm } from '../../components/sent-form.tsx'
import { wordsOf } from '../words.ts'
import { NoEnter } from '../../components/no-enter.tsx'
import { OpenedBy } from '../../components/opened-by.tsx'

interface DraftPageProps {
  readonly ui: Ui
  readonly draftId: string
  readonly commandId: string
  /** Which saving of the draft the page shows, 0 before the first: so that two windows don't overwrite each other. */
  readonly revision: number
  /** The offices for which the reader may start a case; where it is one, there is nothing to choose. */
  readonly offices: readonly OfficeId[]
  /** Fields are named `StartOutsourcing.request.<field>` and `StartOutsourcing.office`. */
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly sent: SentForm | null
  readonly savedAt: Instant | null
}

const command = 'StartOutsourcing'

/** A request being written. It saves itself; without script the button does. `step` is `save` or `confirm`. */
export const draftPage = ({
  ui,
  draftId,
  commandId,
  revision,
  offices,
  values,
  errors,
  sent,
  savedAt,
}: DraftPageProps) => {
  const { forms, pages } = ui.t
  const form: FormContext = { ui, command, values, errors }
  return (
    <Layout
      ui={ui}
      title={wordsOf(ui).request.newTitle}
      crumbs={[{ text: pages.inbox.title, href: addresses.inbox() }]}
    >
      <h1>{wordsOf(ui).request.newTitle}</h1>
      <p class="lead">{wordsOf(ui).request.lead}</p>
      <SentBanner ui={ui} sent={sent} />
      <form
        method="post"
        action={outsourcingAddresses.draft(draftId)}
        class="panel"
        data-guard
        data-autosave={outsourcingAddresses.saveDraft(draftId)}
        novalidate
      >
        <OpenedBy ui={ui} />
        <NoEnter />
        <input type="hidden" name="type" value={command} />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="version" value={String(revision)} />
        <ErrorSummary ui={ui} command={command} errors={errors} />
        {sent?.meanwhile && (
          <MeanwhileSaved
            ui={ui}
            command={command}
            meanwhile={sent.meanwhile}
            values={values}
            href={outsourcingAddresses.draft(draftId)}
            called={(_, path, value) => (path === 'office' ? officeName(ui, value) : value)}
          />
        )}
        <FormIndex form={form} />
        <Renewed form={form} />
        <OfficeChoice form={form} offices={offices} />
        <RequestFields form={form} />
        <Season form={form} />
        <div class="form-foot stack-small">
          <p
            class="save-line"
            role="status"
            data-save-line
            data-state={savedAt === null ? 'idle' : 'saved'}
            data-saving={forms.save.saving}
            data-saved={forms.save.saved('{time}')}
            data-failed={forms.save.failed}
            data-stale={forms.save.stale}
            data-signed-out={forms.save.signedOut}
            data-full={forms.save.full}
          >
            {savedAt === null ? forms.save.idle : forms.save.saved(tokyoClockOf(savedAt))}
          </p>
          <div class="actions">
            <Button text={forms.confirm} name="step" value="confirm" />
            <Button text={forms.saveDraft} name="step" value="save" look="secondary" />
            {revision > 0 && <Button text={wordsOf(ui).request.discard} name="step" value="discard" look="quiet" />}
            <LinkButton text={pages.task.backToInbox} href={addresses.inbox()} look="quiet" />
          </div>
        </div>
      </form>
    </Layout>
  )
}

/** The case that this request goes on from, carried along unseen. */
const Renewed = ({ form }: { readonly form: FormContext }) => {
  const of = form.values[`${command}.renewalOf`]?.[0] ?? ''
  if (of === '') return null
  return (
    <p>
      <input type="hidden" name={`${command}.renewalOf`} value={of} />
      {wordsOf(form.ui).cases.application.previous}{' '}
      <a href={addresses.case(of as CaseId)}>{wordsOf(form.ui).cases.application.renewalOf}</a>
    </p>
  )
}

/** By when what has to be done, counted back from the first day as soon as it is known. */
const Season = ({ form }: { readonly form: FormContext }) => {
  const startsOn = parsePlainDate(form.values[`${command}.request.startsOn`]?.[0] ?? '')
  if (startsOn === null) return null
  const today = tokyoDateOf(form.ui.now)
  const { calendar, settings } = rulesOn(form.ui.book, today)
  const days = seasonDays(startsOn, calendar, settings)
  return (
    <SeasonFacts
      ui={form.ui}
      days={days.map((one) => ({ ...one, progress: today > one.by ? ('late' as const) : ('ahead' as const) }))}
    />
  )
}

const OfficeChoice = ({ form, offices }: { readonly form: FormContext; readonly offices: readonly OfficeId[] }) => {
  const { ui } = form
  if (offices.length === 1) return <input type="hidden" name={`${command}.office`} value={offices[0]} />
  return (
    <SelectField
      form={form}
      path="office"
      required
      support={wordsOf(ui).request.officeSupport}
      choices={offices.map((value) => ({ value, label: officeName(ui, value) }))}
    />
  )
}

interface ConfirmPageProps {
  readonly ui: Ui
  readonly draftId: string
  readonly commandId: string
  readonly revision: number
  readonly office: OfficeId
  readonly request: OutsourcingRequest
  /** The form as it was sent, carried along unseen. */
  readonly values: FormValues
}

/** What will be recorded, to be read once more before it is. `step` is `start` or `edit`. */
export const confirmRequestPage = ({ ui, draftId, commandId, revision, office, request, values }: ConfirmPageProps) => {
  const { cases } = wordsOf(ui)
  const { forms, pages } = ui.t
  return (
    <Layout
      ui={ui}
      title={wordsOf(ui).request.confirmTitle}
      crumbs={[
        { text: pages.inbox.title, href: addresses.inbox() },
        { text: wordsOf(ui).request.newTitle, href: outsourcingAddresses.draft(draftId) },
      ]}
    >
      <h1>{wordsOf(ui).request.confirmTitle}</h1>
      <p class="lead">{wordsOf(ui).request.confirmLead}</p>
      <form method="post" action={outsourcingAddresses.draft(draftId)} class="panel">
        <OpenedBy ui={ui} />
        <input type="hidden" name="type" value={command} />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="version" value={String(revision)} />
        {Object.entries(values)
          .filter(([name]) => name.startsWith(`${command}.`))
          .flatMap(([name, texts]) => texts.map((value) => <input type="hidden" name={name} value={value} />))}
        <DescriptionList
          facts={[{ name: cases.facts.office, value: officeName(ui, office) }, ...requestFacts(ui, request)]}
        />
        <div class="form-foot actions">
          <Button text={wordsOf(ui).request.start} name="step" value="start" />
          <Button text={forms.fixIt} name="step" value="edit" look="secondary" />
        </div>
      </form>
    </Layout>
  )
}
