import type { CouncilState, CouncilStage } from '../../domain/council/state.ts'
import { addresses } from '../addresses.ts'
import { councilAddresses } from './council-addresses.ts'
import { LinkButton } from '../components/button.tsx'
import { tabsOfParts, type AnyCaseView, type ProcedurePages, type Way } from '../case-page/procedure-pages.ts'
import { ReturnedWhy } from '../case-page/returned-why.tsx'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { councilBeginnings } from './council-beginnings.tsx'
import { councilRegisterPage } from './council-register.ts'
import { councilSections } from './council-sections.tsx'
import { CouncilSummary } from './council-summary.tsx'
import { CouncilFields, type CouncilFormCommand } from './forms/council-fields.tsx'
import { councilInitialValues } from './forms/council-initial-values.ts'
import { isCircular, meetingPath, meetingStage, meetingTitle, meetingWaits } from './meeting-words.ts'
import { namesIn } from './names-in-history.ts'
import { wordsOf } from './words.ts'

const before: readonly CouncilFormCommand[] = [
  'PutOnAgenda',
  'OrderAgenda',
  'TakeOffAgenda',
  'PlanDuration',
  'TakeOffMeetingPaper',
  'InviteGuest',
  'UninviteGuest',
  'RescheduleMeeting',
]

/** The tasks in which is put right what the chair sent back. */
const drawnUpAgain: ReadonlySet<string> = new Set(['draft-minutes', 'conclude-circular'])

/** The acts that a stage's page offers besides its tasks. */
const offered: { readonly [stage in CouncilStage]: readonly CouncilFormCommand[] } = {
  none: [],
  planned: before,
  called: ['ReplyAttendance', ...before, 'TurnCircular'],
  open: [
    'RecordAttendance',
    'WithdrawItem',
    'PutOnAgenda',
    'OrderAgenda',
    'PlanDuration',
    'TakeOffMeetingPaper',
    'InviteGuest',
    'TurnCircular',
    'Reconvene',
  ],
  consent: ['ConsentToCircular', 'CancelMeeting'],
  opinions: ['GiveOpinion', 'WithdrawItem', 'CancelMeeting'],
  'circular-confirmation': [],
  minutes: ['CorrectOutcome', 'CorrectSittingTime'],
  'minutes-confirmation': ['DraftMinutes', 'CorrectOutcome', 'CorrectSittingTime'],
  settling: ['CorrectOutcome', 'CorrectSittingTime'],
  closed: ['CorrectOutcome', 'CorrectSittingTime'],
}

/** Whether there is something to do it to: two items to put in order, one to take off, somebody who was called. */
const hasSubject = (
  type: CouncilFormCommand,
  { items, guests, papers, opened, deliberated }: CouncilState,
): boolean => {
  switch (type) {
    case 'OrderAgenda':
      return items.length > 1
    case 'TakeOffAgenda':
    case 'PlanDuration':
      return items.length > 0
    case 'TakeOffMeetingPaper':
      return papers.some((one) => one.takenOff === null && !one.notified)
    case 'CorrectOutcome':
      return items.some((one) => one.outcome !== null)
    case 'CorrectSittingTime':
      return opened !== null && (deliberated?.at ?? null) !== null
    case 'UninviteGuest':
      return guests.length > 0
    default:
      return true
  }
}

/** All of it is housekeeping of those who hold the power; what the members decide is asked of them by tasks. */
const quiet: ReadonlySet<string> = new Set<CouncilFormCommand>([
  ...before,
  'RecordAttendance',
  'WithdrawItem',
  'ReplyAttendance',
  'ConsentToCircular',
  'GiveOpinion',
  'CancelMeeting',
  'DraftMinutes',
  'TurnCircular',
  'Reconvene',
  'CorrectOutcome',
  'CorrectSittingTime',
])

