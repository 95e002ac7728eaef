import { CaseLink } from '../components/case-link.tsx'
import { byText } from '../by-text.ts'
import type { Child } from 'hono/jsx'
import type { AuthorityState, Consultation, RegisteredId, Term } from '../../domain/authority/state.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RuleName } from '../../domain/procedures.ts'
import type { PageSection } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { DataTable } from '../components/data-table.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText, shortDayText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { inBrackets, officeName, postName, rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'
import { wordsOf } from './words.ts'

const period = (ui: Ui, { fromOn, untilOn }: { readonly fromOn: PlainDate; readonly untilOn: PlainDate | null }) =>
  rangeText(ui, dayText(ui.lang, fromOn), untilOn === null ? wordsOf(ui).facts.open : dayText(ui.lang, untilOn))

const name = (ui: Ui, field: string): string => wordsOf(ui).forms.names[field] ?? field

/** Who operates what, and since when. */
export function operatorFacts(ui: Ui, state: AuthorityState): readonly Fact[] {
  const { operator, kind, equipment, liveFrom, acknowledgements, acknowledgedOf, broughtInAs } = state
  const { facts, versionOf } = wordsOf(ui)
  if (operator === null) return []
  const last = acknowledgements.at(-1)
  return [
    { name: facts.operator, value: `${operator.name} ${operator.kana}`.trim() },
    { name: name(ui, 'staffNumber'), value: operator.staffNumber },
    { name: name(ui, 'kind'), value: calledInForce(ui, 'authorityKinds', kind) },
    { name: name(ui, 'equipment'), value: calledInForce(ui, 'equipment', equipment) },
    ...(liveFrom === null ? [] : [{ name: facts.liveFrom, value: dayText(ui.lang, liveFrom) }]),
    {
      name: facts.acknowledged,
      value: last === undefined ? facts.notYet : momentText(ui.lang, last.at),
    },
    ...(acknowledgedOf === null
      ? []
      : [
          {
            name: facts.acknowledgedOf,
            value: (
              <CaseLink ui={ui} of={acknowledgedOf.method}>
                {versionOf(acknowledgedOf.version)}
              </CaseLink>
            ),
          },
        ]),
    ...(broughtInAs === null ? [] : [{ name: facts.broughtIn, value: broughtInAs }]),
  ]
}

/** What waits for consultation or decision. */
export function pendingFacts(ui: Ui, { pending }: AuthorityState): readonly Fact[] {
  const { facts } = wordsOf(ui)
  if (pending === null) return []
  return [
    { name: facts.office, value: officeName(ui, pending.office) },
    { name: facts.period, value: period(ui, pending) },
    { name: name(ui, 'reason'), value: <span class="prewrap">{pending.reason}</span> },
    { name: facts.officer, value: postName(ui, pending.officer) },
    { name: facts.by, value: byText(ui, pending.by) },
  ]
}

/** What the officer said about what waits. */
export function heardFacts(ui: Ui, { pending, consultations }: AuthorityState): readonly Fact[] {
  const heard = consultations.find(({ id }) => id === pending?.consultation)
  return heard === undefined ? [] : consultationFacts(ui, heard)
}

const consultationFacts = (ui: Ui, heard: Consultation): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  return [
    { name: facts.officer, value: `${postName(uiOn(ui, heard.by.at), heard.officer)} ${heard.officerName}`.trim() },
    {
      name: facts.heldOn,
      value: `${dayText(ui.lang, heard.heldOn)}${inBrackets(ui, heard.agreed ? facts.agreed : facts.disagreed)}`,
    },
    { name: name(ui, 'said'), value: <span class="prewrap">{heard.said}</span> },
    ...(heard.despite === ''
      ? []
      : [{ name: name(ui, 'despite'), value: <span class="prewrap">{heard.despite}</span> }]),
    { name: facts.by, value: byText(ui, heard.by) },
  ]
}

