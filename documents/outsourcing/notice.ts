import { postOf, type Guideline } from '../../domain/guideline/guideline.ts'
import { approverCalled } from '../../domain/guideline/role-posts.ts'
import type { By } from '../../domain/kernel/by.ts'
import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Condition } from '../../domain/outsourcing/approval/state.ts'
import type { CouncilOutcome } from '../../domain/outsourcing/deliberation/fields.ts'

/** A notice of the city as the template sets it. */
export type Notice = { readonly [key: string]: Json }

/** A row of its table: what it is, and what is said of it, paragraph by paragraph. */
export type Fact = readonly [string, readonly string[]]

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

/** The paragraphs of a text. */
export const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** A post by its title. */
export const titleOf = (guideline: Guideline, post: string): string => postOf(guideline, post as By['post'])?.ja ?? post
