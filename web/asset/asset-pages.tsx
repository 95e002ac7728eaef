import type { AssetCommand } from '../../domain/asset/commands.ts'
import { openDesignations } from '../../domain/asset/designations/decide-designations.ts'
import { steps, type AssetState, type Stage } from '../../domain/asset/state.ts'
import { initialState } from '../../domain/asset/initial-state.ts'
import { openHandOvers } from '../../domain/asset/hand-overs/state.ts'
import { pathSteps } from '../case-page/path-steps.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { valuesOf } from '../forms/form-values.ts'
import { AssetFields } from './asset-fields.tsx'
import { assetRegisters, beginningOf, ledgerAddress } from './asset-registers.ts'
import { assetSections, itemFacts } from './asset-sections.tsx'
import { stageOf } from './asset-stage.ts'
import { wordsOf } from './words.ts'

/** The acts that a stage's page offers besides its tasks. */
const offered: { readonly [stage in Stage]: readonly AssetCommand['type'][] } = {
  none: [],
  kept: [
    'DesignateAssetHandler',
    'EndAssetDesignation',
    'HandOverAsset',
    'GiveAssetBack',
    'RecordAssetMeasures',
    'AmendAsset',
    'ChangeAssetRetention',
    'OfferAssetTransfer',
    'RequestAssetDisposal',
    'ReportAssetLost',
  ],
  lost: ['FindAsset', 'WriteOffAsset', 'AmendAsset', 'ChangeAssetRetention', 'RecordAssetMeasures'],
  'disposal-asked': ['WithdrawAssetDisposal', 'ChangeAssetRetention', 'ReportAssetLost'],
  'disposal-due': ['WithdrawAssetDisposal', 'ChangeAssetRetention', 'ReportAssetLost'],
  closed: [],
}

/** What a page offers just now: what is out can be given back, what is offered can be taken back. */
const offeredNow = (state: AssetState): readonly AssetCommand['type'][] => [
  ...offered[state.stage].filter(
    (type) =>
      (type !== 'GiveAssetBack' || openHandOvers(state).some(({ to }) => to.kind === 'post')) &&
      (type !== 'EndAssetDesignation' || openDesignations(state).length > 0) &&
      (type !== 'OfferAssetTransfer' || state.transfer === null),
  ),
  ...(state.stage === 'kept' && state.transfer !== null ? (['WithdrawAssetTransfer'] as const) : []),
]

/** Only those whose it is are shown them. */
const quiet: ReadonlySet<string> = new Set([...Object.values(offered).flat(), 'WithdrawAssetTransfer'])

const longForms: ReadonlySet<string> = new Set(['AmendAsset', 'HandOverAsset', 'CarryOutAssetDisposal'])

/** How an information asset is shown (Arts. 17 to 19). */
export const assetPages: ProcedurePages<AssetState> = {
  procedure: 'asset',
  register: (ui) => ({ title: wordsOf(ui).register.title, href: ledgerAddress }),
  registers: assetRegisters,
  beginnings: (['RegisterAsset', 'BringInAsset'] as const).map((command) => ({
    ...beginningOf(command),
    fields: ({ form }) => <AssetFields form={form} type={command} state={initialState} />,
  })),
  title: (_ui, { item }) => item?.name ?? '',
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  marks: (ui, { broughtInAs }) => (broughtInAs === null ? [] : [{ text: wordsOf(ui).broughtIn, tone: 'neutral' }]),
  path: (ui, { stage }) => {
    const way = [...steps.filter((one) => one !== 'lost' || stage === 'lost'), 'closed' as const]
    const here = way.findIndex((one) => one === stage)
    return pathSteps(
      way.map((step) => wordsOf(ui).stages[step]),
      here,
    )
  },
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: offeredNow,
  quiet,
  sections: (ui, { state }) => assetSections(ui, state),
  summary: ({ ui, view, ...rest }) => <SummaryPanel ui={ui} id={view.id} facts={itemFacts(ui, view.state)} {...rest} />,
  fields: ({ form, type, state }) => <AssetFields form={form} type={type} state={state} />,
  initialValues: (_ui, state, type, about) => valuesOf(type, initialOf(state, type, about)),
  together: {
    answers: {
      ReceiveAsset: [],
      AcceptAssetTransfer: [],
      DeclineAssetTransfer: ['reason'],
      DecideAssetDisposal: ['decision', 'note'],
    },
  },
  isLong: (type) => longForms.has(type),
}

/** What a form starts with: what the ledger says, and what the task is about; never a decision. */
const initialOf = ({ item, keptUntil }: AssetState, type: string, about: string | null) => {
  if (type === 'AmendAsset' && item !== null) return { ...item }
  if (type === 'ChangeAssetRetention') return { keptUntil }
  return about === null ? {} : { handOver: about }
}
