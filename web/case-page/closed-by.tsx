import type { PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { momentText } from '../dates.ts'
import { postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'

/** How a task ended: by which command, by whom, when. */
export interface TaskClosing {
  readonly at: Instant
  readonly how: string
  /** The command's type; null where the task ended without an answer of its own. */
  readonly with: string | null
  readonly by: { readonly name: string; readonly post: PostId } | null
}

/** Whether somebody answered it: a task can also end by what became of its case. */
export const isAnswered = ({ how, by }: TaskClosing): boolean => how === 'answered' && by !== null

/** By whom and when it was answered, and why it ended where it wasn't. */
export const ClosedBy = ({ ui, closed }: { readonly ui: Ui; readonly closed: TaskClosing }) => {
  const words = ui.t.pages.task
  const what = closed.with === null ? '' : term(ui.t.words.commands, closed.with)
  return (
    <>
      {closed.by !== null && (
        <p>
          {words.decidedBy(
            `${postName(uiOn(ui, closed.at), closed.by.post)} ${closed.by.name}`,
            momentText(ui.lang, closed.at),
            what,
          )}
        </p>
      )}
      {!isAnswered(closed) && <p>{term(words.ended, closed.how)}</p>}
    </>
  )
}
