import type { AnyCaseWithHistory, PageSection } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { DataTable } from '../components/data-table.tsx'
import type { CityState } from '../../domain/city/state.ts'
import { articlesOf } from '../../domain/guideline/text/passage.ts'
import { addresses } from '../addresses.ts'
import { dayText } from '../dates.ts'
import { cite, inBrackets, postName, withAdded } from '../say.ts'
import type { Ui } from '../ui.ts'
import { isSettingUp, SetUp } from './set-up-section.tsx'
import { knownIn } from './city-known.ts'
import { byText } from './by-text.ts'
import { Convening } from './convening-section.tsx'
import { dayAsked } from './day-asked.ts'
import { GuidelineData } from './guideline-data.tsx'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { PeopleTable } from './people-section.tsx'
import { Settings, type SettingsProps } from './settings-section.tsx'
import { Before, Versions } from './versions-section.tsx'
import { wordsOf } from './words.ts'

const Texts = ({ ui, state }: { readonly ui: Ui; readonly state: CityState }) => {
  const { columns, sections } = wordsOf(ui)
  const { notLoaded } = ui.t.pages.article
  return (
    <DataTable
      ui={ui}
      caption={sections.text}
      columns={[
        {
          heading: columns.version,
          cell: ({ inForceFrom }) => (
            <a href={addresses.article('1', { day: inForceFrom })}>{dayText(ui.lang, inForceFrom)}</a>
          ),
        },
        { heading: columns.articles, cell: ({ text }) => articlesOf(text).length, end: true },
        { heading: columns.file, cell: ({ file }) => file ?? '' },
        { heading: columns.reason, cell: ({ reason }) => <span class="prewrap">{reason}</span> },
        { heading: columns.by, cell: ({ by }) => byText(ui, by) },
      ]}
      rows={state.texts.toReversed()}
      empty={<p>{notLoaded}</p>}
    />
  )
}

/** Who has which role, and all that the version in force on the day settles. */
const InForce = ({ ui, state, known }: SettingsProps) => {
  const { roles, asOf } = wordsOf(ui)
  const day = dayAsked(ui)
  const { guideline } = rulesOn(ui.book, day)
  const enacted = state.guidelines.findLastIndex((one) => one.guideline.inForceFrom === guideline.inForceFrom)
  return (
    <>
      <p class="support">{asOf(dayText(ui.lang, day), dayText(ui.lang, guideline.inForceFrom))}</p>
      <Before ui={ui} of="version" before={known.decidedBefore.guidelines[enacted]} />
      <DescriptionList
        facts={Object.entries(guideline.roles).map(([role, { post, article }]) => ({
          name: roles[role as keyof typeof roles],
          value: [
            withAdded(ui, postName({ ...ui, guideline }, post), cite(ui, article)),
            standsIn({ ...ui, guideline }, role),
          ].join(''),
        }))}
      />
      <GuidelineData ui={ui} guideline={guideline} />
    </>
  )
}

/** Of the vice chief it is said when they act for the chief. */
const standsIn = (ui: Ui, role: string): string => {
  const vice = ui.guideline.roles['vice-chief']
  if (role !== 'vice-chief' || vice === undefined) return ''
  return inBrackets(ui, wordsOf(ui).choices.viceChiefActs[vice.acts ?? 'in-absence'])
}

const Days = ({ ui, state }: { readonly ui: Ui; readonly state: CityState }) => {
  const { columns, sections, open, noDays } = wordsOf(ui)
  return (
    <DataTable
      ui={ui}
      caption={sections.days}
      columns={[
        { heading: columns.since, cell: ({ day }) => dayText(ui.lang, day) },
        { heading: columns.value, cell: ({ closedFor }) => closedFor ?? open },
        { heading: columns.reason, cell: ({ reason }) => <span class="prewrap">{reason}</span> },
        { heading: columns.by, cell: ({ by }) => byText(ui, by) },
      ]}
      rows={state.days.toReversed()}
      empty={<p>{noDays}</p>}
    />
  )
}

/**
 * What the rule book's page shows: people, versions of the guideline, settings, days, posts; setting up stands
 * above them until it is done.
 */
export const citySections = (ui: Ui, { state, known }: AnyCaseWithHistory<CityState>): readonly PageSection[] => {
  const { sections } = wordsOf(ui)
  const besides = knownIn(known)
  const contents = {
    people: <PeopleTable ui={ui} state={state} known={besides} />,
    guideline: <Versions ui={ui} state={state} known={besides} />,
    text: <Texts ui={ui} state={state} />,
    settings: <Settings ui={ui} state={state} known={besides} />,
    days: <Days ui={ui} state={state} />,
    posts: <InForce ui={ui} state={state} known={besides} />,
    convening: <Convening ui={ui} entrusted={state.entrusted} />,
  }
  const all = (Object.keys(contents) as (keyof typeof contents)[]).map((id) => ({
    id,
    title: sections[id],
    content: (
      <Section ui={ui} id={id} title={sections[id]}>
        {contents[id]}
      </Section>
    ),
  }))
  if (isSettingUp(ui, state)) return all
  return [...all, { id: 'set-up', title: sections['set-up'], content: <SetUp ui={ui} state={state} known={besides} /> }]
}
