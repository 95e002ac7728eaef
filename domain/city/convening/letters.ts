import { chairPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { ConveningEvent } from './events.ts'

/**
 * The secretariat hears what it was given, and what was taken back from it; so does whoever presides in the chair's
 * place.
 */
export const conveningLetters = lettersOf<CityState, ConveningEvent>()({
  ConveningEntrusted: (_, _after, guideline) => [
    {
      kind: 'convening-entrusted',
      to: [guideline.roles.secretariat.post, ...chairPosts(guideline).slice(1)],
      task: null,
    },
  ],
  ConveningTakenBack: (_, _after, guideline) => [
    {
      kind: 'convening-taken-back',
      to: [guideline.roles.secretariat.post, ...chairPosts(guideline).slice(1)],
      task: null,
    },
  ],
  // The chair gives it anew, or does it in person from then on.
  EntrustingEndNoted: (_, _after, guideline) => [
    {
      kind: 'entrusting-ends',
      to: [...chairPosts(guideline), guideline.roles.secretariat.post],
      task: null,
    },
  ],
})
