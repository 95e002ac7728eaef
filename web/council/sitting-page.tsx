import { isStillThere } from '../../domain/council/quorum.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import { addresses } from '../addresses.ts'
import { councilAddresses } from './council-addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button, LinkButton, WhyNot } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { SentBanner, type SentForm } from '../components/sent-form.tsx'
import type { AnyCaseView } from '../case-page/procedure-pages.ts'
import type { Ui } from '../ui.ts'
import { QuorumLine } from './attendance-section.tsx'
import { OutcomeFields } from './forms/outcome-fields.tsx'
import { ItemPapers } from './handed-out.tsx'
import { ItemSubject } from './item-subject.tsx'
import { ItemStateBadge } from './outcome-badge.tsx'
import { MeetingFrame } from './meeting-frame.tsx'
import { wordsOf } from './words.ts'
import { NoEnter } from '../components/no-enter.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

interface SittingProps {
  readonly ui: Ui
  readonly view: AnyCaseView<CouncilState>
  readonly commandId: string
  readonly sent: SentForm | null
  /** How many outcomes the form just sent recorded; null where none was sent. */
  readonly recorded: number | null
}

/**
 * Recording what the council finds, item after item in the order of the sitting: choose, go on, record what was chosen.
 */
export const sittingPage = (props: SittingProps) => {
  const { ui, view, sent, recorded } = props
  const { state } = view
  const { sitting } = wordsOf(ui)
  const permission = view.permissions['RecordItemOutcome']
  const done = state.items.filter((one) => one.outcome !== null).length
  const all = state.items.filter(isStillThere).length
  return (
    <MeetingFrame ui={ui} meeting={view} title={sitting.title}>
      {recorded !== null && <Recorded ui={ui} recorded={recorded} failed={sent !== null} />}
      <SentBanner ui={ui} sent={sent} />
      <section class="panel now stack-tight" aria-labelledby="quorum-title">
        <h2 id="quorum-title" class="visually-hidden">
          {sitting.present}
        </h2>
        <p>
          <strong>{sitting.progress(done, all)}</strong>
        </p>
        <QuorumLine ui={ui} state={state} />
      </section>
      {permission?.may === false ? (
        <section class="panel">
          <WhyNot ui={ui} id="sitting-why" refusal={permission.refusal} />
        </section>
      ) : (
        <Outcomes {...props} />
      )}
    </MeetingFrame>
  )
}

const Recorded = ({
  ui,
  recorded,
  failed,
}: {
  readonly ui: Ui
  readonly recorded: number
  readonly failed: boolean
}) => {
  const { sitting } = wordsOf(ui)
  // Where nothing was recorded, what is wrong says it all.
  if (recorded === 0) return failed ? null : <Banner tone="warn" title={sitting.nothing} live />
  return (
    <Banner tone={failed ? 'warn' : 'success'} title={sitting.recorded(recorded)} live>
      {failed && <p>{sitting.stopped}</p>}
    </Banner>
  )
}

const Outcomes = ({ ui, view, commandId, sent }: SittingProps) => {
  const { state, id } = view
  const { sitting } = wordsOf(ui)
  const form: FormContext = { ui, command: 'RecordItemOutcome', values: sent?.values ?? {}, errors: sent?.errors ?? {} }
  const hold = state.tasks.open.find((one) => one.kind === 'hold-meeting')
  return (
    <form method="post" action={councilAddresses.outcomesOf(id)} data-guard data-send-by-key novalidate>
      <OpenedBy ui={ui} />
      <NoEnter />
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="version" value={String(view.version)} />
      <p class="lead">{sitting.lead}</p>
      <p class="small muted">{sitting.keys}</p>
      <ErrorSummary ui={ui} command="RecordItemOutcome" errors={form.errors} />
      {state.items.map((item, index) => (
        <ItemPanel ui={ui} view={view} form={form} item={item} index={index} />
      ))}
      <div class="form-foot actions sticky-foot">
        <Button text={sitting.record} />
        {hold && <LinkButton text={sitting.close} href={addresses.task(id, hold.task)} />}
        <LinkButton text={sitting.back} href={addresses.case(id)} look="quiet" />
      </div>
    </form>
  )
}

const ItemPanel = ({
  ui,
  view: { id, state },
  form,
  item,
  index,
}: {
  readonly ui: Ui
  readonly view: Pick<AnyCaseView<CouncilState>, 'id' | 'state'>
  readonly form: FormContext
  readonly item: AgendaItem
  readonly index: number
}) => {
  const { sitting } = wordsOf(ui)
  const fields = <OutcomeFields form={form} item={item} at={item.id} nth={index + 1} />
  return (
    <section class="panel sitting-item" aria-labelledby={`sitting-${item.id}`}>
      <div class="panel-head">
        <h2 id={`sitting-${item.id}`}>{wordsOf(ui).item(index + 1)}</h2>
        <ItemStateBadge ui={ui} item={item} />
      </div>
      <ItemSubject ui={ui} item={item} withLink late={!item.notified} />
      <ItemPapers ui={ui} id={id} state={state} item={item} />
      {isStillThere(item) &&
        (item.outcome === null ? (
          fields
        ) : (
          <details open={Object.keys(form.errors).some((path) => path.startsWith(`${item.id}.`))}>
            <summary>{sitting.again}</summary>
            {fields}
          </details>
        ))}
    </section>
  )
}
