import type { Instant } from '../../domain/kernel/instant.ts'
import { daysUntil, momentText } from '../dates.ts'
import type { Ui } from '../ui.ts'
import { Icon } from './icon.tsx'

/** Calendar days before its due date from which a task counts as soon due (operational setting of the pages). */
const soonDays = 3

/** How near a due date is. */
export type Nearness = 'overdue' | 'soon' | 'later'

/** Whether a moment has passed, comes soon, or later. */
export function nearness(now: Instant, due: Instant): Nearness {
  if (due < now) return 'overdue'
  return daysUntil(now, due) <= soonDays ? 'soon' : 'later'
}

/** A due date: the day as papers write it, how far away it is, and a mark by icon and words. */
export const DueDate = ({ ui, due }: { readonly ui: Ui; readonly due: Instant | null }) => {
  const { parts } = ui.t
  if (due === null) return <span class="muted">{parts.noDue}</span>
  const near = nearness(ui.now, due)
  const days = daysUntil(ui.now, due)
  const relative = near === 'overdue' ? parts.overdue(-days) : days === 0 ? parts.dueToday : parts.dueIn(days)
  return (
    <span class={`due due-${near}`}>
      <time datetime={due}>{momentText(ui.lang, due)}</time>
      <span class="due-relative">
        <Icon name={near === 'overdue' ? 'stop' : near === 'soon' ? 'alert' : 'clock'} />
        {relative}
      </span>
    </span>
  )
}

/** Since when something is so: the day, and how long ago. */
export const Since = ({ ui, at }: { readonly ui: Ui; readonly at: Instant }) => (
  <>
    <time datetime={at}>{momentText(ui.lang, at)}</time>{' '}
    <span class="small muted nowrap">({ui.t.parts.ago(Math.max(0, -daysUntil(ui.now, at)))})</span>
  </>
)
