import { chiefPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { AppointmentsEvent } from './events.ts'

/**
 * Whoever appoints gives powers, and nobody gives them unseen (operational setting): the auditor hears of it, with the
 * chief where somebody has given a post to themselves, or with whoever holds it where another comes beside them.
 */
export const appointmentsLetters = lettersOf<CityState, AppointmentsEvent>()({
  PersonAppointed: ({ told, post }, _after, guideline) => {
    const { auditor } = guideline.roles
    if (told === 'oneself')
      return [{ kind: 'appointed-oneself', to: [...chiefPosts(guideline), auditor.post], task: null }]
    return told === 'beside' ? [{ kind: 'appointed-beside', to: [post, auditor.post], task: null }] : []
  },
})
