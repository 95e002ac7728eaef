import { byText } from '../by-text.ts'
import type { Child } from 'hono/jsx'
import { termsFields } from '../../domain/entry-permit/application/fields.ts'
import { broughtInFields } from '../../domain/entry-permit/bringing-in/fields.ts'
import { permitFields } from '../../domain/entry-permit/decision/fields.ts'
import { calledBy } from '../../domain/entry-permit/register.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RuleName } from '../../domain/procedures.ts'
import { addresses } from '../addresses.ts'
import type { AnyCaseView, PageSection, RelatedCase } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { shownFields } from '../fields/shown-fields.tsx'
import { inBrackets, labelled, officeName, postName, rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'
import { prose } from '../components/prose.tsx'

/** Who did it and when, in one line. */
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

type PermitShown = Pick<AnyCaseView<EntryPermitState>, 'state' | 'named'>

/** Whose permit it is, for which room, under which contract. */
export function holderFacts(ui: Ui, { state, named = [] }: PermitShown): readonly Fact[] {
  const { holder, room, office, manager, earlier } = state
  const { facts, forms, holders } = wordsOf(ui)
  if (holder === null) return []
  return [
    { name: facts.holder, value: `${calledBy(holder)} ${holder.kana}` },
    { name: wordsOf(ui).registers.permits.columns.kind, value: holders[holder.kind] },
    { name: forms.names['room'] ?? '', value: calledInForce(ui, 'rooms', room) },
    { name: facts.manager, value: postName(ui, manager) },
    { name: forms.names['office'] ?? '', value: officeName(ui, office) },
    ...(holder.kind === 'worker'
      ? [
          { name: facts.contract, value: <Contract ui={ui} id={holder.contract} named={named} /> },
          ...earlier.map((one) => ({
            name: facts.earlier,
            value: (
              <>
                <Contract ui={ui} id={one.contract} named={named} />
                {inBrackets(ui, dayText(ui.lang, one.untilOn))}
              </>
            ),
          })),
        ]
      : []),
  ]
}

interface ContractProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly named: readonly RelatedCase[]
}

/** A contract by its number and what it is about, to whoever may read it; else that it is one. */
const Contract = ({ ui, id, named }: ContractProps) => {
  const found = named.find((one) => one.id === id)
  if (found === undefined) return <>{wordsOf(ui).facts.contractUnread}</>
  const called = [found.number === null ? '' : caseNumberLabel(found.number), found.title]
  return <a href={addresses.case(id)}>{called.filter((text) => text !== '').join(' ')}</a>
}

/** What was asked for last. */
export function askedFacts(ui: Ui, { asked, stage, returned }: EntryPermitState): readonly Fact[] {
  const { facts } = wordsOf(ui)
  if (asked === null) return []
  return [
    ...(stage === 'returned' && returned !== null
      ? [{ name: facts.returned, value: prose(`${returned.reason}\n${byText(ui, returned.by)}`) }]
      : []),
    ...shownFields(ui, termsFields, asked, { words: wordsOf(ui), instead: timesFacts(ui, asked) }),
    { name: facts.applied, value: byText(ui, asked.by) },
  ]
}

/** What is permitted, what has been made of it since, and what is asked of it. */
export function permitFacts(ui: Ui, state: EntryPermitState): readonly Fact[] {
  const { facts } = wordsOf(ui)
  const { permit, suspensions, renewal } = state
  if (permit === null) return []
  return [
    ...shownFields(ui, permitFields, permit, {
      words: wordsOf(ui),
      instead: timesFacts(ui, permit),
    }),
    { name: facts.permitted, value: byText(ui, permit.by) },
    ...(renewal.last === null ? [] : [{ name: facts.renewed, value: byText(ui, renewal.last) }]),
    ...(renewal.asked === null
      ? []
      : [
          {
            name: facts.renewalAsked,
            value: prose(
              `${dayText(ui.lang, renewal.asked.untilOn)}\n${renewal.asked.reason}\n${byText(ui, renewal.asked.by)}`,
            ),
          },
        ]),
    ...suspensions.map(({ from, until, reason }) => ({
      name: facts.suspended,
      value: prose(
        `${rangeText(ui, momentText(ui.lang, from), until === null ? '' : momentText(ui.lang, until))}\n${reason}`,
      ),
    })),
  ]
}

/** What lets the holder in, one below the other: since when, until when, and that it is off the device or back. */
const meansFacts = (ui: Ui, { means, stage }: EntryPermitState): readonly Fact[] => {
  const { meansKinds, registers, facts } = wordsOf(ui)
  return means.map((one) => {
    const { kind, number, status, given, over, accounted } = one
    const words = kind === 'id-device' ? registers.idStages : registers.lentStages
    const shown = stage === 'suspended' && status === 'live' ? 'suspended' : status
    const lines = [
      words[shown],
      labelled(ui, facts.given, byText(ui, given)),
      over === null ? '' : labelled(ui, facts.over, momentText(ui.lang, over.at)),
      accounted === null
        ? ''
        : labelled(ui, facts.accounted, `${momentText(ui.lang, accounted.at)} ${byText(ui, accounted.by)}`),
    ]
    return { name: `${meansKinds[kind]} ${number}`, value: prose(lines.filter((line) => line !== '').join('\n')) }
  })
}

const broughtInFacts = (ui: Ui, { broughtIn }: EntryPermitState): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  if (broughtIn === null) return []
  return [
    ...shownFields(ui, broughtInFields, broughtIn, { words: wordsOf(ui) }),
    { name: facts.broughtIn, value: byText(ui, broughtIn.by) },
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
export function entryPermitSections(
  ui: Ui,
  { id: self, state, named }: PermitShown & { readonly id: CaseId },
): readonly PageSection[] {
  const { sections } = wordsOf(ui)
  const part = (
    id: keyof typeof sections,
    rule: RuleName,
    facts: readonly Fact[],
    below: Child = null,
  ): readonly PageSection[] => {
    const content: Child = (
      <Section ui={ui} id={id} title={sections[id]} rule={rule}>
        <DescriptionList facts={facts} />
        {below}
      </Section>
    )
    return facts.length === 0 ? [] : [{ id, title: sections[id], content }]
  }
  return [
    ...part('ending', 'entry-permit-ends', endingFacts(ui, state)),
    ...part('means', 'id-for-the-permitted', meansFacts(ui, state)),
    ...part(
      'permit',
      'entry-permitted-beforehand',
      permitFacts(ui, state),
      <a href={`${addresses.case(self)}/permit.pdf`}>{wordsOf(ui).facts.printed}</a>,
    ),
    ...part('broughtIn', 'permits-brought-in', broughtInFacts(ui, state)),
    ...part('application', 'entry-applied-for', [...holderFacts(ui, { state, named }), ...askedFacts(ui, state)]),
  ]
}
