import { chairPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import { news } from '../news.ts'
import type { CouncilState } from '../state.ts'
import type { AgendaEvent } from './events.ts'

/** Chair and secretariat hear at once that an item is no longer about what its case asks (Art. 21). */
export const agendaLetters = lettersOf<CouncilState, AgendaEvent>()({
  MattersLost: (_, _after, guideline) =>
    news('matters-lost', [...chairPosts(guideline), guideline.roles.secretariat.post]),
})
