import type { Guideline } from '../../domain/guideline/guideline.ts'
import { approverCalled } from '../../domain/guideline/role-posts.ts'
import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { Condition } from '../../domain/outsourcing/approval/state.ts'
import type { CouncilOutcome } from '../../domain/outsourcing/deliberation/fields.ts'
import { titleOf } from '../notice.ts'

/** Who approved: the role as the guideline calls it, and the post. */
export const senderOf = (guideline: Guideline, post: PostId): string =>
  [approverCalled(guideline, post)?.ja ?? '', titleOf(guideline, post)].filter((one) => one !== '').join('　')

/** How the council's outcomes are called. */
export const outcomesSaid: { readonly [outcome in CouncilOutcome]: string } = {
  favourable: '可',
  'favourable-with-conditions': '条件付き可',
  continued: '継続審議',
  unfavourable: '否',
}

const origins = { council: '会議の条件', chief: '承認者の条件' }

/** Conditions with their days and who set them. */
export const conditionsSaid = (
  conditions: readonly Condition[],
): readonly { readonly text: string; readonly due: string; readonly origin: string }[] =>
  conditions.map(({ text, dueOn, from }) => ({ text, due: warekiWithWeekday(dueOn), origin: origins[from] }))
