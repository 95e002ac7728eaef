import type { Guideline } from '../../guideline/guideline.ts'
import type { PostId } from '../../kernel/ids.ts'

/** What of a version says which post has what to do. */
export type SaysDuties = Pick<
  Guideline,
  'requesting' | 'heads' | 'entryManagers' | 'rooms' | 'assetKinds' | 'securityOfficers' | 'operationPlan'
> & {
  readonly roles: { readonly [role: string]: { readonly post: PostId } | undefined }
  readonly council: {
    readonly chair: { readonly post: PostId }
    readonly members: readonly { readonly post: PostId }[]
    readonly viceChair?: PostId | undefined
  }
}

/** The posts that have less to do by another version: a role, seat, office, room or kind of asset is no more theirs. */
export const losingDuties = (before: SaysDuties, now: SaysDuties): readonly PostId[] => {
  const still = new Set(dutiesOf(now).map(([duty, post]) => `${duty} ${post}`))
  const lost = dutiesOf(before).filter(([duty, post]) => !still.has(`${duty} ${post}`))
  return [...new Set(lost.map(([, post]) => post))]
}

const dutiesOf = (version: SaysDuties): readonly (readonly [string, PostId])[] => {
  const { roles, council, requesting, heads, entryManagers, rooms, assetKinds, securityOfficers, operationPlan } =
    version
  return [
    ...Object.entries(roles).flatMap(([role, filled]) => (filled === undefined ? [] : [[role, filled.post] as const])),
    ['chair', council.chair.post],
    ...council.members.map(({ post }) => ['member', post] as const),
    ...(council.viceChair === undefined ? [] : [['vice chair', council.viceChair] as const]),
    ...requesting.flatMap(
      ({ office, head, staff }) =>
        [
          [`head of ${office}`, head],
          [`staff of ${office}`, staff],
        ] as const,
    ),
    ...heads.map((post) => ['head', post] as const),
    ...entryManagers.map((post) => ['entry manager', post] as const),
    ...rooms.map(({ id, manager }) => [`room ${id}`, manager] as const),
    ...assetKinds.flatMap(({ id, owners }) => owners.map((post) => [`asset ${id}`, post] as const)),
    ...securityOfficers.map(({ office, post }) => [`security of ${office}`, post] as const),
    ['operation plan', operationPlan.by],
  ]
}