const longForms: ReadonlySet<string> = new Set<CouncilFormCommand>([
  'OpenMeeting',
  'GiveOpinion',
  'ConcludeCircular',
  'DraftMinutes',
  'OrderAgenda',
])
const selfExplaining: ReadonlySet<string> = new Set<CouncilFormCommand>([
  'OrderAgenda',
  'DraftMinutes',
  'GiveOpinion',
  'RecordItemOutcome',
  'PutOnAgenda',
])

/** How a meeting of the security council is shown (Art. 5). */
export const councilPages: ProcedurePages<CouncilState> = {
  procedure: 'council',
  namesIn,
  register: (ui) => ({ title: wordsOf(ui).register.title, href: councilAddresses.register }),
  registers: [councilRegisterPage],
  beginnings: councilBeginnings,
  title: meetingTitle,
  stage: (ui, { stage, ending }) => meetingStage(ui, stage, ending?.how ?? null),
  marks: (ui, state) => [
    { text: wordsOf(ui).meetingKinds[isCircular(state) ? 'circular' : state.kind], tone: 'neutral' },
    ...(state.called?.shortNotice === true && state.stage === 'called'
      ? [{ text: wordsOf(ui).shortNotice, tone: 'warn' } as const]
      : []),
  ],
  path: meetingPath,
  waiting: meetingWaits,
  next: (ui, { stage }) => term(wordsOf(ui).next, stage),
  offered: (state) => offered[state.stage].filter((type) => hasSubject(type, state)),
  quiet,
  ways,
  sections: councilSections,
  tabs: tabsOfParts(
    (ui) => wordsOf(ui).sections,
    ['minutes'],
    ['attendance', 'guests'],
    ['papers', 'handedOut', 'takenOff'],
  ),
  overviewIsParts: true,
  sinceLast: ({ ui, view: { state }, kind }) => {
    const last = state.returns.at(-1)
    return last !== undefined && drawnUpAgain.has(kind) ? (
      <ReturnedWhy ui={ui} title={wordsOf(ui).minutes.returned} returned={last} />
    ) : null
  },
  summary: (props) => <CouncilSummary {...props} />,
  fields: ({ form, type, about, state }) => (
    <CouncilFields form={form} type={type as CouncilFormCommand} about={about} state={state} />
  ),
  initialValues: (ui, state, type) => councilInitialValues(ui, state, type),
  beside: ({ ui, view, task }) => <WayOfTask ui={ui} view={view} kind={task.kind} />,
  isLong: (type) => longForms.has(type),
  showsItself: (type) => selfExplaining.has(type),
}

/**
 * What is done on a page of its own before a task can be answered: the agenda before the notice, the outcomes before
 * the closing.
 */
const WayOfTask = ({
  ui,
  view: { id, state, permissions },
  kind,
}: {
  readonly ui: Ui
  readonly view: AnyCaseView<CouncilState>
  readonly kind: string
}) => {
  if (kind === 'call-meeting' && permissions['PutOnAgenda']?.may === true)
    return <Aside text={wordsOf(ui).agendaPage.title} href={addresses.act(id, 'PutOnAgenda')} />
  return kind === 'hold-meeting' && state.stage === 'open' && permissions['RecordItemOutcome']?.may === true ? (
    <Aside text={wordsOf(ui).sitting.open} href={addresses.act(id, 'RecordItemOutcome')} />
  ) : null
}

const Aside = ({ text, href }: { readonly text: string; readonly href: string }) => (
  <p class="no-print">
    <LinkButton text={text} href={href} />
  </p>
)

/** While the council sits its outcomes are recorded on a page of their own. */
function ways(ui: Ui, { id, state, permissions }: AnyCaseView<CouncilState>): readonly Way[] {
  return state.stage === 'open' && permissions['RecordItemOutcome']?.may === true
    ? [{ text: wordsOf(ui).sitting.open, href: addresses.act(id, 'RecordItemOutcome'), look: 'primary' }]
    : []
}