const endingFacts = (ui: Ui, { over, removed, stage }: AuthorityState): readonly Fact[] => {
  const { facts, endings } = wordsOf(ui)
  if (over === null || stage === 'live') return []
  return [
    { name: facts.end, value: `${endings[over.how]} ${dayText(ui.lang, over.on)} ${over.time ?? ''}`.trim() },
    ...(over.reason === '' ? [] : [{ name: name(ui, 'reason'), value: <span class="prewrap">{over.reason}</span> }]),
    {
      name: facts.removedAt,
      value: removed === null ? facts.notYet : `${dayText(ui.lang, removed.on)} ${removed.time} ${removed.by.name}`,
    },
  ]
}

const TermsTable = ({ ui, state }: { readonly ui: Ui; readonly state: AuthorityState }) => {
  const { sections, facts } = wordsOf(ui)
  return (
    <DataTable
      ui={ui}
      caption={sections.terms}
      columns={[
        { heading: facts.office, cell: ({ office }: Term) => officeName(ui, office) },
        { heading: facts.period, cell: (one: Term) => period(ui, one) },
        { heading: name(ui, 'conditions'), cell: ({ conditions }: Term) => conditions || '―' },
        { heading: facts.by, cell: ({ by }: Term) => byText(ui, by) },
      ]}
      rows={state.terms}
      empty={null}
    />
  )
}

const IdsTable = ({ ui, state }: { readonly ui: Ui; readonly state: AuthorityState }) => {
  const words = wordsOf(ui)
  const { facts, sections, count } = words
  const how = ({ ended }: RegisteredId) =>
    ended === null ? facts.inUse : `${facts[ended.how]} ${shortDayText(ui.lang, ended.on)}`
  return (
    <DataTable
      ui={ui}
      caption={sections.ids}
      columns={[
        { heading: name(ui, 'operatorId'), cell: ({ operatorId }: RegisteredId) => operatorId },
        { heading: name(ui, 'matchingId'), cell: ({ matchingId }: RegisteredId) => matchingId },
        {
          heading: facts.matching,
          cell: ({ matchingOn, matchingCount }: RegisteredId) =>
            `${shortDayText(ui.lang, matchingOn)}${inBrackets(ui, count(matchingCount))}`,
        },
        { heading: words.registers.ids.columns['state'] ?? '', cell: how },
      ]}
      rows={state.ids}
      empty={null}
    />
  )
}

/** The parts of an authority's page, what is newest first. */
export function authoritySections(ui: Ui, { state }: { readonly state: AuthorityState }): readonly PageSection[] {
  const { sections } = wordsOf(ui)
  const part = (id: keyof typeof sections, rule: RuleName, isThere: boolean, inner: () => Child) =>
    isThere
      ? [
          {
            id,
            title: sections[id],
            content: (
              <Section ui={ui} id={id} title={sections[id]} rule={rule}>
                {inner()}
              </Section>
            ),
          },
        ]
      : []
  const ending = endingFacts(ui, state)
  return [
    ...part('ending', 'authority-ends', ending.length > 0, () => <DescriptionList facts={ending} />),
    ...part('pending', 'authority-asked-for', state.pending !== null, () => (
      <DescriptionList facts={pendingFacts(ui, state)} />
    )),
    ...part('terms', 'operators-settled', state.terms.length > 0, () => <TermsTable ui={ui} state={state} />),
    ...part('consultations', 'officer-consulted', state.consultations.length > 0, () => (
      <>
        {state.consultations.map((one) => (
          <DescriptionList facts={consultationFacts(ui, one)} />
        ))}
      </>
    )),
    ...part('ids', 'authority-registered', state.ids.length > 0, () => <IdsTable ui={ui} state={state} />),
    ...part('operator', 'method-kept', state.operator !== null, () => (
      <DescriptionList facts={operatorFacts(ui, state)} />
    )),
  ]
}
