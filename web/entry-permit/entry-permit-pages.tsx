import type { EntryPermitCommand } from '../../domain/entry-permit/commands.ts'
import { isId, isOut } from '../../domain/entry-permit/identification/means.ts'
import { calledBy } from '../../domain/entry-permit/register.ts'
import type { EntryPermitState, Stage } from '../../domain/entry-permit/state.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { ReturnedWhy } from '../case-page/returned-why.tsx'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import type { PathStep } from '../components/progress-path.tsx'
import { dayText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { valuesAsDeclared, valuesOf } from '../forms/form-values.ts'
import { rangeText, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { entryPermitBeginnings } from './entry-permit-beginnings.tsx'
import { EntryFields } from './entry-permit-fields.tsx'
import { permitsAddress, permitsRegisterPage, stageOf } from './entry-permit-registers.ts'
import { askedFacts, entryPermitSections, holderFacts, permitFacts } from './entry-permit-sections.tsx'
import { idsRegisterPage, lentRegisterPage } from './means-registers.ts'
import { wordsOf } from './words.ts'

/** The acts that a stage's page offers besides its tasks. */
const offered: { readonly [stage in Stage]: readonly EntryPermitCommand['type'][] } = {
  none: [],
  applied: ['WithdrawEntryApplication'],
  returned: [],
  permitted: [
    'AskEntryRenewal',
    'ReportMeansLost',
    'RegisterId',
    'LendMeans',
    'TakeBackMeans',
    'SuspendId',
    'LiftIdSuspension',
    'RevokeId',
    'SuspendEntry',
    'RevokeEntry',
    'GiveUpEntry',
  ],
  suspended: ['ReportMeansLost', 'TakeBackMeans', 'LiftEntrySuspension', 'RevokeId', 'RevokeEntry', 'GiveUpEntry'],
  removing: ['ReportMeansLost'],
  closed: [],
}

/** How an entry permit is shown (Arts. 7–9). */
export const entryPermitPages: ProcedurePages<EntryPermitState> = {
  procedure: 'entry-permit',
  register: (ui) => ({ title: wordsOf(ui).registers.permits.title, href: permitsAddress }),
  registers: [permitsRegisterPage, idsRegisterPage, lentRegisterPage],
  beginnings: entryPermitBeginnings,
  title: (_ui, { holder }) => (holder === null ? '' : calledBy(holder)),
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  marks: (ui, { permit, broughtIn }) => [
    ...(permit?.own ? [{ text: wordsOf(ui).facts.own, tone: 'warn' as const }] : []),
    ...(broughtIn === null ? [] : [{ text: wordsOf(ui).facts.broughtIn, tone: 'neutral' as const }]),
  ],
  path: pathOf,
  waiting: (ui, { stage, ending, permit }) =>
    stage === 'permitted' && permit !== null
      ? wordsOf(ui).until(dayText(ui.lang, permit.untilOn))
      : stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: (state) => offered[state.stage].filter((type) => isOffered(type, state)),
  quiet: new Set(Object.values(offered).flat()),
  sections: entryPermitSections,
  sinceLast: ({ ui, view: { state }, kind }) =>
    kind === 'amend-entry' && state.returned !== null ? (
      <ReturnedWhy ui={ui} title={wordsOf(ui).facts.returned} returned={state.returned} />
    ) : null,
  summary: ({ ui, view: { id, state, named }, ...how }) => (
    <SummaryPanel
      ui={ui}
      id={id}
      facts={[...holderFacts(ui, { state, named }), ...(state.permit ? permitFacts(ui, state) : askedFacts(ui, state))]}
      {...how}
    />
  ),
  fields: ({ form, type, about, state }) => <EntryFields form={form} type={type} about={about} state={state} />,
  initialValues: (_ui, state, type, about) => initialValues(state, type, about),
  together: {
    answers: {
      PermitEntry: ['accompanied', 'companion', 'conditions'],
      RefuseEntry: ['reason'],
      ReturnEntryApplication: ['reason'],
      RenewEntryPermit: [],
      RefuseEntryRenewal: ['reason'],
      LetEntryLapse: ['reason'],
      TakeBackMeans: ['returnedOn', 'note'],
    },
    says: (ui, { room, asked }) =>
      asked === null
        ? ''
        : [
            calledInForce(ui, 'rooms', room),
            rangeText(ui, dayText(ui.lang, asked.fromOn), dayText(ui.lang, asked.untilOn)),
            asked.purpose,
          ].join(slash(ui)),
  },
  isLong: (type) => type === 'AmendEntryApplication',
}

/** What there is nothing for is not offered: the loss of nothing, the suspension of no ID, a key of no kind. */
function isOffered(type: EntryPermitCommand['type'], { means, renewal }: EntryPermitState): boolean {
  const ids = means.filter(isId)
  switch (type) {
    case 'ReportMeansLost':
      return means.some(isOut)
    case 'LendMeans':
      return means.some((one) => !isId(one))
    case 'TakeBackMeans':
      return means.some((one) => !isId(one) && isOut(one))
    case 'SuspendId':
      return ids.some(({ status }) => status === 'live')
    case 'LiftIdSuspension':
      return ids.some(({ status }) => status === 'suspended')
    case 'RevokeId':
      return ids.some(({ status }) => status === 'live' || status === 'suspended')
    case 'RegisterId':
      return ids.length > 0 && !ids.some(({ status }) => status === 'live' || status === 'suspended')
    case 'AskEntryRenewal':
      return renewal.asked === null
    default:
      return true
  }
}

/** An application is amended as it stands; period and hours of a permit are those that were asked for. */
function initialValues({ asked, renewal, permit }: EntryPermitState, type: string, about: string | null) {
  if (asked === null) return {}
  switch (type) {
    case 'AmendEntryApplication':
    case 'PermitEntry':
      return valuesAsDeclared(type, asked)
    case 'RenewEntryPermit':
      return valuesOf(type, { untilOn: renewal.asked?.untilOn ?? '', conditions: permit?.conditions ?? '' })
    default:
      return about === null ? {} : valuesOf(type, { means: about })
  }
}

function pathOf(ui: Ui, { stage, permit, means }: EntryPermitState): readonly PathStep[] {
  const { path } = wordsOf(ui)
  const over = stage === 'closed'
  const applying = stage === 'applied' || stage === 'returned'
  return [
    { name: path.applied, rule: null, mark: applying ? 'now' : 'done' },
    {
      name: path.permitted,
      rule: null,
      mark: over ? (permit === null ? 'skipped' : 'done') : applying ? 'later' : stage === 'removing' ? 'done' : 'now',
    },
    {
      name: path.removing,
      rule: null,
      mark: stage === 'removing' ? 'now' : over ? (means.length === 0 ? 'skipped' : 'done') : 'later',
    },
    { name: path.closed, rule: null, mark: over ? 'done' : 'later' },
  ]
}
