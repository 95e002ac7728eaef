import { isOfficeNow } from '../../guideline/former.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { accept, command, type DecideAsset } from '../law.ts'
import { officePosts } from '../../guideline/office-posts.ts'
import { endedWithOwner } from '../designations/decide-designations.ts'
import { ownerOf } from '../posts.ts'
import type { AssetState } from '../state.ts'
import { noTransferFields, transferFields, type Transfer } from './fields.ts'
import { acceptTask } from './plans.ts'
import { there } from '../../kernel/there.ts'

const rule = 'asset-transferred'

const offer: DecideAsset<Transfer> = (data, state, rules, by) => {
  const { guideline } = rules
  if (data.to === state.office) return refuse('asset-same-office', rule, { field: 'to', office: data.to })
  const owner = ownerOf(guideline, there(state.item).kind, data.to)
  if (owner === null || !isOfficeNow(guideline, data.to) || officePosts(guideline, data.to).length === 0)
    return refuse('asset-owner-missing', 'asset-owners', { field: 'to', office: data.to })
  return accept(
    { type: 'AssetTransferOffered', rule, data: { ...data, by } },
    ...closeTask(state, 'accept-asset', 'ended'),
    ...openTasks(state, rules, acceptTask(data.to, guideline)),
  )
}

const notOffered = ({ transfer }: AssetState) =>
  transfer === null ? refuse('asset-part-missing', rule, { part: 'transfer' }).refusal : null

const take: DecideAsset<object> = (said, state, rules, by) => {
  const { by: _, ...terms } = there(state.transfer)
  return accept(
    { type: 'AssetTransferred', rule, data: { ...terms, from: state.office, ...said, by } },
    ...endedWithOwner(state, { kind: there(state.item).kind, office: terms.to }, rules, by),
    ...closeTask(state, 'accept-asset', 'answered'),
  )
}

const no =
  (type: 'AssetTransferDeclined' | 'AssetTransferWithdrawn'): DecideAsset<{ readonly reason: string }> =>
  (said, state, _rules, by) =>
    accept({ type, rule, data: { ...said, by } }, ...closeTask(state, 'accept-asset', 'answered'))

/** Who offers an item to another office, and who accepts it there (operational setting). */
export const transferCommands = {
  OfferAssetTransfer: command({ fields: transferFields, who: 'owners-office', rule, at: ['kept'], decide: offer }),
  AcceptAssetTransfer: command({
    fields: {},
    who: 'accepting-office',
    rule,
    at: ['kept'],
    bar: notOffered,
    passes: ({ transfer }) => ({ offered: [transfer?.by] }),
    decide: take,
  }),
  DeclineAssetTransfer: command({
    fields: noTransferFields,
    who: 'accepting-office',
    rule,
    at: ['kept'],
    bar: notOffered,
    decide: no('AssetTransferDeclined'),
  }),
  WithdrawAssetTransfer: command({
    fields: noTransferFields,
    who: 'owners-office',
    rule,
    at: ['kept'],
    bar: notOffered,
    decide: no('AssetTransferWithdrawn'),
  }),
}

/** The commands about a transfer. */
export type TransferCommand = CommandsOf<typeof transferCommands>
