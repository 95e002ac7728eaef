import type { PostId } from '../kernel/ids.ts'
import { reiwa5, type Guideline } from '../guideline/guideline.ts'

/**
 * A version as it was recorded, with the rest as it was delivered then where it was recorded before a version said
 * everything itself. What a version that was recorded later was not yet asked about is delivered too, as far as it has
 * the posts.
 */
export const wholeGuideline = (recorded: Guideline): Guideline =>
  (recorded.called as Guideline['called'] | undefined) === undefined
    ? {
        ...reiwa5,
        ...deliveredFor(recorded),
        ...recorded,
        roles: { ...recorded.roles, chief: { ...reiwa5.roles.chief, ...recorded.roles.chief } },
      }
    : { ...deliveredFor(recorded), ...recorded }

/** Assets, equipment and the posts about them as delivered, for a roster that may have none of those posts. */
const deliveredFor = (recorded: Guideline) => {
  const { posts, roles } = recorded
  const isThere = (post: PostId): boolean => posts.some(({ id }) => id === post)
  const manager = roles['system-manager'].post
  const { assetKinds, operationPlan, operationHistory, equipment, authorityKinds } = reiwa5
  return {
    assetKinds: assetKinds.map((kind) => {
      const owners = kind.owners.filter(isThere)
      return { ...kind, owners: owners.length === 0 ? [manager] : owners }
    }),
    operationPlan: {
      by: isThere(operationPlan.by) ? operationPlan.by : manager,
      consulted: operationPlan.consulted.filter(isThere),
    },
    operationHistory,
    equipment,
    authorityKinds,
    securityOfficers: officersFor(recorded, isThere),
  }
}

/**
 * Where the version has other posts, the heads of its own offices are asked about theirs, as an operational setting,
 * for its text may say otherwise.
 */
const officersFor = ({ requesting }: Guideline, isThere: (post: PostId) => boolean): Guideline['securityOfficers'] =>
  reiwa5.securityOfficers.every(({ post }) => isThere(post))
    ? reiwa5.securityOfficers
    : requesting.map(({ office, head }) => ({ office, post: head, article: 'operational setting' }))
