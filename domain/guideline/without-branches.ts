import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { Guideline } from './guideline.ts'
import { branchOffices } from './roster-plan.ts'

/**
 * The guideline as delivered, for a municipality that is not the one whose text it was: without the branches that only
 * that one has, their posts, rooms and seats. What a new city starts from until it has enacted its own.
 */
export const withoutBranches = (guideline: Guideline): Guideline => {
  const gone = new Set(guideline.posts.flatMap(({ id, office }) => (branchOffices.has(office) ? [id] : [])))
  const stays = (post: PostId): boolean => !gone.has(post)
  const isHere = ({ office }: { readonly office: OfficeId }): boolean => !branchOffices.has(office)
  const { assetKinds, operationPlan, council } = guideline
  return {
    ...guideline,
    offices: guideline.offices.filter(({ id }) => !branchOffices.has(id)),
    posts: guideline.posts.filter(isHere),
    requesting: guideline.requesting.filter(isHere),
    securityOfficers: guideline.securityOfficers.filter(isHere),
    heads: guideline.heads.filter(stays),
    entryManagers: guideline.entryManagers.filter(stays),
    rooms: guideline.rooms.filter(({ manager }) => stays(manager)),
    assetKinds: assetKinds.map((kind) => ({ ...kind, owners: kind.owners.filter(stays) })),
    operationPlan: { ...operationPlan, consulted: operationPlan.consulted.filter(stays) },
    council: { ...council, members: council.members.filter(({ post }) => stays(post)) },
  }
}
