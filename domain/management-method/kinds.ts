import { assetOwner, type AssetKind } from '../guideline/assets.ts'
import { type Guideline } from '../guideline/guideline.ts'
import { withItsOffice } from '../guideline/office-posts.ts'
import { keeperPost } from '../guideline/role-posts.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { RowsRead } from '../law/command-law.ts'

/** Of what a method says how it is managed: one row of the table below each. */
export const methodKinds = ['id-matching', 'forms', 'cards', 'other-assets'] as const
/** One of those. */
export type MethodKind = (typeof methodKinds)[number]

/** What the text asks of a kind of method: by which rule, who settles it, and whom it concerns. */
interface DeclaredKind {
  readonly rule: 'method-settled' | 'form-and-card-method-settled' | 'other-asset-method-settled'
  readonly owners: (guideline: Guideline) => readonly PostId[]
  /** By which rule it is acknowledged: the text has operators alone keep to it (Art. 15). */
  readonly acknowledged: 'method-version-acknowledged' | 'users-acknowledge-method'
  /** The register in which those stand who acknowledge it, and in which cells it says who they are. */
  readonly readers: RowsRead
  readonly cells: { readonly person: string; readonly name: string }
  /** Which of its rows concern the method. */
  readonly concerns: (guideline: Guideline, cells: { readonly [cell: string]: unknown }, owner: PostId) => boolean
}

const ownersOf = (guideline: Guideline, which: (kind: AssetKind) => boolean): readonly PostId[] => [
  ...new Set(guideline.assetKinds.filter(which).flatMap(({ owners }) => owners)),
]

const isForm = ({ form, personal }: AssetKind): boolean => form === 'form' && personal
const isCard = ({ form, personal }: AssetKind): boolean => form === 'card' && personal
const isOther = ({ personal }: AssetKind): boolean => !personal

/** Handlers and users stand in the register of designations, with kind and office of the item, and so its owner. */
const designated = (which: (kind: AssetKind) => boolean): DeclaredKind['concerns'] => {
  return (guideline, { kind, office }, owner) =>
    guideline.assetKinds.some(
      (one) =>
        one.id === kind &&
        which(one) &&
        // Rows of before say nothing of the office.
        (typeof office !== 'string' || assetOwner(guideline, one, office as OfficeId) === owner),
    )
}

const users = {
  acknowledged: 'users-acknowledge-method',
  readers: { procedure: 'asset', register: 'handlers', stages: ['designated'] },
  cells: { person: 'personId', name: 'person' },
} as const
const formsAndCards = { rule: 'form-and-card-method-settled', ...users } as const

/**
 * The kinds of methods for which the text asks: of IDs and matching information (Art. 14(1)), of forms and of cards
 * with personal information (Art. 18(3)), of other assets (Art. 19(1)). Who settles one, and whether there is anybody,
 * follows from the guideline in force.
 */
export const declaredKinds: { readonly [kind in MethodKind]: DeclaredKind } = {
  'id-matching': {
    rule: 'method-settled',
    owners: (guideline) => [keeperPost(guideline, 'access-manager')],
    acknowledged: 'method-version-acknowledged',
    readers: { procedure: 'authority', register: 'authorities', stages: ['live', 'between'] },
    cells: { person: 'person', name: 'operator' },
    concerns: () => true,
  },
  forms: { ...formsAndCards, owners: (guideline) => ownersOf(guideline, isForm), concerns: designated(isForm) },
  cards: { ...formsAndCards, owners: (guideline) => ownersOf(guideline, isCard), concerns: designated(isCard) },
  'other-assets': {
    rule: 'other-asset-method-settled',
    owners: (guideline) => ownersOf(guideline, isOther),
    ...users,
    concerns: designated(isOther),
  },
}

/** Who drafts for a post that settles a method: the post itself, and whoever acts for its office. */
export const draftersFor = (guideline: Guideline, owner: PostId): readonly PostId[] => withItsOffice(guideline, owner)

/** Every post that settles a method of some kind. */
export const allOwners = (guideline: Guideline): readonly PostId[] => [
  ...new Set(methodKinds.flatMap((kind) => declaredKinds[kind].owners(guideline))),
]

/** What no second case may claim while one is open: a kind of method of one post. */
export const methodClaim = (kind: MethodKind, owner: PostId): string => `management-method/${kind}/${owner}`
