import { CaseLink } from '../components/case-link.tsx'
import { byText } from '../by-text.ts'
import { entrySupervision } from '../../domain/entry-supervision/entry-supervision.ts'
import { concludeFields, investigationFields, reportFields } from '../../domain/entry-supervision/fields.ts'
import {
  momentFigures,
  periodFigures,
  type FigureName,
  type RoomFigures,
} from '../../domain/entry-supervision/figures.ts'
import { reportOf, steps, unreported, type EntrySupervisionState } from '../../domain/entry-supervision/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { withKnown } from '../addresses.ts'
import { pathSteps } from '../case-page/path-steps.ts'
import { tabsOfParts, type ProcedurePages } from '../case-page/procedure-pages.ts'
import { sectionsOf } from '../case-page/section.tsx'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { DataTable } from '../components/data-table.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText } from '../dates.ts'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { valuesOf } from '../forms/form-values.ts'
import { shownFields } from '../fields/shown-fields.tsx'
import { inBrackets, labelled, listed, named, postName, rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { entrySupervisionRegisters, findingText, stageOf, supervisionAddress } from './entry-supervision-registers.ts'
import { wordsOf } from './words.ts'

interface Shown {
  readonly ui: Ui
  readonly state: EntrySupervisionState
}

const periodText = (ui: Ui, { period }: EntrySupervisionState): string =>
  period === null ? '' : rangeText(ui, dayText(ui.lang, period.fromOn), dayText(ui.lang, period.untilOn))

const postsText = (ui: Ui, posts: EntrySupervisionState['heard']): string =>
  posts.length === 0
    ? wordsOf(ui).facts.none
    : listed(
        ui,
        posts.map((post) => postName(ui, post)),
      )

const roundFacts = (ui: Ui, state: EntrySupervisionState): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  return [
    { name: facts.period, value: periodText(ui, state) },
    ...(state.dueOn === null ? [] : [{ name: facts.due, value: dayText(ui.lang, state.dueOn) }]),
    ...(state.wanted === '' ? [] : [{ name: facts.wanted, value: <span class="prewrap">{state.wanted}</span> }]),
    { name: facts.missing, value: postsText(ui, unreported(state)) },
    ...(state.silent.length === 0 ? [] : [{ name: facts.silent, value: postsText(ui, state.silent) }]),
  ]
}

/** Some figures of a room, each with its name. */
const figuresText = (ui: Ui, { figures }: RoomFigures, names: readonly FigureName[]): string =>
  listed(
    ui,
    names.map((name) => `${wordsOf(ui).figures[name]} ${figures[name]}`),
  )

const FiguresTable = ({ ui, state }: Shown) => {
  const { registers, sections, figuresHint, inPeriod, atMoment } = wordsOf(ui)
  const { columns } = registers.rooms
  return (
    <>
      <p class="support">{figuresHint}</p>
      <DataTable
        ui={ui}
        caption={sections.figures}
        columns={[
          { heading: columns['room'] ?? '', cell: ({ called }: RoomFigures) => named(ui, called) },
          { heading: columns['manager'] ?? '', cell: ({ manager }: RoomFigures) => postName(ui, manager) },
          { heading: inPeriod, cell: (room: RoomFigures) => figuresText(ui, room, periodFigures) },
          { heading: atMoment, cell: (room: RoomFigures) => figuresText(ui, room, momentFigures) },
        ]}
        rows={state.rooms}
        empty={null}
      />
    </>
  )
}

const Reports = ({ ui, state }: Shown) => {
  const { facts, registers } = wordsOf(ui)
  return (
    <>
      {state.heard.map((post) => {
        const said = state.reports.filter(({ by }) => by.post === post)
        return (
          <section class="part">
            <h3>{labelled(ui, postName(ui, post), findingText(ui, reportOf(state, post)?.finding))}</h3>
            {said.map((one) => (
              <DescriptionList
                facts={[
                  ...shownFields(ui, reportFields, one, { words: wordsOf(ui) }),
                  { name: facts.by, value: `${byText(ui, one.by)}${one.late ? inBrackets(ui, facts.late) : ''}` },
                ]}
              />
            ))}
            {state.askedAgain
              .filter(({ manager }) => manager === post)
              .map(({ wanted, dueOn, by }) => (
                <DescriptionList
                  facts={[
                    { name: facts.asked, value: <span class="prewrap">{wanted}</span> },
                    { name: registers.rounds.columns['due'] ?? '', value: dayText(ui.lang, dueOn) },
                    { name: facts.by, value: byText(ui, by) },
                  ]}
                />
              ))}
          </section>
        )
      })}
    </>
  )
}

