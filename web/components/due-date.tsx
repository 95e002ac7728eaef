import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { daysUntil, momentText, nearDayText } from '../dates.ts'
import type { Ui } from '../ui.ts'
import { Icon } from '../icon.tsx'

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
  return (
    <span class={`due due-${near}`}>
      <time datetime={due}>{momentText(ui.lang, due)}</time>
      <span class="due-relative">
        <Icon name={near === 'overdue' ? 'stop' : near === 'soon' ? 'alert' : 'clock'} />
        {untilText(ui, due)}
      </span>
    </span>
  )
}

interface ShortDueProps {
  readonly ui: Ui
  readonly due: Instant | null
  /** Whether of what is late only that is said: for a line in which others have to be named. */
  readonly brief?: boolean
}

/** The same in one short piece: 12/1 火・あと3日; whoever points at it sees the hour. */
export const ShortDue = ({ ui, due, brief = false }: ShortDueProps) => {
  const { parts } = ui.t
  if (due === null) return <span class="muted">{parts.noDue}</span>
  const near = nearness(ui.now, due)
  return (
    <span class={`short-due due-${near}`}>
      {near !== 'later' && <Icon name={near === 'overdue' ? 'stop' : 'alert'} />}
      <time datetime={due} title={momentText(ui.lang, due)}>
        {brief && near === 'overdue' ? untilText(ui, due) : nearDayText(ui.lang, tokyoDateOf(due), tokyoDateOf(ui.now))}
      </time>
      {!(brief && near === 'overdue') && `${between(ui)}${untilText(ui, due)}`}
    </span>
  )
}

/** Its words alone: 12/1 火・あと3日. */
export const shortDueText = (ui: Ui, due: Instant): string =>
  `${nearDayText(ui.lang, tokyoDateOf(due), tokyoDateOf(ui.now))}${between(ui)}${untilText(ui, due)}`

const between = ({ lang }: Ui): string => (lang === 'ja' ? '・' : ', ')

/** The same in a list, where most rows have none: nothing then but a stroke. */
export const ListedDue = ({ ui, due }: { readonly ui: Ui; readonly due: Instant | null }) =>
  due === null ? (
    <span class="muted" title={ui.t.parts.noDue}>
      ―<span class="visually-hidden">{ui.t.parts.noDue}</span>
    </span>
  ) : (
    <ShortDue ui={ui} due={due} />
  )

/** How far away a due moment is, in words. */
const untilText = ({ now, t: { parts } }: Ui, due: Instant): string => {
  const days = daysUntil(now, due)
  return due < now ? parts.overdue(-days) : days === 0 ? parts.dueToday : parts.dueIn(days)
}

/** Since when something is so: the day, and how long ago. */
export const Since = ({ ui, at }: { readonly ui: Ui; readonly at: Instant }) => (
  <>
    <time datetime={at}>{momentText(ui.lang, at)}</time>{' '}
    <span class="small muted nowrap">({ui.t.parts.ago(Math.max(0, -daysUntil(ui.now, at)))})</span>
  </>
)
