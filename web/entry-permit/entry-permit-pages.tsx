import type { EntryPermitCommand } from '../../domain/entry-permit/commands.ts'
import { calledBy } from '../../domain/entry-permit/register.ts'
import type { EntryPermitState, Stage } from '../../domain/entry-permit/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import type { PathStep } from '../components/progress-path.tsx'
import { valuesOf } from '../forms/form-values.ts'
import type { Ui } from '../ui.ts'
import { entryPermitBeginnings } from './entry-permit-beginnings.tsx'
import { EntryFields } from './entry-permit-fields.tsx'
import { permitsAddress, permitsRegisterPage, stageOf } from './entry-permit-registers.ts'
import { askedFacts, entryPermitSections, holderFacts, permitFacts } from './entry-permit-sections.tsx'
import { wordsOf } from './words.ts'

/** The acts that a stage's page offers besides its tasks. */
const offered: { readonly [stage in Stage]: readonly EntryPermitCommand['type'][] } = {
  none: [],
  applied: ['WithdrawEntryApplication'],
  returned: [],
  permitted: [],
  closed: [],
}

/** How an entry permit is shown (Arts. 7–9). */
export const entryPermitPages: ProcedurePages<EntryPermitState> = {
  procedure: 'entry-permit',
  register: (ui) => ({ title: wordsOf(ui).registers.permits.title, href: permitsAddress }),
  registers: [permitsRegisterPage],
  beginnings: entryPermitBeginnings,
  name: (ui) => wordsOf(ui).procedure,
  number: (ui, { number }) => (number === null ? wordsOf(ui).noNumber : caseNumberLabel(number)),
  title: (_ui, { holder }) => (holder === null ? '' : calledBy(holder)),
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  marks: (ui, { permit }) => (permit?.own ? [{ text: wordsOf(ui).facts.own, tone: 'warn' }] : []),
  path: pathOf,
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage }) => offered[stage],
  quiet: new Set(['WithdrawEntryApplication']),
  sections: entryPermitSections,
  summary: ({ ui, view: { id, state }, ...how }) => (
    <SummaryPanel
      ui={ui}
      id={id}
      facts={[...holderFacts(ui, state), ...(state.permit ? permitFacts(ui, state) : askedFacts(ui, state))]}
      {...how}
    />
  ),
  fields: ({ form, type }) => <EntryFields form={form} type={type} />,
  initialValues: (_ui, state, type) => initialValues(state, type),
  isLong: (type) => type === 'AmendEntryApplication',
}

/** An application is amended as it stands; period and hours of a permit are those that were asked for. */
function initialValues({ asked }: EntryPermitState, type: string) {
  if (asked === null) return {}
  const { fromOn, untilOn, fromTime, untilTime, purpose, belongings } = asked
  const times = { fromOn, untilOn, fromTime, untilTime }
  switch (type) {
    case 'AmendEntryApplication':
      return valuesOf(type, { ...times, purpose, belongings })
    case 'PermitEntry':
      return valuesOf(type, times)
    default:
      return {}
  }
}

function pathOf(ui: Ui, { stage, permit }: EntryPermitState): readonly PathStep[] {
  const { path } = wordsOf(ui)
  const over = stage === 'closed'
  const applying = stage === 'applied' || stage === 'returned'
  return [
    { name: path.applied, rule: null, mark: applying ? 'now' : 'done' },
    {
      name: path.permitted,
      rule: null,
      mark: over ? (permit === null ? 'skipped' : 'done') : applying ? 'later' : 'now',
    },
    { name: path.closed, rule: null, mark: over ? 'done' : 'later' },
  ]
}
