import { byText } from '../by-text.ts'
import type { Child } from 'hono/jsx'
import { allOwners, declaredKinds } from '../../domain/management-method/kinds.ts'
import { managementMethod } from '../../domain/management-method/management-method.ts'
import { readingStage } from '../../domain/management-method/register.ts'
import {
  inForce,
  steps,
  unread,
  type Draft,
  type ManagementMethodState,
  type Reader,
  type Version,
} from '../../domain/management-method/state.ts'
import { pathSteps } from '../case-page/path-steps.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { sectionsOf } from '../case-page/section.tsx'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { SelectField } from '../components/choice-field.tsx'
import { DataTable } from '../components/data-table.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText } from '../dates.ts'
import { FieldInputs, HiddenInput } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { valuesAsDeclared, valuesOf } from '../forms/form-values.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import type { HistoryEntry } from '../history-entry.ts'
import { inBrackets, labelled, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { managementMethodRegisters, methodsAddress, stageOf } from './management-method-registers.ts'
import { wordsOf } from './words.ts'

interface Shown {
  readonly ui: Ui
  readonly state: ManagementMethodState
}

const contentFacts = (
  ui: Ui,
  { title, content, paper }: Pick<Draft, 'title' | 'content' | 'paper'>,
): readonly Fact[] => {
  const { names } = wordsOf(ui).forms
  return [
    { name: names['title'] ?? '', value: title },
    { name: names['content'] ?? '', value: <span class="prewrap">{content}</span> },
    ...(paper === '' ? [] : [{ name: names['paper'] ?? '', value: paper }]),
  ]
}

const methodFacts = (ui: Ui, state: ManagementMethodState): readonly Fact[] => {
  const { facts, kinds, versionOf } = wordsOf(ui)
  const version = inForce(state)
  return [
    { name: facts.kind, value: kinds[state.kind] },
    { name: facts.owner, value: postName(ui, state.owner) },
    { name: facts.version, value: version === null ? facts.none : versionOf(version.version) },
    ...(version === null
      ? []
      : [
          { name: facts.from, value: dayText(ui.lang, version.inForceFrom) },
          { name: facts.unread, value: String(unread(state).length) },
        ]),
    ...(state.broughtInAs === null ? [] : [{ name: facts.broughtIn, value: state.broughtInAs }]),
  ]
}

const Readers = ({ ui, state }: Shown) => {
  const { registers, readings, sections, versionOf, facts } = wordsOf(ui)
  const { columns } = registers.acknowledgements
  const version = inForce(state)?.version
  const why = ({ excused }: Reader): string =>
    excused === null ? '' : inBrackets(ui, excused.by === null ? facts.left : excused.reason)
  return (
    <DataTable
      ui={ui}
      caption={sections.readers}
      columns={[
        { heading: columns['name'] ?? '', cell: ({ name }: Reader) => name },
        { heading: columns['version'] ?? '', cell: (one: Reader) => versionOf(one.version) },
        { heading: columns['stage'] ?? '', cell: (one: Reader) => `${readings[readingStage(state, one)]}${why(one)}` },
        {
          heading: columns['acknowledgedAt'] ?? '',
          cell: ({ acknowledged }: Reader) => (acknowledged === null ? '' : momentText(ui.lang, acknowledged.at)),
        },
      ]}
      rows={state.readers.filter((one) => one.version === version)}
      empty={<p>{facts.none}</p>}
    />
  )
}

const Versions = ({ ui, state }: Shown) => {
  const { facts, versionOf } = wordsOf(ui)
  return (
    <>
      {state.versions.toReversed().map((one: Version) => (
        <details>
          <summary>{labelled(ui, versionOf(one.version), dayText(ui.lang, one.inForceFrom))}</summary>
          <DescriptionList facts={[...contentFacts(ui, one), { name: facts.settled, value: byText(ui, one.by) }]} />
        </details>
      ))}
    </>
  )
}

const askedIn = ({ type, data }: HistoryEntry): readonly Pick<Reader, 'id' | 'name'>[] =>
  type === 'MethodCameIntoForce' ? (data as { readonly readers: readonly Reader[] }).readers : []

interface FormProps {
  readonly form: FormContext
  readonly type: string
  readonly about: string | null
  readonly state: ManagementMethodState | null
}

/** Whose acknowledgement it is: one's own stands fast; of others one chooses among those that are waited for. */
const readerInput = ({ form, type, state }: FormProps): Child =>
  type === 'ExcuseMethodReader' ? (
    <SelectField
      form={form}
      path="reader"
      required
      choices={state === null ? [] : unread(state).map(({ id, name }) => ({ value: id, label: name }))}
    />
  ) : (
    <HiddenInput form={form} path="reader" />
  )

const MethodFields = (props: FormProps) => {
  const { form, type } = props
  const { hints } = wordsOf(form.ui)
  const fields = managementMethod.commands[type]?.fields ?? {}
  return (
    <FieldInputs
      form={form}
      fields={fields}
      hints={hints}
      rows={{ content: 12 }}
      posts={allOwners(form.ui.guideline)}
      instead={Object.hasOwn(fields, 'reader') ? { reader: readerInput(props) } : {}}
    />
  )
}

const beginning = (command: 'DraftMethod' | 'BringInMethod'): DeclaredBeginning => ({
  procedure: 'management-method',
  command,
  address: `/begin/management-method/${command}`,
  text: (ui) => wordsOf(ui).begin[command].text,
  title: (ui) => wordsOf(ui).begin[command].text,
  lead: (ui) => wordsOf(ui).begin[command].lead,
  fields: ({ form }) => <MethodFields form={form} type={command} about={null} state={null} />,
})

/** How a method of management is shown (Arts. 14, 15, 18 and 19). */
export const managementMethodPages: ProcedurePages<ManagementMethodState> = {
  procedure: 'management-method',
  register: (ui) => ({ title: wordsOf(ui).registers.methods.title, href: methodsAddress }),
  registers: managementMethodRegisters,
  beginnings: [beginning('DraftMethod'), beginning('BringInMethod')],
  title: (_ui, state) => (inForce(state) ?? state.versions.at(-1) ?? state.draft)?.title ?? '',
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  marks: (ui, { broughtInAs }) => (broughtInAs === null ? [] : [{ text: wordsOf(ui).facts.broughtIn, tone: 'info' }]),
  path: (ui, { stage }) => {
    const way = [...steps, 'closed' as const]
    return pathSteps(
      way.map((step) => wordsOf(ui).stages[step]),
      way.findIndex((one) => one === stage),
    )
  },
  // Of earlier versions the history says by itself whom it asked.
  namesIn: (_ui, history, { readers }) =>
    new Map([...history.flatMap(askedIn), ...readers].map(({ id, name }) => [id, name])),
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage }) =>
    stage === 'in-force'
      ? ['AmendMethod', 'ReviewMethod', 'ExcuseMethodReader', 'AbolishMethod']
      : stage === 'drafting'
        ? ['AmendMethod', 'AbolishMethod']
        : [],
  quiet: new Set(['AmendMethod', 'ReviewMethod', 'ExcuseMethodReader', 'AbolishMethod']),
  sections: (ui, { state }) => {
    const { sections, facts } = wordsOf(ui)
    const version = inForce(state)
    const part = sectionsOf(ui, sections)
    return [
      part(
        'method',
        'method-settled',
        <DescriptionList facts={[...methodFacts(ui, state), ...(version === null ? [] : contentFacts(ui, version))]} />,
      ),
      ...(state.draft === null
        ? []
        : [
            part(
              'draft',
              'method-settled',
              <DescriptionList
                facts={[...contentFacts(ui, state.draft), { name: facts.drafted, value: byText(ui, state.draft.by) }]}
              />,
            ),
          ]),
      part('readers', declaredKinds[state.kind].acknowledged, <Readers ui={ui} state={state} />),
      part('versions', 'one-method-a-kind', <Versions ui={ui} state={state} />),
      ...(state.reviews.length === 0
        ? []
        : [
            part(
              'reviews',
              'method-looked-at-again',
              <DescriptionList
                facts={state.reviews.map(({ finding, by }) => ({
                  name: byText(ui, by),
                  value: <span class="prewrap">{finding}</span>,
                }))}
              />,
            ),
          ]),
    ]
  },
  summary: ({ ui, view: { id, state }, task, ...how }) => {
    const shown = task?.kind === 'settle-method' ? state.draft : inForce(state)
    return (
      <SummaryPanel
        ui={ui}
        id={id}
        facts={[...methodFacts(ui, state), ...(shown === null ? [] : contentFacts(ui, shown))]}
        {...how}
      />
    )
  },
  fields: ({ form, type, about, state }) => <MethodFields form={form} type={type} about={about} state={state} />,
  initialValues: (_ui, state, type, about) => {
    if (type === 'AcknowledgeMethodVersion') return valuesOf(type, about === null ? {} : { reader: about })
    if (type !== 'AmendMethod') return {}
    const from = state.draft ?? inForce(state) ?? state.versions.at(-1)
    return from === undefined ? {} : valuesAsDeclared(type, from)
  },
  together: { answers: { AcknowledgeMethodVersion: ['remarks'] } },
  isLong: (type) => type === 'AmendMethod',
}
