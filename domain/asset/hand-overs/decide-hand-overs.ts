import { isPostNow } from '../../guideline/former.ts'
import { holdsAny } from '../../kernel/holds-any.ts'
import type { Actor } from '../../kernel/parties.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import { alreadyPast, closeTask, invalid, openTasks, today, farAhead } from '../../law/deciding.ts'
import { worksUnder } from '../../outsourcing/subcontracts/works-under.ts'
import { accept, type DecideAsset } from '../law.ts'
import type { AssetState } from '../state.ts'
import type { HandedOver } from './state.ts'
import type { HandOver, TakenBack } from './fields.ts'
import { receiveTask, takeBackTask } from './plans.ts'

/** Something is handed over; whoever receives it signs, and by its day it is taken back (operational setting). */
export const handOver: DecideAsset<HandOver> = (data, state, rules, by) => {
  const { to, dueOn } = data
  const wrong =
    (to.kind === 'post' && !isPostNow(rules.guideline, to.post) ? invalid('to.post', 'not-a-choice') : null) ??
    alreadyPast('dueOn', dueOn, rules, 'asset-handed-over') ??
    farAhead('dueOn', dueOn, rules, 'asset-handed-over') ??
    notUnderContract(data, state, rules)
  if (wrong) return wrong
  const id = `hand-over-${state.handOvers.length + 1}`
  return accept(
    { type: 'AssetHandedOver', rule: 'asset-handed-over', data: { ...data, id, by } },
    ...openTasks(
      state,
      rules,
      ...(to.kind === 'post' ? [receiveTask(id, data)] : []),
      takeBackTask(id, data, state, rules),
    ),
  )
}

/**
 * What somebody is handed under a contract hangs on it until it is back, so that it is one in force. Personal
 * information is handed to a company's people under a contract alone (operational setting; Art. 18(2)).
 */
const notUnderContract = ({ to }: HandOver, { item }: AssetState, rules: Rules) => {
  if (to.kind !== 'worker' || (to.contract === null && item?.personal !== true)) return null
  return to.contract !== null && worksUnder(rules.others.state(to.contract), to.company, today(rules))
    ? null
    : refuse('asset-company-not-under-contract', 'asset-handed-over', { field: 'to.contract', value: to.company })
}

/** Whoever was handed it signs for it. */
export const receive: DecideAsset<{ readonly handOver: string }> = (
  { handOver: id, ...said },
  state,
  { actor },
  by,
) => {
  const one = openOne(state, id)
  if (one === null) return missing(id)
  if (one.received !== null) return accept()
  return isTheirs(one, actor)
    ? accept(
        { type: 'AssetReceived', rule: 'asset-handed-over', data: { handOver: id, ...said, by } },
        ...closeTask(state, 'receive-asset', 'answered', id),
      )
    : notTheirs(one)
}

/** Whoever has it gives it back; it is back once it was taken back. */
export const giveBack: DecideAsset<{ readonly handOver: string; readonly note: string }> = (data, state, rules, by) => {
  const one = openOne(state, data.handOver)
  if (one === null) return missing(data.handOver)
  if (one.givenBack !== null) return accept()
  if (!isTheirs(one, rules.actor)) return notTheirs(one)
  return accept(
    { type: 'AssetGivenBack', rule: 'asset-handed-over', data: { ...data, by } },
    ...closeTask(state, 'receive-asset', 'answered', data.handOver),
  )
}

/** It is back, or proof came that it was destroyed; that ends the hand-over. */
export const takeBack: DecideAsset<TakenBack & { readonly handOver: string }> = (data, state, _rules, by) => {
  if (openOne(state, data.handOver) === null) return missing(data.handOver)
  if (data.how === 'destroyed' && data.certificate.trim() === '')
    return refuse('asset-certificate-missing', 'asset-handed-over', { field: 'certificate' })
  return accept(
    { type: 'AssetTakenBack', rule: 'asset-handed-over', data: { ...data, by } },
    ...closeTask(state, 'receive-asset', 'ended', data.handOver),
    ...closeTask(state, 'take-asset-back', 'answered', data.handOver),
  )
}

const openOne = ({ handOvers }: AssetState, id: string): HandedOver | null =>
  handOvers.find((one) => one.id === id && one.takenBack === null) ?? null

const missing = (part: string) => refuse('asset-part-missing', 'asset-handed-over', { field: 'handOver', part })

const isTheirs = ({ to }: HandedOver, actor: Actor): boolean => to.kind === 'post' && holdsAny(actor, [to.post])

const notTheirs = ({ to }: HandedOver) =>
  refuse('not-permitted', 'asset-handed-over', { whoCan: to.kind === 'post' ? [to.post] : [] })
