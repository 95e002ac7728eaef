import type { Child } from 'hono/jsx'
import { covered, monthSpan, monthsOf, uncovered } from '../../domain/entry-log/device/coverage.ts'
import { isInside, type LedgerEntry } from '../../domain/entry-log/entry.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'
import type { AnyCaseView, PageSection } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { Badge } from '../components/badge.tsx'
import { DataTable } from '../components/data-table.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText, shortDayText } from '../dates.ts'
import { aboutText } from '../about-text.ts'
import { listed, named, postName, rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { lineTone } from './entry-log-registers.tsx'
import { LineText } from './line-text.tsx'
import { wordsOf } from './words.ts'

/** What a ledger is, in short. */
export function ledgerFacts(ui: Ui, state: EntryLogState): readonly Fact[] {
  const { facts } = wordsOf(ui)
  return [
    { name: facts.room, value: named(ui, state.called) },
    { name: facts.year, value: fiscalYearLabel(state.fiscalYear, ui.lang) },
    { name: facts.manager, value: postName(ui, state.manager) },
    ...(state.admitters.length === 0
      ? []
      : [
          {
            name: facts.admitters,
            value: listed(
              ui,
              state.admitters.map((one) => postName(ui, one)),
            ),
          },
        ]),
    { name: facts.lines, value: String(state.lines) },
    { name: facts.corrected, value: String(state.corrected) },
    { name: facts.passages, value: String(state.batches.reduce((sum, { count }) => sum + count, 0)) },
  ]
}

/** The parts of a ledger's page: who is inside stands on top. */
export function entryLogSections(ui: Ui, view: AnyCaseView<EntryLogState>): readonly PageSection[] {
  const { sections } = wordsOf(ui)
  const { state } = view
  return [
    part(ui, 'inside', sections.inside, 'escort-registered', insideContent(ui, view)),
    part(ui, 'ledger', sections.ledger, 'entry-ledger-kept', ledgerContent(ui, view)),
    ...(state.device || state.batches.length > 0
      ? [part(ui, 'imports', sections.imports, 'device-keeps-ledger', importsContent(ui, state))]
      : []),
  ]
}

type SectionRule = 'escort-registered' | 'entry-ledger-kept' | 'device-keeps-ledger'

const part = (ui: Ui, id: string, title: string, rule: SectionRule, content: Child): PageSection => ({
  id,
  title,
  content: (
    <Section ui={ui} id={id} title={title} rule={rule}>
      {content}
    </Section>
  ),
})

const insideContent = (ui: Ui, { id, state, permissions }: AnyCaseView<EntryLogState>): Child => {
  const { facts, sections, lineStages, commands, withOthers } = wordsOf(ui)
  const lines = state.entries.filter(isInside)
  const acts = (['RecordExit', 'HandOverEscort', 'CorrectEntry'] as const).filter((type) => permissions[type]?.may)
  return (
    <DataTable
      ui={ui}
      caption={sections.inside}
      rows={lines}
      empty={<p>{sections.nobody}</p>}
      columns={[
        {
          heading: facts.who,
          cell: (line: LedgerEntry) => (
            <span id={line.id}>
              {aboutText(ui, line.id)} <LineText ui={ui} line={line} item="company" />{' '}
              <LineText ui={ui} line={line} item="name" />{' '}
              {line.companions.length > 0 && withOthers(line.companions.length)}
            </span>
          ),
        },
        {
          heading: facts.stage,
          cell: (line) => <Badge tone={lineTone(stageIn(line))} text={lineStages[stageIn(line)]} />,
        },
        { heading: facts.entered, cell: (line) => <LineText ui={ui} line={line} item="enteredAt" /> },
        { heading: facts.escort, cell: (line) => escortText(ui, line) },
        {
          heading: facts.acts,
          cell: (line) => (
            <span class="no-print row">
              {acts
                .filter((type) => type !== 'HandOverEscort' || line.kind === 'special')
                .map((type) => (
                  <a href={`${addresses.act(id, type)}?entry=${line.id}`}>{commands[type]}</a>
                ))}
            </span>
          ),
        },
      ]}
    />
  )
}

const stageIn = ({ missedAt, unescortedFrom }: LedgerEntry) =>
  unescortedFrom !== null ? 'unescorted' : missedAt === null ? 'inside' : 'missing'

const escortText = (ui: Ui, { kind, escorts }: LedgerEntry): string => {
  const now = escorts.at(-1)
  return now === undefined || kind === 'permitted'
    ? ''
    : `${now.name} ${now.number} ${wordsOf(ui).since(momentText(ui.lang, now.from))}`
}

const ledgerContent = (ui: Ui, { id, state }: AnyCaseView<EntryLogState>): Child => {
  const { facts, allLines } = wordsOf(ui)
  return (
    <>
      <DescriptionList
        facts={[
          ...ledgerFacts(ui, state),
          {
            name: facts.months,
            value: (
              <>
                {monthsUpTo(state, tokyoDateOf(ui.now)).map((month) => (
                  <>
                    <a href={`/cases/${id}/months/${month.slice('month-'.length)}`}>{aboutText(ui, month)}</a>{' '}
                  </>
                ))}
              </>
            ),
          },
        ]}
      />
      <p class="no-print">
        <a href={`/registers/entry-log/entries?room=${encodeURIComponent(state.room)}&fiscalYear=${state.fiscalYear}`}>
          {allLines}
        </a>
      </p>
    </>
  )
}

const monthsUpTo = (state: EntryLogState, today: string): readonly string[] =>
  monthsOf(state).filter((month) => (monthSpan(month, state.fiscalYear)?.from ?? today) <= today)

/** So many of the imports stand on the ledger’s page, the newest first. */
const batchesShown = 24

const importsContent = (ui: Ui, state: EntryLogState): Child => {
  const { facts, sections, allImports } = wordsOf(ui)
  return (
    <>
      <DescriptionList facts={[{ name: sections.gaps, value: gapsText(ui, state) }]} />
      <DataTable
        ui={ui}
        caption={sections.imports}
        rows={state.batches.slice(-batchesShown).toReversed()}
        empty={<p>{sections.none}</p>}
        columns={[
          { heading: facts.file, cell: (one) => one.fileName },
          {
            heading: facts.days,
            cell: (one) => rangeText(ui, shortDayText(ui.lang, one.from), shortDayText(ui.lang, one.to)),
          },
          { heading: facts.new, cell: (one) => String(one.count), end: true },
          { heading: facts.repeated, cell: (one) => String(one.repeated), end: true },
          { heading: facts.flagged, cell: (one) => String(one.flagged), end: true },
          { heading: facts.at, cell: (one) => momentText(ui.lang, one.at as Instant) },
        ]}
      />
      {state.batches.length > batchesShown && (
        <p>
          <a
            href={`/registers/entry-log/imports?room=${encodeURIComponent(state.room)}&fiscalYear=${state.fiscalYear}`}
          >
            {allImports(batchesShown, state.batches.length)}
          </a>
        </p>
      )}
    </>
  )
}

/** The days up to yesterday of which nothing was brought in, since the first that were. */
const gapsText = (ui: Ui, state: EntryLogState): string => {
  const spans = covered(state)
  const [first] = spans
  if (first === undefined) return wordsOf(ui).sections.none
  const gaps = uncovered({ from: first.from, to: spans.at(-1)?.to ?? addDays(tokyoDateOf(ui.now), -1) }, spans)
  return gaps.length === 0
    ? wordsOf(ui).sections.noGaps
    : listed(
        ui,
        gaps.map(({ from, to }) =>
          from === to ? dayText(ui.lang, from) : rangeText(ui, dayText(ui.lang, from), dayText(ui.lang, to)),
        ),
      )
}