const Investigations = ({ ui, state }: Shown) => {
  const { facts } = wordsOf(ui)
  if (state.investigations.length === 0) return <p>{facts.none}</p>
  return (
    <>
      {state.investigations.map((one) => (
        <DescriptionList
          facts={[
            ...shownFields(ui, investigationFields, one, { words: wordsOf(ui) }),
            { name: facts.by, value: byText(ui, one.by) },
          ]}
        />
      ))}
    </>
  )
}

const Instructions = ({ ui, of }: { readonly ui: Ui; readonly of: readonly CaseId[] }) => (
  <ul>
    {of.map((one, nth) => (
      <li>
        <CaseLink ui={ui} of={one}>{`${wordsOf(ui).facts.instructions} ${nth + 1}`}</CaseLink>
      </li>
    ))}
  </ul>
)

const conclusionFacts = (ui: Ui, { concluded }: EntrySupervisionState): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  if (concluded === null) return []
  return [
    ...shownFields(ui, concludeFields, concluded, { words: wordsOf(ui) }),
    ...(concluded.instructions.length === 0
      ? []
      : [{ name: facts.instructions, value: <Instructions ui={ui} of={concluded.instructions} /> }]),
    { name: facts.by, value: byText(ui, concluded.by) },
  ]
}

const Fields = ({ form, type, state }: { form: FormContext; type: string; state: EntrySupervisionState | null }) => {
  const { hints } = wordsOf(form.ui)
  return (
    <FieldInputs
      form={form}
      fields={entrySupervision.commands[type]?.fields ?? {}}
      hints={hints}
      rows={{ report: 5, found: 5, conclusion: 5 }}
      {...(state === null ? {} : { posts: state.heard })}
    />
  )
}

/** How the supervision of entry is shown (Art. 11). */
export const entrySupervisionPages: ProcedurePages<EntrySupervisionState> = {
  procedure: 'entry-supervision',
  register: (ui) => ({ title: wordsOf(ui).registers.rounds.title, href: supervisionAddress }),
  registers: entrySupervisionRegisters,
  beginnings: [
    {
      procedure: 'entry-supervision',
      command: 'OpenSupervision',
      address: '/begin/entry-supervision/OpenSupervision',
      text: (ui) => wordsOf(ui).begin.text,
      title: (ui) => wordsOf(ui).begin.text,
      lead: (ui) => wordsOf(ui).begin.lead,
      fields: ({ form }) => <Fields form={form} type="OpenSupervision" state={null} />,
    },
  ],
  title: (ui, state) => wordsOf(ui).title(periodText(ui, state)),
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  path: (ui, { stage }) => {
    const way = [...steps, 'closed' as const]
    return pathSteps(
      way.map((step) => wordsOf(ui).stages[step]),
      way.findIndex((one) => one === stage),
    )
  },
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage }) =>
    stage === 'closed' ? [] : ['ReportOnEntry', 'InvestigateEntryControl', 'AskEntryReportAgain', 'DropSupervision'],
  quiet: new Set(['ReportOnEntry', 'InvestigateEntryControl', 'AskEntryReportAgain', 'DropSupervision']),
  // The chief instructs whoever manages a room by a case of its own, which this round is the cause of.
  ways: (ui, { id, state }) =>
    state.stage === 'considering' && ui.reader?.posts.some((post) => post.id === state.chief) === true
      ? state.heard
          .filter((post) => ui.guideline.entryManagers.includes(post))
          .map((addressee) => ({
            text: wordsOf(ui).instruct(postName(ui, addressee)),
            href: withKnown('/instructions/new/IssueInstruction', {
              kind: 'entry',
              cause: 'report',
              case: id,
              addressee,
            }),
            look: 'secondary' as const,
          }))
      : [],
  sections: (ui, { state }) => {
    const { sections } = wordsOf(ui)
    const part = sectionsOf(ui, sections)
    return [
      part('round', 'entry-control-reported', <DescriptionList facts={roundFacts(ui, state)} />),
      part('figures', 'entry-supervision-repeated', <FiguresTable ui={ui} state={state} />),
      part('reports', 'entry-control-reported', <Reports ui={ui} state={state} />),
      part('investigations', 'entry-control-investigated', <Investigations ui={ui} state={state} />),
      ...(state.concluded === null
        ? []
        : [part('conclusion', 'entry-control-instructed', <DescriptionList facts={conclusionFacts(ui, state)} />)]),
    ]
  },
  tabs: tabsOfParts((ui) => wordsOf(ui).sections, ['reports', 'investigations']),
  overviewIsParts: true,
  summary: ({ ui, view: { id, state }, ...how }) => (
    <>
      <SummaryPanel ui={ui} id={id} facts={[...roundFacts(ui, state), ...conclusionFacts(ui, state)]} {...how} />
      <FiguresTable ui={ui} state={state} />
    </>
  ),
  fields: ({ form, type, state }) => <Fields form={form} type={type} state={state} />,
  initialValues: (_ui, _state, type) => valuesOf(type, {}),
  isLong: () => false,
}
