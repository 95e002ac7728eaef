import { byText } from '../by-text.ts'
import type { Child } from 'hono/jsx'
import { reportFields, reportTermsFields, type Report } from '../../domain/instruction/hearing/fields.ts'
import type { Finding } from '../../domain/council/finding.ts'
import { instructionFields } from '../../domain/instruction/issue/fields.ts'
import type { InstructionState } from '../../domain/instruction/state.ts'
import type { By } from '../../domain/kernel/by.ts'
import { Section } from '../case-page/section.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText } from '../dates.ts'
import type { PageSection } from '../case-page/procedure-pages.ts'
import { shownFields } from '../fields/shown-fields.tsx'
import { inBrackets, labelled, term } from '../say.ts'
import { ruleFor } from '../../domain/instruction/rule-for.ts'
import type { Ui } from '../ui.ts'
import { CauseText } from './cause-text.tsx'
import { wordsOf } from './words.ts'
import { prose } from '../components/prose.tsx'

/** Who did it and when, in one line. */
/** What the council had found when the instruction was given (Art. 6). */
const Found = ({ ui, found }: { readonly ui: Ui; readonly found: Finding }) => (
  <>
    {found.meeting}
    {inBrackets(ui, dayText(ui.lang, found.heldOn))}
    {labelled(ui, found.title, term(wordsOf(ui).found, found.outcome))}
  </>
)

/** What an instruction says, or the report that was asked for: as facts. */
export function termsFacts(ui: Ui, state: InstructionState): readonly Fact[] {
  const words = wordsOf(ui)
  const { facts, none } = words
  const { terms, asked, dueOn, issuedBy, startedBy, acknowledged } = state
  if (terms === null) return askedFacts(ui, state)
  return [
    ...shownFields(ui, instructionFields, terms, {
      words,
      names: facts,
      instead: {
        cause: [
          { name: facts.cause, value: <CauseText ui={ui} cause={terms.cause} heard={asked !== null} /> },
          ...(state.restsOn === null ? [] : [{ name: facts.restsOn, value: <Found ui={ui} found={state.restsOn} /> }]),
        ],
        title: [],
        dueOn: [{ name: facts.dueOn, value: dayText(ui.lang, dueOn ?? terms.dueOn) }],
        ...(terms.evidenceWanted === '' ? { evidenceWanted: [{ name: facts.evidenceWanted, value: none }] } : {}),
      },
    }),
    ...(issuedBy
      ? [{ name: facts.issued, value: byText(ui, issuedBy) }]
      : startedBy
        ? [{ name: facts.drafted, value: byText(ui, startedBy) }]
        : []),
    ...(acknowledged ? [{ name: facts.acknowledged, value: byText(ui, acknowledged) }] : []),
  ]
}

function askedFacts(ui: Ui, { asked }: InstructionState): readonly Fact[] {
  const { facts } = wordsOf(ui)
  if (asked === null) return []
  return [
    ...shownFields(ui, reportTermsFields, asked, { words: wordsOf(ui), names: facts, instead: { title: [] } }),
    { name: facts.asked, value: byText(ui, asked.by) },
  ]
}

/** The parts of an instruction's page, the newest step first. */
export function instructionSections(ui: Ui, { state }: { readonly state: InstructionState }): readonly PageSection[] {
  const { sections } = wordsOf(ui)
  const { terms, asked, report, progress, completions, extensions, ending } = state
  const rule = ruleFor(terms?.kind ?? 'entry')
  const part = (id: keyof typeof sections, has: boolean, content: () => Child): readonly PageSection[] =>
    has
      ? [
          {
            id,
            title: sections[id],
            content: (
              <Section ui={ui} id={id} title={sections[id]} rule={rule}>
                {content()}
              </Section>
            ),
          },
        ]
      : []
  return [
    ...part('ending', ending !== null, () => ending && <Ending ui={ui} ending={ending} />),
    ...part('completions', completions.length > 0, () =>
      completions.toReversed().map((one) => <Completed ui={ui} one={one} />),
    ),
    ...part('progress', progress.length > 0, () => (
      <DescriptionList
        facts={progress.toReversed().map((one) => ({ name: byText(ui, one.by), value: prose(one.text) }))}
      />
    )),
    ...part('extensions', extensions.length > 0, () => (
      <DescriptionList
        facts={extensions.toReversed().map((one) => ({
          name: `${dayText(ui.lang, one.from)} → ${dayText(ui.lang, one.dueOn)}`,
          value: prose(`${one.reason}\n${byText(ui, one.by)}`),
        }))}
      />
    )),
    ...part('terms', terms !== null, () => <DescriptionList facts={termsFacts(ui, state)} />),
    ...part('report', report !== null, () => report && <DescriptionList facts={reportFacts(ui, report)} />),
    ...part('asked', asked !== null, () => <DescriptionList facts={askedFacts(ui, state)} />),
  ]
}

const reportFacts = (ui: Ui, report: Report & { readonly by: By }): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  return [
    ...shownFields(ui, reportFields, report, { words: wordsOf(ui), names: facts }),
    { name: facts.reported, value: byText(ui, report.by) },
  ]
}

const Completed = ({ ui, one }: { readonly ui: Ui; readonly one: InstructionState['completions'][number] }) => (
  <DescriptionList
    facts={[
      ...reportFacts(ui, one),
      ...(one.returned
        ? [
            {
              name: wordsOf(ui).facts.returned,
              value: prose(`${one.returned.reason}\n${byText(ui, one.returned.by)}`),
            },
          ]
        : []),
    ]}
  />
)

const Ending = ({ ui, ending }: { readonly ui: Ui; readonly ending: NonNullable<InstructionState['ending']> }) => {
  const { facts, endings } = wordsOf(ui)
  return (
    <DescriptionList
      facts={[
        { name: facts.how, value: `${endings[ending.how]} ${byText(ui, ending.by)}` },
        ...(ending.reason === '' ? [] : [{ name: facts.reason, value: prose(ending.reason) }]),
      ]}
    />
  )
}
