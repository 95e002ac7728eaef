import { addresses } from '../addresses.ts'
import { Button, LinkButton } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import type { FormValues } from '../forms/form-context.ts'
import { Layout } from '../layout.tsx'
import { SentBanner, type SentForm } from '../case-page/task-page.tsx'
import type { Ui } from '../ui.ts'
import { PlanFields } from './forms/plan-fields.tsx'

interface PlanPageProps {
  readonly ui: Ui
  /** The new meeting's id, made when the page was: the same form sent twice plans one meeting. */
  readonly id: string
  readonly values: FormValues
  readonly sent: SentForm | null
}

/** Planning a meeting: the next regular day, time and place are proposed by the settings. */
export const planPage = ({ ui, id, values, sent }: PlanPageProps) => {
  const { plan, register } = ui.t.council
  const errors = sent?.errors ?? {}
  return (
    <Layout ui={ui} title={plan.title} crumbs={[{ text: register.title, href: addresses.council }]} narrow>
      <h1>{plan.title}</h1>
      <p class="lead">{plan.lead}</p>
      <SentBanner ui={ui} sent={sent} />
      <section class="panel">
        <form method="post" action={addresses.newMeeting} data-guard novalidate>
          <input type="hidden" name="type" value="PlanMeeting" />
          <input type="hidden" name="commandId" value={id} />
          <input type="hidden" name="version" value="0" />
          <ErrorSummary ui={ui} command="PlanMeeting" errors={errors} />
          <p class="support">{plan.proposed}</p>
          <PlanFields form={{ ui, command: 'PlanMeeting', values: sent?.values ?? values, errors }} />
          <div class="form-foot actions">
            <Button text={register.plan} />
            <LinkButton text={ui.t.forms.cancel} href={addresses.council} look="quiet" />
          </div>
        </form>
      </section>
    </Layout>
  )
}
