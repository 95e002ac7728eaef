import { roomOf } from '../../domain/guideline/guideline.ts'
import { isInside } from '../../domain/entry-log/entry.ts'
import type { EntryLogCommand } from '../../domain/entry-log/commands.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { ledgerOf } from '../../domain/guideline/room-ledger.ts'
import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { tabsOfParts, type AnyCaseView, type ProcedurePages, type Way } from '../case-page/procedure-pages.ts'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import type { FormValues } from '../forms/form-context.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import { named, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { EntryLogFields } from './entry-log-fields.tsx'
import { entryLogRegisters } from './entry-log-registers.tsx'
import { entryLogSections, ledgerFacts } from './entry-log-sections.tsx'
import { wordsOf } from './words.ts'

const beginning: DeclaredBeginning = {
  procedure: 'entry-log',
  command: 'OpenEntryLog',
  address: '/begin/entry-log/OpenEntryLog',
  text: (ui) => wordsOf(ui).ledgers.open,
  title: (ui) => wordsOf(ui).ledgers.open,
  lead: (ui) => wordsOf(ui).ledgers.openLead,
}

const always: readonly EntryLogCommand['type'][] = ['RecordEntry', 'CorrectEntry', 'NameAdmitters', 'NoteNoDeviceLog']
const whileInside: readonly EntryLogCommand['type'][] = ['RecordExit', 'HandOverEscort', 'RecordEarlierExit']

/** How a ledger of entries is shown (Art. 10). */
export const entryLogPages: ProcedurePages<EntryLogState> = {
  procedure: 'entry-log',
  register: (ui) => ({ title: wordsOf(ui).ledgers.title, href: '/registers/entry-log/ledgers' }),
  registers: entryLogRegisters,
  beginnings: [beginning],
  title: (ui, { called }) => named(ui, called),
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).stages, stage),
    tone: stage === 'closed' ? 'neutral' : 'info',
  }),
  marks: (ui, { entries }) =>
    entries.some((one) => isInside(one) && (one.missedAt !== null || one.unescortedFrom !== null))
      ? [{ text: wordsOf(ui).lineStages.missing, tone: 'danger' }]
      : [],
  path: (ui, { stage }) =>
    (['open', 'closed'] as const).map((step) => ({
      name: wordsOf(ui).stages[step],
      rule: null,
      mark: step === stage ? 'now' : step === 'open' ? 'done' : 'later',
    })),
  latestEvents: 200,
  waiting: (ui, { stage }) => (stage === 'open' ? wordsOf(ui).waiting : wordsOf(ui).stages[stage]),
  next: (ui, { stage }) => (stage === 'open' ? wordsOf(ui).next : ''),
  offered: (state) => [...always, ...(state.entries.some(isInside) ? whileInside : [])],
  quiet: new Set([...always, ...whileInside]),
  ways,
  sections: (ui, view) => entryLogSections(ui, view),
  tabs: tabsOfParts((ui) => wordsOf(ui).sections, ['imports']),
  overviewIsParts: true,
  summary: ({ ui, view, ...how }) => <SummaryPanel ui={ui} id={view.id} facts={ledgerFacts(ui, view.state)} {...how} />,
  fields: (props) => <EntryLogFields {...props} />,
  initialValues: (ui, state, type) => initialValues(ui, state, type),
  isLong: () => true,
}

/** What one most likely came for: to admit somebody, where the room has special admission, and to bring a log in. */
function ways(ui: Ui, { id, state, permissions }: AnyCaseView<EntryLogState>): readonly Way[] {
  const room = roomOf(ui.guideline, state.room)
  const kept = room === null ? null : ledgerOf(ui.guideline, room)
  const { commands } = wordsOf(ui)
  return [
    ...(kept?.special === true && permissions['AdmitSpecially']?.may === true
      ? [{ text: commands.AdmitSpecially, href: `/cases/${id}/acts/AdmitSpecially`, look: 'primary' as const }]
      : []),
    ...(kept?.device === true && permissions['ImportDeviceLog']?.may === true
      ? [{ text: commands.ImportDeviceLog, href: `/cases/${id}/import`, look: 'secondary' as const }]
      : []),
  ]
}

/** Today and now by the office's clock: a form about what happens just now is filled in that far. */
function initialValues(ui: Ui, state: EntryLogState, type: string): FormValues {
  const day = tokyoDateOf(ui.now)
  const time = tokyoClockOf(ui.now)
  switch (type) {
    case 'AdmitSpecially':
    case 'RecordEntry':
      return { [`${type}.enteredOn`]: [day], [`${type}.enteredAt`]: [time] }
    case 'RecordExit':
    case 'RecordEarlierExit':
      return { [`${type}.leftOn`]: [day], [`${type}.leftAt`]: [time] }
    case 'HandOverEscort':
      return { [`${type}.on`]: [day], [`${type}.at`]: [time] }
    case 'NameAdmitters':
      return { [`${type}.posts`]: state.admitters }
    default:
      return {}
  }
}
