import { assetOwner } from '../guideline/assets.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { officePosts, withItsOffice } from '../guideline/office-posts.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { AssetState } from './state.ts'

/** The post that answers for an office's items of a kind by the guideline in force; null for none (Art. 17(2)). */
export const ownerOf = (guideline: Guideline, kind: string, office: OfficeId): PostId | null => {
  const found = guideline.assetKinds.find(({ id }) => id === kind)
  return found === undefined ? null : assetOwner(guideline, found, office)
}

/** Who keeps an item: the owner's office, and the office in whose ledger it stands. */
export const keepersOf = (guideline: Guideline, { item, office }: Pick<AssetState, 'item' | 'office'>) => {
  const owner = item === null ? null : ownerOf(guideline, item.kind, office)
  return [...new Set([...(owner === null ? [] : withItsOffice(guideline, owner)), ...officePosts(guideline, office)])]
}

/** The offices in whose ledgers whoever holds these posts may enter something: what they or their office answer for. */
export const officesEntered = (guideline: Guideline, held: readonly PostId[]): readonly OfficeId[] =>
  officesWith(guideline, (office) =>
    guideline.assetKinds.some(({ id }) => {
      const owner = ownerOf(guideline, id, office)
      return owner !== null && withItsOffice(guideline, owner).some((post) => held.includes(post))
    }),
  )

/** The offices to which an item may be offered: all that have somebody who would answer for it, but its own. */
export const officesOffered = (
  guideline: Guideline,
  { item, office: own }: Pick<AssetState, 'item' | 'office'>,
): readonly OfficeId[] =>
  officesWith(guideline, (office) => office !== own && item !== null && ownerOf(guideline, item.kind, office) !== null)

const officesWith = (guideline: Guideline, fits: (office: OfficeId) => boolean): readonly OfficeId[] =>
  guideline.offices.map(({ id }) => id).filter((id) => officePosts(guideline, id).length > 0 && fits(id))
