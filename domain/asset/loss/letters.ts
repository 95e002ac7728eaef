import { chiefPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import { ownerOf } from '../posts.ts'
import type { AssetState } from '../state.ts'
import type { LossEvent } from './events.ts'

/** The chief, the system manager and the owner hear of a loss at once (operational setting). */
export const lossLetters = lettersOf<AssetState, LossEvent>()({
  AssetLost: (_, { item, office }, guideline) => {
    const owner = item === null ? null : ownerOf(guideline, item.kind, office)
    const to = [...chiefPosts(guideline), guideline.roles['system-manager'].post, ...(owner === null ? [] : [owner])]
    return [{ kind: 'asset-lost', to: [...new Set(to)], task: null }]
  },
})
