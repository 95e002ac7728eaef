import { isOfficeNow } from '../../guideline/former.ts'
import { holdsAny } from '../../kernel/holds-any.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { By } from '../../kernel/by.ts'
import { notYet, numberFor, tooFar } from '../../law/deciding.ts'
import { accept, type DecideAsset } from '../law.ts'
import { officePosts, withItsOffice } from '../../guideline/office-posts.ts'
import { endedWithOwner } from '../designations/decide-designations.ts'
import { ownerOf } from '../posts.ts'
import type { AssetState } from '../state.ts'
import type { Amended, BroughtIn, BroughtInAs, Item, RegisteredAsset, Retention } from './fields.ts'
import { assetSettings } from '../settings.ts'

/** The owner's office enters an item (Art. 17(2)). */
export const register: DecideAsset<RegisteredAsset> = (data, state, rules, by) => {
  const kind = rules.guideline.assetKinds.find(({ id }) => id === data.kind)
  if (kind?.discontinued === true)
    return refuse('asset-kind-discontinued', 'asset-ledger', { field: 'kind', kind: data.kind })
  return entered(data, null, state, rules, by)
}

/** What was kept on paper until now comes in, dated as it was (operational setting). */
export const bringIn: DecideAsset<BroughtIn> = ({ broughtInAs, ...data }, state, rules, by) =>
  notYet('broughtInAs.datedOn', broughtInAs.datedOn, rules, 'asset-ledger') ??
  entered(data, broughtInAs, state, rules, by)

const entered = (
  data: RegisteredAsset,
  broughtInAs: BroughtInAs | null,
  state: AssetState,
  rules: Rules,
  by: By,
): ReturnType<DecideAsset<RegisteredAsset>> => {
  const wrong = ownerProblem(data, rules) ?? itemProblem(data, rules) ?? untilProblem(data, rules)
  if (wrong) return wrong
  const { keptUntil, office, ...item } = data
  return accept({
    type: 'AssetRegistered',
    rule: 'asset-owners',
    data: {
      office,
      ...whole(item, rules),
      keptUntil,
      number: numberFor(state.number, assetSettings, rules),
      broughtInAs,
      by,
    },
  })
}

/** Somebody answers for it, and whoever enters it does so for them. */
const ownerProblem = ({ kind, office }: Pick<RegisteredAsset, 'kind' | 'office'>, { guideline, actor }: Rules) => {
  const owner = ownerOf(guideline, kind, office)
  if (owner === null || !isOfficeNow(guideline, office) || officePosts(guideline, office).length === 0)
    return refuse('asset-owner-missing', 'asset-owners', { field: 'office', office })
  const whoCan = withItsOffice(guideline, owner)
  return holdsAny(actor, whoCan) ? null : refuse('not-permitted', 'asset-owners', { whoCan })
}

const itemProblem = ({ acquiredOn, leaseEndsOn }: Item, rules: Rules) =>
  (acquiredOn === null ? null : notYet('acquiredOn', acquiredOn, rules, 'asset-ledger')) ??
  (leaseEndsOn === null ? null : tooFar('leaseEndsOn', leaseEndsOn, 'asset-ledger'))

const untilProblem = ({ keptUntil }: Pick<RegisteredAsset, 'keptUntil'>, _rules: Rules) =>
  keptUntil === null ? null : tooFar('keptUntil', keptUntil, 'asset-kept-until-its-day')

/** What its kind says already holds for the item. */
const whole = (item: Item, { guideline }: Rules): Item => ({
  ...item,
  personal: item.personal || (guideline.assetKinds.find(({ id }) => id === item.kind)?.personal ?? false),
})

/** What the ledger says is put right; what it said before stays in its history (operational setting). */
export const amend: DecideAsset<Amended> = (data, state, rules, by) => {
  const { reason, ...item } = data
  const wrong = ownerExists(data.kind, state.office, rules) ?? itemProblem(item, rules)
  if (wrong) return wrong
  return accept(
    { type: 'AssetAmended', rule: 'asset-ledger', data: { ...whole(item, rules), reason, by } },
    ...endedWithOwner(state, { kind: data.kind, office: state.office }, rules, by),
  )
}

const ownerExists = (kind: string, office: OfficeId, { guideline }: Rules) =>
  ownerOf(guideline, kind, office) === null
    ? refuse('asset-owner-missing', 'asset-owners', { field: 'kind', office })
    : null

/** The owner settles until when it has to be kept (operational setting). */
export const changeRetention: DecideAsset<Retention> = (data, state, rules, by) =>
  untilProblem(data, rules) ??
  (data.keptUntil === state.keptUntil
    ? accept()
    : accept({ type: 'AssetRetentionChanged', rule: 'asset-kept-until-its-day', data: { ...data, by } }))
