import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { councilAddresses } from './council-addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button, LinkButton, WhyNot } from '../components/button.tsx'
import { DecisionForm } from '../case-page/decision-form.tsx'
import { askText } from '../ask-text.ts'
import { SentBanner, type SentForm } from '../components/sent-form.tsx'
import { anyPages, type AnyCaseView } from '../case-page/procedure-pages.ts'
import { officeName, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { AgendaTable } from './agenda-section.tsx'
import { councilPages } from './council-pages.tsx'
import { waitingTitle, type WaitingCase } from './waiting-list.tsx'
import { MeetingFrame } from './meeting-frame.tsx'
import { wordsOf } from './words.ts'
import { numberInWords } from '../number-in-words.ts'
import { NoEnter } from '../components/no-enter.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

interface AgendaPageProps {
  readonly ui: Ui
  readonly view: AnyCaseView<CouncilState>
  /** What may be put on, what is due first at its head. */
  readonly waiting: readonly WaitingCase[]
  /** Which of them were ticked already, by their keys. */
  readonly ticked: ReadonlySet<string>
  /** How many wait in all, whatever agenda they stand on. */
  readonly count: number
  readonly commandId: string
  /** What came of the form of the free item, or of the choice among the cases. */
  readonly sent: SentForm | null
  /** Why nothing was recorded: nothing was chosen, or something that doesn't wait any more. */
  readonly wrongly: 'nothing-chosen' | 'not-waiting' | null
}

/** Putting items on an agenda: cases that wait are ticked and put on together, a free item is written (Art. 5(3)). */
export const agendaPage = (props: AgendaPageProps) => {
  const { ui, view, sent, wrongly } = props
  const { state, id } = view
  const { agendaPage: words, sitting } = wordsOf(ui)
  const permission = view.permissions['PutOnAgenda']
  return (
    <MeetingFrame ui={ui} meeting={view} title={words.title}>
      <SentBanner ui={ui} sent={sent} />
      {wrongly !== null && <Banner tone="warn" title={words.wrongly[wrongly]} live />}
      {permission?.may === false ? (
        <section class="panel">
          <WhyNot ui={ui} id="put-why" refusal={permission.refusal} />
        </section>
      ) : (
        <>
          <Choosing {...props} />
          <FreeItem {...props} />
        </>
      )}
      <section class="panel" aria-labelledby="agenda-title">
        <h2 id="agenda-title">{wordsOf(ui).sections.agenda}</h2>
        <AgendaTable ui={ui} state={state} />
      </section>
      <div class="actions no-print">
        <ToNotice ui={ui} view={view} />
        <LinkButton text={sitting.back} href={addresses.case(id)} />
      </div>
    </MeetingFrame>
  )
}

/** Once something stands on the agenda, its notice is what comes next. */
const ToNotice = ({ ui, view: { id, state, permissions } }: Pick<AgendaPageProps, 'ui' | 'view'>) => {
  const task = state.tasks.open.find(({ kind }) => kind === 'call-meeting')
  if (task === undefined || permissions['CallMeeting']?.may !== true) return null
  return <LinkButton text={askText(ui, task)} href={addresses.task(id, task.task)} look="primary" />
}

const Choosing = ({ ui, view, waiting, ticked, count, commandId }: AgendaPageProps) => {
  const { agendaPage: words, register } = wordsOf(ui)
  return (
    <section class="panel" aria-labelledby="choose-title">
      <h2 id="choose-title">
        {words.waiting} <span class="count">{waiting.length}</span>
      </h2>
      {waiting.length === 0 ? (
        <p class="muted">{words.none}</p>
      ) : (
        <form method="post" action={councilAddresses.agendaOf(view.id)} data-guard novalidate>
          <OpenedBy ui={ui} />
          <NoEnter />
          <input type="hidden" name="commandId" value={commandId} />
          <input type="hidden" name="version" value={String(view.version)} />
          {count > waiting.length && <p class="small">{register.waitingShown(waiting.length, count)}</p>}
          <fieldset class="field">
            <legend>{words.waitingHint}</legend>
            <div class="choices cards">
              {waiting.map((one) => (
                <Choice ui={ui} meeting={view.id} row={one} ticked={ticked.has(waitingKey(one))} />
              ))}
            </div>
          </fieldset>
          <div class="form-foot actions">
            <Button text={words.put} />
          </div>
        </form>
      )}
    </section>
  )
}

interface ChoiceProps {
  readonly ui: Ui
  readonly meeting: CaseId
  readonly row: WaitingCase
  readonly ticked: boolean
}

const Choice = ({ ui, meeting, row, ticked }: ChoiceProps) => {
  const key = waitingKey(row)
  const id = `waiting-${key.replaceAll(/[^\w-]/g, '-')}`
  return (
    <div class="choice">
      <input type="checkbox" id={id} name="waiting" value={key} checked={ticked} />
      <label class="choice-label" for={id}>
        {waitingTitle(ui, row)}
      </label>
      <span class="support">
        {numberInWords(ui, { id: row.case, number: row.number })}
        {slash(ui)}
        {officeName(ui, row.office)}
        {row.on !== null &&
          row.on.meeting !== meeting &&
          `${slash(ui)}${wordsOf(ui).agendaPage.elsewhere(row.on.name)}`}
      </span>
    </div>
  )
}

/** The case of a tick. */
export const caseOfKey = (key: string): string => key.split('#')[0] ?? ''

/** What a tick stands for: the case, and the part of it that waits. */
export const waitingKey = ({ case: stream, part }: Pick<WaitingCase, 'case' | 'part'>): string =>
  part === null ? stream : `${stream}#${part}`

const FreeItem = ({ ui, view, sent, commandId }: AgendaPageProps) => {
  const { agendaPage: words } = wordsOf(ui)
  return (
    <details class="panel" open={sent !== null && sent.chosen === 'PutOnAgenda'}>
      <summary>{words.free}</summary>
      <p class="support">{words.freeHint}</p>
      <DecisionForm
        ui={ui}
        pages={anyPages(councilPages)}
        view={view}
        action={councilAddresses.freeItemOf(view.id)}
        answers={['PutOnAgenda']}
        task={null}
        commandId={commandId}
        chosen={sent?.chosen ?? null}
        values={sent?.values ?? {}}
        errors={sent?.errors ?? {}}
        back={addresses.case(view.id)}
      />
    </details>
  )
}
