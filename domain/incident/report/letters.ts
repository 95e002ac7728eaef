import { chiefPosts } from '../../guideline/role-posts.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { PostId } from '../../kernel/ids.ts'
import { lettersOf } from '../../law/part.ts'
import type { IncidentState } from '../state.ts'
import type { ReportEvent } from './events.ts'

/** 事故第一報: the chief and whoever sits on the council with them hear of it at once (Arts. 3, 4, 5(2)). */
export const reportLetters = lettersOf<IncidentState, ReportEvent>()({
  IncidentReported: (_, _after, guideline) => [{ kind: 'incident', to: leaders(guideline), task: null }],
})

const leaders = (guideline: Guideline): readonly PostId[] => [
  ...new Set([...chiefPosts(guideline), ...guideline.requesting.map((one) => one.head)]),
]
