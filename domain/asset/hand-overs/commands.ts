import { steps } from '../state.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import type { AssetState } from '../state.ts'
import { giveBack, handOver, receive, takeBack } from './decide-hand-overs.ts'
import { givingBackFields, handOverFields, receivingFields, takingBackFields } from './fields.ts'

const rule = 'asset-handed-over'

const handOverIn = ({ handOvers }: AssetState, data: { readonly handOver: string } | null) =>
  handOvers.find(({ id }) => id === data?.handOver)

interface OfHandOver {
  readonly handOver: string
}

const another = ({ handOver }: OfHandOver, came: OfHandOver): boolean => handOver !== came.handOver

/** Each signs for what they were handed, and gives back that: what becomes of other hand-overs is nothing to it. */
const ofOneHandOver = {
  AssetHandedOver: true,
  AssetReceived: another,
  AssetGivenBack: another,
  AssetTakenBack: another,
} as const

/** Who hands over, receives, gives back and takes back (operational setting). */
export const handOverCommands = {
  HandOverAsset: command({
    fields: handOverFields,
    who: 'keepers',
    rule,
    at: ['kept'],
    looksAt: ({ to }) => (to.kind === 'worker' && to.contract !== null ? [to.contract] : []),
    decide: handOver,
  }),
  ReceiveAsset: command({
    fields: receivingFields,
    who: 'receivers',
    rule,
    at: steps,
    about: (data) => data.handOver,
    despite: ofOneHandOver,
    passes: (state, data) => ({ 'handed-over': [handOverIn(state, data)?.by] }),
    decide: receive,
  }),
  GiveAssetBack: command({
    fields: givingBackFields,
    who: 'receivers',
    rule,
    at: steps,
    about: (data) => data.handOver,
    despite: ofOneHandOver,
    decide: giveBack,
  }),
  TakeAssetBack: command({
    fields: takingBackFields,
    who: 'keepers',
    rule,
    at: steps,
    about: (data) => data.handOver,
    despite: ofOneHandOver,
    passes: (state, data) => ({ 'given-back': [handOverIn(state, data)?.givenBack?.by] }),
    decide: takeBack,
  }),
}

/** The commands about hand-overs. */
export type HandOverCommand = CommandsOf<typeof handOverCommands>
