import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import { officePosts } from '../../domain/guideline/office-posts.ts'
import {
  openDifferences,
  steps,
  uncounted,
  type CountedItem,
  type StockTakeState,
} from '../../domain/stock-take/state.ts'
import { stockTake } from '../../domain/stock-take/stock-take.ts'
import { pathSteps } from '../case-page/path-steps.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { SelectField } from '../components/choice-field.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText } from '../dates.ts'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FieldsProps } from '../forms/fields-props.ts'
import { valuesOf } from '../forms/form-values.ts'
import { officeName, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { CountFields, narrowedCount } from './count-fields.tsx'
import { itemsAsked } from './items-asked.ts'
import { Items } from './items-section.tsx'
import { stageOf, stockTakeAddress, stockTakeRegisters } from './stock-take-registers.ts'
import { wordsOf } from './words.ts'

const calledItem = ({ listed }: CountedItem): string => `${listed.label} ${listed.name}`

const Fields = ({ form, type, state, asked = {}, here = '' }: FieldsProps<StockTakeState>) => {
  const fields = stockTake.commands[type]?.fields ?? {}
  if (type === 'CountAssets') return <CountFields form={form} state={state} asked={asked} here={here} />
  const item = (
    <SelectField
      form={form}
      path="item"
      required
      choices={openDifferences(state).map((one) => ({ value: one.id, label: calledItem(one) }))}
    />
  )
  const { guideline, reader } = form.ui
  const held = new Set((reader?.posts ?? []).map(({ id }) => id))
  const offices = guideline.offices
    .map(({ id }) => id)
    .filter((office) => officePosts(guideline, office).some((post) => held.has(post)))
  return (
    <FieldInputs
      form={form}
      fields={fields}
      offices={offices}
      instead={Object.hasOwn(fields, 'item') ? { item } : {}}
    />
  )
}

const factsOf = (ui: Ui, state: StockTakeState): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  const { office, fiscalYear, dueOn, items, finished } = state
  return [
    { name: facts.office, value: officeName(ui, office) },
    { name: facts.year, value: fiscalYearLabel(fiscalYear, ui.lang) },
    ...(dueOn === null ? [] : [{ name: facts.due, value: dayText(ui.lang, dueOn) }]),
    { name: facts.items, value: String(items.length) },
    { name: facts.uncounted, value: String(uncounted(state).length) },
    { name: facts.open, value: String(openDifferences(state).length) },
    ...(finished === null
      ? []
      : [
          {
            name: facts.finished,
            value: `${momentText(ui.lang, finished.by.at)} ${postName(ui, finished.by.post)} ${finished.by.name}`,
          },
        ]),
  ]
}

/** How a stock-take is shown. */
export const stockTakePages: ProcedurePages<StockTakeState> = {
  procedure: 'stock-take',
  register: (ui) => ({ title: wordsOf(ui).register.title, href: stockTakeAddress }),
  registers: stockTakeRegisters,
  beginnings: [
    {
      procedure: 'stock-take',
      command: 'BeginStockTake',
      address: '/begin/stock-take/BeginStockTake',
      text: (ui) => wordsOf(ui).begin.title,
      title: (ui) => wordsOf(ui).begin.title,
      lead: (ui) => wordsOf(ui).begin.lead,
    },
  ],
  title: (ui, { fiscalYear, office }) =>
    wordsOf(ui).title(fiscalYearLabel(fiscalYear, ui.lang), officeName(ui, office)),
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  path: (ui, { stage }) => {
    const way = [...steps, 'closed' as const]
    const here = way.findIndex((one) => one === stage)
    return pathSteps(
      way.map((step) => wordsOf(ui).stages[step]),
      here,
    )
  },
  // No page numbers what is counted: a history calls it as the list does.
  namesIn: (_ui, _history, { items }) => new Map(items.map((one) => [one.id, calledItem(one)])),
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage }) => (stage === 'counting' ? ['CountAssets'] : []),
  quiet: new Set(['CountAssets']),
  sections: (ui, { state, asked = {} }) => {
    const { sections } = wordsOf(ui)
    return [
      {
        id: 'summary',
        title: sections.summary,
        content: (
          <Section ui={ui} id="summary" title={sections.summary} rule="stock-taken-yearly">
            <DescriptionList facts={factsOf(ui, state)} />
          </Section>
        ),
      },
      {
        id: 'items',
        title: sections.items,
        content: (
          <Section ui={ui} id="items" title={sections.items} rule="stock-differences-settled">
            <Items ui={ui} state={state} asked={asked} />
          </Section>
        ),
      },
    ]
  },
  summary: ({ ui, view, ...rest }) => <SummaryPanel ui={ui} id={view.id} facts={factsOf(ui, view.state)} {...rest} />,
  fields: (props) => <Fields {...props} />,
  narrowed: { CountAssets: narrowedCount },
  leadsTo: (state, asked) => itemsAsked(state, asked, '').rows.map(({ one }) => one.listed.asset),
  initialValues: (_ui, _state, type, about) => valuesOf(type, about === null ? {} : { item: about }),
  isLong: (type) => type === 'CountAssets',
  showsItself: (type) => type === 'CountAssets',
}
