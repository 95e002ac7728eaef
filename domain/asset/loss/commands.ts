import { isUuid, procedureOf, uuidOf, type CaseId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { closeAllTasks, closeTask, invalid, notYet, openTasks } from '../../law/deciding.ts'
import { accept, command, type DecideAsset } from '../law.ts'
import { type AssetState } from '../state.ts'
import { openHandOvers } from '../hand-overs/state.ts'
import {
  followedFields,
  foundFields,
  lossFields,
  writeOffFields,
  type FoundAsset,
  type LossFollowed,
  type LostAsset,
} from './fields.ts'
import { followTask } from './plans.ts'
import { there } from '../../kernel/there.ts'

const rule = 'asset-loss-reported'

const lose: DecideAsset<LostAsset> = (data, state, rules, by) => {
  const wrong = notYet('lostOn', data.lostOn, rules, rule)
  if (wrong) return wrong
  const id = `loss-${state.losses.length + 1}`
  return accept(
    { type: 'AssetLost', rule, data: { ...data, id, by } },
    ...['decide-disposal', 'carry-out-disposal', 'accept-asset'].flatMap((kind) => closeTask(state, kind, 'ended')),
    ...openTasks(state, rules, followTask(id, state, rules)),
  )
}

/** The loss that is not followed to its incident yet, the last of them. */
const unfollowed = ({ losses }: AssetState) => losses.findLast(({ followed }) => followed === null) ?? null

const nothingToFollow = (state: AssetState) =>
  unfollowed(state) === null ? refuse('asset-part-missing', rule, { part: 'loss' }).refusal : null

const isIncident = (of: CaseId): boolean => procedureOf(of) === 'incident' && isUuid(uuidOf(of))

const follow: DecideAsset<LossFollowed> = ({ followed, ...said }, state, rules, by) => {
  const loss = there(unfollowed(state))
  if (followed.as === 'incident' && (!isIncident(followed.incident) || rules.others.state(followed.incident) === null))
    return invalid('followed.incident', 'not-a-choice')
  if (followed.as === 'none' && followed.reason.trim() === '') return invalid('followed.reason', 'empty')
  return accept(
    { type: 'AssetLossFollowed', rule, data: { followed, loss: loss.id, ...said, by } },
    ...closeTask(state, 'follow-loss', 'answered', loss.id),
  )
}

const find: DecideAsset<FoundAsset> = (data, state, rules, by) => {
  const loss = there(state.losses.findLast((one) => one.found === null))
  const wrong =
    notYet('foundOn', data.foundOn, rules, rule) ??
    (data.foundOn < loss.lostOn ? refuse('asset-day-unknown', rule, { field: 'foundOn', day: loss.lostOn }) : null)
  return wrong ?? accept({ type: 'AssetFound', rule, data: { ...data, loss: loss.id, by } })
}

const writeOff: DecideAsset<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept({ type: 'AssetWrittenOff', rule, data: { ...said, by } }, ...closeAllTasks(state, 'ended'))

/** What is lost leaves the ledger once it was followed and nothing of it is with others any more. */
const notWrittenOff = (state: AssetState) =>
  unfollowed(state) !== null
    ? refuse('asset-loss-not-followed', rule).refusal
    : openHandOvers(state).length > 0
      ? refuse('asset-not-back', 'asset-handed-over', { open: openHandOvers(state).length }).refusal
      : null

/** Who reports a loss, follows it up, and says that it was found or is given up (operational setting). */
export const lossCommands = {
  ReportAssetLost: command({
    fields: lossFields,
    who: 'keepers',
    rule,
    at: ['kept', 'disposal-asked', 'disposal-due'],
    decide: lose,
  }),
  FollowAssetLoss: command({
    fields: followedFields,
    who: 'keepers',
    rule,
    at: ['lost', 'kept', 'disposal-asked', 'disposal-due'],
    bar: nothingToFollow,
    looksAt: ({ followed }) => (followed.as === 'incident' && isIncident(followed.incident) ? [followed.incident] : []),
    decide: follow,
  }),
  FindAsset: command({ fields: foundFields, who: 'keepers', rule, at: ['lost'], decide: find }),
  WriteOffAsset: command({
    fields: writeOffFields,
    who: 'owner',
    rule,
    at: ['lost'],
    bar: notWrittenOff,
    passes: ({ losses }) => ({ reported: [losses.findLast(({ found }) => found === null)?.by] }),
    decide: writeOff,
  }),
}

/** The commands about a loss. */
export type LossCommand = CommandsOf<typeof lossCommands>
