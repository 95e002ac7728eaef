import { CaseLink } from '../components/case-link.tsx'
import { byText } from '../by-text.ts'
import { disposedFields, requestFields } from '../../domain/asset/disposal/fields.ts'
import { itemFields } from '../../domain/asset/ledger/fields.ts'
import { lossFields } from '../../domain/asset/loss/fields.ts'
import { ownerOf } from '../../domain/asset/posts.ts'
import type { AssetState } from '../../domain/asset/state.ts'
import type { Designated } from '../../domain/asset/designations/state.ts'
import type { HandedOver } from '../../domain/asset/hand-overs/state.ts'
import type { Loss } from '../../domain/asset/loss/state.ts'
import type { RuleName } from '../../domain/procedures.ts'
import type { PageSection } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { DataTable } from '../components/data-table.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, shortDayText } from '../dates.ts'
import { shownFields } from '../fields/shown-fields.tsx'
import { officeName, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** What fields are called here; where a name means several things, as the form of that command calls it. */
const how = (ui: Ui, command?: string) => {
  const words = wordsOf(ui)
  const own = Object.entries(words.forms.names).flatMap(([name, text]) =>
    command !== undefined && name.startsWith(`${command}.`) ? [[name.slice(command.length + 1), text] as const] : [],
  )
  return { words, names: Object.fromEntries(own) }
}

/** What the ledger says of an item: its office, its owner, and what it is. */
export const itemFacts = (ui: Ui, state: AssetState): readonly Fact[] => {
  const { facts, forms, broughtInFrom } = wordsOf(ui)
  const { item, office, keptUntil, enteredBy, broughtInAs, transfer } = state
  if (item === null) return []
  const owner = ownerOf(ui.guideline, item.kind, office)
  const contract = item.contract
  return [
    { name: facts.office, value: officeName(ui, office) },
    ...(owner === null ? [] : [{ name: facts.owner, value: postName(ui, owner) }]),
    ...shownFields(ui, itemFields, item, {
      ...how(ui),
      ...(contract === null
        ? {}
        : {
            instead: {
              contract: [
                {
                  name: forms.names['contract'] ?? '',
                  value: (
                    <CaseLink ui={ui} of={contract}>
                      {forms.names['contract']}
                    </CaseLink>
                  ),
                },
              ],
            },
          }),
    }),
    ...(keptUntil === null ? [] : [{ name: forms.names['keptUntil'] ?? '', value: dayText(ui.lang, keptUntil) }]),
    ...(transfer === null ? [] : [{ name: facts.transfer, value: officeName(ui, transfer.to) }]),
    ...(broughtInAs === null
      ? []
      : [
          {
            name: facts.broughtIn,
            value: broughtInFrom(broughtInAs.paper, dayText(ui.lang, broughtInAs.datedOn)),
          },
        ]),
    ...(enteredBy === null ? [] : [{ name: facts.enteredBy, value: byText(ui, enteredBy) }]),
  ]
}

/** The parts of an item's page that have something in them. */
export const assetSections = (ui: Ui, state: AssetState): readonly PageSection[] => {
  const { sections } = wordsOf(ui)
  const part = (id: keyof typeof sections, rule: RuleName, content: unknown): PageSection => ({
    id,
    title: sections[id],
    content: (
      <Section ui={ui} id={id} title={sections[id]} rule={rule}>
        {content as PageSection['content']}
      </Section>
    ),
  })
  return [
    part('item', 'asset-owners', <DescriptionList facts={itemFacts(ui, state)} />),
    ...(state.measures.length === 0
      ? []
      : [part('measures', 'personal-information-protected', <Measures ui={ui} state={state} />)]),
    ...(state.designations.length === 0
      ? []
      : [part('designations', designationRule(state), <Handlers ui={ui} rows={state.designations} />)]),
    ...(state.handOvers.length === 0
      ? []
      : [part('handOvers', 'asset-handed-over', <HandOvers ui={ui} rows={state.handOvers} />)]),
    ...(state.losses.length === 0
      ? []
      : [
          part(
            'losses',
            'asset-loss-reported',
            <>
              {state.losses.map((one) => (
                <LossFacts ui={ui} loss={one} />
              ))}
            </>,
          ),
        ]),
    ...(state.disposal === null
      ? []
      : [part('disposal', 'asset-disposal', <DescriptionList facts={disposalFacts(ui, state)} />)]),
  ]
}

const Measures = ({ ui, state }: { readonly ui: Ui; readonly state: AssetState }) => (
  <DescriptionList
    facts={state.measures.map(({ measures, by }) => ({
      name: byText(ui, by),
      value: <span class="prewrap">{measures}</span>,
    }))}
  />
)

const designationRule = ({ item }: AssetState): RuleName =>
  item?.personal === true ? 'handlers-designated' : 'users-designated'

const Handlers = ({ ui, rows }: { readonly ui: Ui; readonly rows: readonly Designated[] }) => {
  const { handlerRegister, sections } = wordsOf(ui)
  const { columns } = handlerRegister
  return (
    <DataTable
      ui={ui}
      caption={sections.designations}
      columns={[
        { heading: columns['person'] ?? '', cell: ({ name }) => name },
        { heading: columns['from'] ?? '', cell: ({ from }) => shortDayText(ui.lang, from) },
        { heading: columns['until'] ?? '', cell: ({ ended }) => (ended ? shortDayText(ui.lang, ended.on) : '') },
        { heading: columns['by'] ?? '', cell: ({ by }) => byText(ui, by) },
      ]}
      rows={rows}
      empty={null}
    />
  )
}

const HandOvers = ({ ui, rows }: { readonly ui: Ui; readonly rows: readonly HandedOver[] }) => {
  const { handOverRegister, handOverStages, sections } = wordsOf(ui)
  const { columns } = handOverRegister
  return (
    <DataTable
      ui={ui}
      caption={sections.handOvers}
      columns={[
        { heading: columns['what'] ?? '', cell: ({ what }) => what },
        { heading: columns['medium'] ?? '', cell: ({ medium }) => medium },
        { heading: columns['by'] ?? '', cell: ({ by }) => byText(ui, by) },
        {
          heading: columns['to'] ?? '',
          cell: ({ to }) => (to.kind === 'post' ? postName(ui, to.post) : `${to.company} ${to.worker}`),
        },
        { heading: columns['due'] ?? '', cell: ({ dueOn }) => shortDayText(ui.lang, dueOn) },
        {
          heading: columns['stage'] ?? '',
          cell: ({ received, givenBack, takenBack }) =>
            takenBack === null
              ? handOverStages[received === null ? 'given' : givenBack === null ? 'out' : 'given-back']
              : `${handOverStages.back} ${byText(ui, takenBack.by)}`,
        },
      ]}
      rows={rows}
      empty={null}
    />
  )
}

const LossFacts = ({ ui, loss }: { readonly ui: Ui; readonly loss: Loss }) => {
  const { facts } = wordsOf(ui)
  const { followed, found, by } = loss
  return (
    <DescriptionList
      facts={[
        ...shownFields(ui, lossFields, loss, how(ui, 'ReportAssetLost')),
        { name: facts.by, value: byText(ui, by) },
        ...(followed === null
          ? []
          : followed.followed.as === 'incident'
            ? [
                {
                  name: facts.incident,
                  value: (
                    <CaseLink ui={ui} of={followed.followed.incident}>
                      {facts.incident}
                    </CaseLink>
                  ),
                },
              ]
            : [{ name: facts.noIncident, value: <span class="prewrap">{followed.followed.reason}</span> }]),
        ...(found === null ? [] : [{ name: facts.found, value: `${dayText(ui.lang, found.foundOn)} ${found.place}` }]),
      ]}
    />
  )
}

const disposalFacts = (ui: Ui, { disposal, disposed }: AssetState): readonly Fact[] => {
  const { facts, choices } = wordsOf(ui)
  if (disposal === null) return []
  const { decided } = disposal
  return [
    ...shownFields(ui, requestFields, disposal, how(ui, 'RequestAssetDisposal')),
    { name: facts.by, value: byText(ui, disposal.by) },
    ...(decided === null
      ? []
      : [{ name: facts.decided, value: `${choices.decisions[decided.decision]} ${byText(ui, decided.by)}` }]),
    ...(disposed === null
      ? []
      : [
          ...shownFields(ui, disposedFields, disposed, how(ui, 'CarryOutAssetDisposal')),
          { name: facts.by, value: byText(ui, disposed.by) },
        ]),
  ]
}
