import type { Child } from 'hono/jsx'
import { termsFields } from '../../domain/entry-permit/application/fields.ts'
import { permitFields } from '../../domain/entry-permit/decision/fields.ts'
import { calledBy } from '../../domain/entry-permit/register.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import type { By } from '../../domain/kernel/by.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RuleName } from '../../domain/procedures.ts'
import { addresses } from '../addresses.ts'
import type { PageSection } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { shownFields } from '../forms/shown-fields.tsx'
import { officeName, postName, rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'
import { wordsOf } from './words.ts'

/** Who did it and when, in one line. */
export const byText = (ui: Ui, by: By): string =>
  `${momentText(ui.lang, by.at)} ${postName(uiOn(ui, by.at), by.post)} ${by.name}`

interface Times {
  readonly fromOn: PlainDate
  readonly untilOn: PlainDate
  readonly fromTime: string
  readonly untilTime: string
}

/** A period and its hours in a line each, instead of four fields. */
const timesFacts = (ui: Ui, { fromOn, untilOn, fromTime, untilTime }: Times) => {
  const { facts } = wordsOf(ui)
  const period = rangeText(ui, dayText(ui.lang, fromOn), dayText(ui.lang, untilOn))
  return {
    fromOn: [{ name: facts.period, value: period }],
    untilOn: [],
    fromTime: [{ name: facts.hours, value: fromTime === '' ? facts.allDay : rangeText(ui, fromTime, untilTime) }],
    untilTime: [],
  }
}

/** Whose permit it is, for which room, under which contract. */
export function holderFacts(ui: Ui, { holder, room, office, manager }: EntryPermitState): readonly Fact[] {
  const { facts, forms, holders } = wordsOf(ui)
  if (holder === null) return []
  return [
    { name: facts.holder, value: `${calledBy(holder)} ${holder.kana}` },
    { name: wordsOf(ui).registers.permits.columns.kind, value: holders[holder.kind] },
    { name: forms.names['room'] ?? '', value: calledInForce(ui, 'rooms', room) },
    { name: facts.manager, value: postName(ui, manager) },
    { name: forms.names['office'] ?? '', value: officeName(ui, office) },
    ...(holder.kind === 'worker'
      ? [{ name: facts.contract, value: <a href={addresses.case(holder.contract)}>{facts.contract}</a> }]
      : []),
  ]
}

/** What was asked for last. */
export function askedFacts(ui: Ui, { asked }: EntryPermitState): readonly Fact[] {
  const { facts, forms } = wordsOf(ui)
  if (asked === null) return []
  return [
    ...shownFields(ui, termsFields, asked, { names: forms.names, instead: timesFacts(ui, asked) }),
    { name: facts.applied, value: byText(ui, asked.by) },
  ]
}

/** What is permitted. */
export function permitFacts(ui: Ui, { permit }: EntryPermitState): readonly Fact[] {
  const { facts, forms, companies } = wordsOf(ui)
  if (permit === null) return []
  return [
    ...shownFields(ui, permitFields, permit, {
      names: forms.names,
      choices: { companies },
      instead: timesFacts(ui, permit),
    }),
    { name: facts.permitted, value: byText(ui, permit.by) },
  ]
}

const endingFacts = (ui: Ui, { ending }: EntryPermitState): readonly Fact[] => {
  const { facts, endings, forms } = wordsOf(ui)
  if (ending === null) return []
  return [
    { name: facts.end, value: `${endings[ending.how]} ${dayText(ui.lang, ending.on)}` },
    ...(ending.reason === ''
      ? []
      : [{ name: forms.names['reason'] ?? '', value: <span class="prewrap">{ending.reason}</span> }]),
    ...(ending.by === null ? [] : [{ name: facts.recorded, value: byText(ui, ending.by) }]),
  ]
}

/** The parts of a permit's page, the newest step first. */
export function entryPermitSections(ui: Ui, { state }: { readonly state: EntryPermitState }): readonly PageSection[] {
  const { sections } = wordsOf(ui)
  const part = (id: keyof typeof sections, rule: RuleName, facts: readonly Fact[]): readonly PageSection[] => {
    const content: Child = (
      <Section ui={ui} id={id} title={sections[id]} rule={rule}>
        <DescriptionList facts={facts} />
      </Section>
    )
    return facts.length === 0 ? [] : [{ id, title: sections[id], content }]
  }
  return [
    ...part('ending', 'entry-permit-ends', endingFacts(ui, state)),
    ...part('permit', 'entry-permitted-beforehand', permitFacts(ui, state)),
    ...part('application', 'entry-applied-for', [...holderFacts(ui, state), ...askedFacts(ui, state)]),
  ]
}
