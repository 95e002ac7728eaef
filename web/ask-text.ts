import { postOf } from '../domain/guideline/guideline.ts'
import type { PostId } from '../domain/kernel/ids.ts'
import { aboutText, partIn } from './about-text.ts'
import { inBrackets, term } from './say.ts'
import type { Ui } from './ui.ts'

/** What a task asks, with the condition, inspection or finding it is about, where that tells anybody which. */
export function askText(ui: Ui, task: { readonly kind: string; readonly about: string | null }): string {
  const text = term(ui.t.words.tasks, task.kind)
  return task.about === null || asksPost(ui, task.about) || isUnsaid(ui, task.about)
    ? text
    : `${text}${inBrackets(ui, aboutText(ui, task.about))}`
}

const isUnsaid = ({ t }: Ui, about: string): boolean => t.words.unsaidParts.includes(partIn(about).kind)

/** A task about a post asks that post: whom it is before says it already. */
export const asksPost = (ui: Ui, about: string): boolean => postOf(ui.guideline, about as PostId) !== null
