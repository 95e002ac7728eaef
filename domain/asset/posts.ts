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
