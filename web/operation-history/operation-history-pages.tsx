import { operationHistory } from '../../domain/operation-history/operation-history.ts'
import type { HistoryCommand } from '../../domain/operation-history/commands.ts'
import { bringInFields } from '../../domain/operation-history/medium/fields.ts'
import type { HistoryState, Stage } from '../../domain/operation-history/state.ts'
import { pathSteps } from '../case-page/path-steps.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { SelectField } from '../components/choice-field.tsx'
import { calledInForce } from '../forms/choices-in-force.ts'
import { DeclaredInputs } from '../fields/declared-inputs.tsx'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { valuesOf } from '../forms/form-values.ts'
import { historyRegisters, mediaAddress, stageOf } from './history-registers.ts'
import { historySections, mediumFacts } from './history-sections.tsx'
import { wordsOf } from './words.ts'

const offered: { readonly [stage in Stage]: readonly HistoryCommand['type'][] } = {
  none: [],
  kept: ['CheckHistory', 'AskHistoryAnalysis', 'CorrectHistory', 'AskHistoryDisposal'],
  'disposal-asked': ['WithdrawHistoryDisposal'],
  'disposal-due': ['WithdrawHistoryDisposal'],
  telling: [],
  watching: [],
  closed: [],
}

const quiet: ReadonlySet<string> = new Set(Object.values(offered).flat())
const longForms: ReadonlySet<string> = new Set(['CorrectHistory'])

const Fields = ({
  form,
  type,
  state,
}: {
  readonly form: FormContext
  readonly type: string
  readonly state: HistoryState | null
}) => {
  const { hints } = wordsOf(form.ui)
  const fields = operationHistory.commands[type]?.fields ?? {}
  const instead = {
    ...(type === 'BringInHistory'
      ? { broughtInAs: <DeclaredInputs form={form} fields={{ broughtInAs: bringInFields.broughtInAs }} /> }
      : {}),
    ...(type === 'AnswerHistoryAnalysis' && state !== null
      ? { analysis: <AnalysisChoice form={form} state={state} /> }
      : {}),
    ...(type === 'ExplainHistoryGap' && state !== null ? { device: <DeviceChoice form={form} state={state} /> } : {}),
  }
  return <FieldInputs form={form} fields={fields} hints={hints} instead={instead} />
}

const AnalysisChoice = ({ form, state }: { readonly form: FormContext; readonly state: HistoryState }) => (
  <SelectField
    form={form}
    path="analysis"
    required
    choices={state.analyses
      .filter(({ answered }) => answered === null)
      .map(({ id, purpose }) => ({ value: id, label: purpose.split('\n')[0] ?? '' }))}
  />
)

/** The devices of which days are missing; where no device is named, there is nothing to choose. */
const DeviceChoice = ({ form, state }: { readonly form: FormContext; readonly state: HistoryState }) => {
  const devices = new Set((state.watch?.gaps ?? []).flatMap(({ device }) => device ?? []))
  return devices.size === 0 ? null : (
    <SelectField form={form} path="device" choices={[...devices].map((value) => ({ value, label: value }))} />
  )
}

/** How the archive of the operation history is shown (Art. 16). */
export const operationHistoryPages: ProcedurePages<HistoryState> = {
  procedure: 'operation-history',
  register: (ui) => ({ title: wordsOf(ui).register.title, href: mediaAddress }),
  registers: historyRegisters,
  beginnings: (['ArchiveHistory', 'BringInHistory'] as const).map((command) => ({
    procedure: 'operation-history',
    command,
    address: `/begin/operation-history/${command}`,
    text: (ui) => wordsOf(ui).begin[command].title,
    title: (ui) => wordsOf(ui).begin[command].title,
    lead: (ui) => wordsOf(ui).begin[command].lead,
    fields: ({ form }) => <Fields form={form} type={command} state={null} />,
  })),
  title: (ui, { medium, watch }) =>
    watch === null
      ? [medium?.device ?? '', medium?.medium ?? ''].filter((one) => one !== '').join(' ')
      : wordsOf(ui).watchOf(calledInForce(ui, 'equipment', watch.equipment)),
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  marks: (ui, { broughtInAs }) => (broughtInAs === null ? [] : [{ text: wordsOf(ui).broughtIn, tone: 'neutral' }]),
  path: (ui, { stage, watch }) => {
    const way =
      watch === null ? (['kept', 'disposal-asked', 'disposal-due', 'closed'] as const) : (['watching'] as const)
    const here = way.findIndex((one) => one === (stage === 'telling' ? 'closed' : stage))
    return pathSteps(
      way.map((step) => wordsOf(ui).stages[step]),
      here,
    )
  },
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage }) => offered[stage],
  quiet,
  sections: (ui, { state }) => historySections(ui, state),
  summary: ({ ui, view, ...rest }) => (
    <SummaryPanel ui={ui} id={view.id} facts={mediumFacts(ui, view.state)} {...rest} />
  ),
  fields: ({ form, type, state }) => <Fields form={form} type={type} state={state} />,
  initialValues: (_ui, { medium, watch }, type, about) =>
    valuesOf(
      type,
      type === 'CorrectHistory' && medium !== null
        ? { ...medium }
        : type === 'ExplainHistoryGap'
          ? { ...watch?.gaps[0] }
          : about === null
            ? {}
            : { analysis: about },
    ),
  together: { answers: { DecideHistoryDisposal: ['decision', 'note'] } },
  isLong: (type) => longForms.has(type),
}
