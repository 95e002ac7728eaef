import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { daysBetween } from '../../domain/kernel/plain-date.ts'
import { fieldLabel } from '../forms/form-context.ts'
import { listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { DraftRow } from './draft-row.ts'

interface DraftProps {
  readonly ui: Ui
  readonly draft: DraftRow
}

/** So many of the fields that are missing are named; the form itself names them all. */
const named = 3

/** What somebody has begun to write, and what it still lacks. */
export const DraftCell = ({ ui, draft }: DraftProps) => {
  const { inbox } = ui.t.pages
  const { title, address } = draft
  return (
    <a class="row-title" href={address} data-row-link>
      {inbox.draft}
      <span class="row-case">
        {title.trim() === '' ? inbox.untitled : title} {lacking(ui, draft)}
      </span>
    </a>
  )
}

/** How many fields are missing, the first of them by name; that nothing is, where it can be started. */
const lacking = (ui: Ui, { command, lacks }: DraftRow): string => {
  const { inbox } = ui.t.pages
  const names = [...new Set(lacks.map((path) => fieldLabel(ui, command, path)))]
  if (names.length === 0) return inbox.draftWhole
  return inbox.draftLacks(names.length, listed(ui, names.slice(0, named)), names.length > named)
}

/** How old it is: it has no due date. */
export const draftDay = ({ now, t: { parts, pages } }: Ui, { savedAt }: DraftRow) => (
  <span class="muted nowrap">
    <time datetime={savedAt}>
      {pages.inbox.draftOf(parts.ago(Math.max(0, daysBetween(tokyoDateOf(savedAt), tokyoDateOf(now)))))}
    </time>
  </span>
)
