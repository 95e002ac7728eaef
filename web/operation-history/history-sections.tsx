import { CaseLink } from '../components/case-link.tsx'
import { byText } from '../by-text.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { disposedFields, requestFields } from '../../domain/operation-history/disposal/fields.ts'
import type { OfDevice, Period } from '../../domain/operation-history/gaps/watch.ts'
import { mediumFields } from '../../domain/operation-history/medium/fields.ts'
import type { HistoryState } from '../../domain/operation-history/state.ts'
import type { RuleName } from '../../domain/procedures.ts'
import type { PageSection } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { shownFields } from '../fields/shown-fields.tsx'
import { rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

const how = (ui: Ui) => ({ words: wordsOf(ui) })
const day = (ui: Ui, date: PlainDate) => dayText(ui.lang, date)
/** Days, after the device of which they are where that is known. */
const ofDevice = (ui: Ui, one: OfDevice) => [one.device ?? '', period(ui, one)].filter((text) => text !== '').join(' ')
const period = (ui: Ui, { from, to }: Period) => rangeText(ui, day(ui, from), day(ui, to))

/** What the archive says of a medium, or for which equipment a watch is. */
export const mediumFacts = (ui: Ui, state: HistoryState): readonly Fact[] => {
  const { facts, forms, broughtInFrom } = wordsOf(ui)
  const { medium, keptUntil, archivedBy, broughtInAs, watch } = state
  if (watch !== null)
    return [
      { name: forms.names['equipment'] ?? '', value: calledInForce(ui, 'equipment', watch.equipment) },
      ...(watch.gaps.length === 0
        ? [{ name: wordsOf(ui).sections.gaps, value: facts.noGaps }]
        : watch.gaps.map((gap) => ({ name: wordsOf(ui).sections.gaps, value: ofDevice(ui, gap) }))),
    ]
  if (medium === null) return []
  return [
    ...shownFields(ui, mediumFields, medium, {
      ...how(ui),
      instead: { from: [{ name: facts.period, value: period(ui, medium) }], to: [] },
    }),
    ...(keptUntil === null ? [] : [{ name: facts.keptUntil, value: day(ui, keptUntil) }]),
    ...(broughtInAs === null
      ? []
      : [{ name: facts.broughtIn, value: broughtInFrom(broughtInAs.paper, day(ui, broughtInAs.datedOn)) }]),
    ...(archivedBy === null ? [] : [{ name: facts.archivedBy, value: byText(ui, archivedBy) }]),
  ]
}

/** The parts of a case's page that have something in them. */
export const historySections = (ui: Ui, state: HistoryState): readonly PageSection[] => {
  const { sections } = wordsOf(ui)
  const part = (id: keyof typeof sections, rule: RuleName, facts: readonly Fact[]): readonly PageSection[] =>
    facts.length === 0
      ? []
      : [
          {
            id,
            title: sections[id],
            content: (
              <Section ui={ui} id={id} title={sections[id]} rule={rule}>
                <DescriptionList facts={facts} />
              </Section>
            ),
          },
        ]
  const { watch } = state
  return watch === null
    ? [
        ...part('medium', 'history-kept', mediumFacts(ui, state)),
        ...part('checks', 'history-readable', checkFacts(ui, state)),
        ...part('analyses', 'history-analysed', analysisFacts(ui, state)),
        ...part('disposal', 'history-disposal', disposalFacts(ui, state)),
      ]
    : [
        ...part('gaps', 'history-without-gaps', [
          ...mediumFacts(ui, state),
          ...watch.explained.map((one) => ({
            name: ofDevice(ui, one),
            value: <span class="prewrap">{`${one.reason}\n${byText(ui, one.by)}`}</span>,
          })),
        ]),
        ...part(
          'media',
          'history-kept',
          watch.media
            .filter(({ gone }) => !gone)
            .map((one) => ({
              name: wordsOf(ui).facts.period,
              value: (
                <CaseLink ui={ui} of={one.medium}>
                  {ofDevice(ui, one)}
                </CaseLink>
              ),
            })),
        ),
      ]
}

const checkFacts = (ui: Ui, { checks }: HistoryState): readonly Fact[] =>
  checks.map(({ checkedOn, outcome, note, by }) => ({
    name: day(ui, checkedOn),
    value: (
      <span class="prewrap">
        {[wordsOf(ui).choices.readOutcomes[outcome], note, byText(ui, by)].filter((one) => one !== '').join('\n')}
      </span>
    ),
  }))

const analysisFacts = (ui: Ui, { analyses }: HistoryState): readonly Fact[] =>
  analyses.flatMap((one) => [
    {
      name: period(ui, one),
      value: <span class="prewrap">{`${one.purpose}\n${byText(ui, one.by)}`}</span>,
    },
    ...(one.answered === null
      ? []
      : [
          {
            name: wordsOf(ui).facts.result,
            value: <span class="prewrap">{`${one.answered.result}\n${byText(ui, one.answered.by)}`}</span>,
          },
        ]),
  ])

const disposalFacts = (ui: Ui, { disposal, disposed }: HistoryState): readonly Fact[] => {
  const { facts, choices } = wordsOf(ui)
  if (disposal === null) return []
  return [
    ...shownFields(ui, requestFields, disposal, how(ui)),
    { name: facts.by, value: byText(ui, disposal.by) },
    ...(disposal.decided === null
      ? []
      : [
          {
            name: facts.decided,
            value: `${choices.decisions[disposal.decided.decision]} ${byText(ui, disposal.decided.by)}`,
          },
        ]),
    ...(disposed === null
      ? []
      : [...shownFields(ui, disposedFields, disposed, how(ui)), { name: facts.by, value: byText(ui, disposed.by) }]),
  ]
}
