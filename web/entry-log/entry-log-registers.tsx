import type { LedgerEntry } from '../../domain/entry-log/entry.ts'
import type { LineStage } from '../../domain/entry-log/register.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { addresses } from '../addresses.ts'
import { choicesInForce } from '../forms/choices-in-force.ts'
import type { DeclaredRegister, OwnFilter } from '../register/declared-register.ts'
import { term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { controlText, LineText, wasText } from './line-text.tsx'
import { wordsOf } from './words.ts'

const lineIn = ({ cells }: RegisterEntry): LedgerEntry => cells['line'] as unknown as LedgerEntry

const roomFilter: OwnFilter = {
  name: 'room',
  label: (ui) => wordsOf(ui).entries.room,
  choices: (ui) => choicesInForce(ui, 'rooms'),
  cells: (room) => ({ room }),
}

const kindFilter: OwnFilter = {
  name: 'kind',
  label: (ui) => wordsOf(ui).entries.kind,
  choices: (ui) => Object.entries(wordsOf(ui).kinds).map(([value, label]) => ({ value, label })),
  cells: (kind) => ({ kind }),
}

const lineTones: Readonly<Record<LineStage, Tone>> = {
  inside: 'info',
  missing: 'danger',
  unescorted: 'danger',
  left: 'success',
}

/** The tone of where a line stands. */
export const lineTone = (stage: string): Tone => lineTones[stage as keyof typeof lineTones] ?? 'neutral'

/** The ledgers, one for each room and year (入退室管理簿, Art. 10). */
const ledgers: DeclaredRegister = {
  procedure: 'entry-log',
  name: 'ledgers',
  address: '/registers/entry-log/ledgers',
  words: (ui) => wordsOf(ui).ledgers,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).stages, stage),
    tone: stage === 'closed' ? 'neutral' : 'info',
  }),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'manager', kind: 'post', cell: 'manager' },
    { heading: 'inside', kind: 'number', cell: 'inside', end: true },
    { heading: 'lines', kind: 'number', cell: 'lines', end: true },
    { heading: 'passages', kind: 'number', cell: 'passages', end: true },
    { heading: 'due', kind: 'due', sort: 'due' },
  ],
  filters: ['stage', 'office', 'due', 'fiscalYear', roomFilter],
  sort: { by: 'number', descending: true },
}

/** The lines of all ledgers, with what was corrected (Arts. 7(2) and 10). */
const entries: DeclaredRegister = {
  procedure: 'entry-log',
  name: 'entries',
  address: '/registers/entry-log/entries',
  words: (ui) => wordsOf(ui).entries,
  stages: (ui) => wordsOf(ui).lineStages,
  stage: (ui, { stage }) => ({ text: term(wordsOf(ui).lineStages, stage), tone: lineTone(stage) }),
  columns: [
    own(
      'line',
      (ui, entry) => (
        <a href={`${addresses.case(entry.id)}#${entry.item}`}>
          {wordsOf(ui).parts['entry']?.(String(lineIn(entry).nth))}
        </a>
      ),
      (_ui, entry) => String(lineIn(entry).nth),
    ),
    { heading: 'number', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    item(
      'who',
      (ui, line) => (
        <>
          <LineText ui={ui} line={line} item="company" /> <LineText ui={ui} line={line} item="name" />
        </>
      ),
      (ui, line) => [wasText(ui, line, 'company'), wasText(ui, line, 'name')].join(' '),
    ),
    item(
      'kind',
      (ui, line) => wordsOf(ui).kinds[line.kind],
      (ui, line) => wordsOf(ui).kinds[line.kind],
    ),
    {
      ...item(
        'entered',
        (ui, line) => <LineText ui={ui} line={line} item="enteredAt" />,
        (ui, line) => wasText(ui, line, 'enteredAt'),
      ),
      sort: 'opened',
    },
    item(
      'left',
      (ui, line) => <LineText ui={ui} line={line} item="leftAt" />,
      (ui, line) => wasText(ui, line, 'leftAt'),
    ),
    item('escort', escortsShown, escortsShown),
  ],
  filters: ['stage', 'office', 'fiscalYear', roomFilter, kindFilter],
  sort: { by: 'opened', descending: true },
}

/** What was brought in of the devices' logs (Art. 10). */
const imports: DeclaredRegister = {
  procedure: 'entry-log',
  name: 'imports',
  address: '/registers/entry-log/imports',
  words: (ui) => wordsOf(ui).imports,
  stages: (ui) => wordsOf(ui).importStages,
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).importStages, stage),
    tone: stage === 'flagged' ? 'warn' : 'success',
  }),
  columns: [
    { heading: 'file', kind: 'case', sort: 'opened' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'days', kind: 'starts', sort: 'starts' },
    { heading: 'to', kind: 'ends' },
    { heading: 'count', kind: 'number', cell: 'count', end: true },
    { heading: 'repeated', kind: 'number', cell: 'repeated', end: true },
    { heading: 'flagged', kind: 'number', cell: 'flagged', end: true },
  ],
  filters: ['stage', 'office', 'fiscalYear', roomFilter],
  sort: { by: 'opened', descending: true },
}

/** The three registers of the ledgers of entries. */
export const entryLogRegisters: readonly DeclaredRegister[] = [ledgers, entries, imports]

function own(
  heading: string,
  shown: (ui: Ui, entry: RegisterEntry) => ReturnType<typeof LineText>,
  plain: (ui: Ui, entry: RegisterEntry) => string,
) {
  return { heading, kind: 'own' as const, shown, plain }
}

function item(
  heading: string,
  shown: (ui: Ui, line: LedgerEntry) => ReturnType<typeof LineText> | string,
  plain: (ui: Ui, line: LedgerEntry) => string,
) {
  return {
    heading,
    kind: 'own' as const,
    shown: (ui: Ui, entry: RegisterEntry) => shown(ui, lineIn(entry)),
    plain: (ui: Ui, entry: RegisterEntry) => plain(ui, lineIn(entry)),
  }
}

function escortsShown(ui: Ui, line: LedgerEntry): string {
  return line.kind === 'permitted' ? '' : controlText(ui, line)
}
