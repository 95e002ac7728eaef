import type { Instant } from '../../domain/kernel/instant.ts'
import { momentText } from '../dates.ts'
import type { Ui } from '../ui.ts'
import { Icon } from './icon.tsx'

/** A request that somebody has begun to write. */
export interface DraftRow {
  /** Where it is gone on with. */
  readonly address: string
  readonly title: string
  readonly savedAt: Instant
}

/** What the reader has begun and not started yet. */
export const DraftList = ({ ui, drafts }: { readonly ui: Ui; readonly drafts: readonly DraftRow[] }) => (
  <section class="panel" aria-labelledby="drafts-title">
    <h2 id="drafts-title">{ui.t.pages.inbox.drafts}</h2>
    <ul class="papers" role="list" data-rows>
      {drafts.map((draft) => (
        <li>
          <span>
            <Icon name="doc" />{' '}
            <a href={draft.address} data-row-link>
              {draft.title.trim() === '' ? ui.t.pages.inbox.untitled : draft.title}
            </a>
          </span>
          <span class="small muted">{ui.t.pages.inbox.draftOf(momentText(ui.lang, draft.savedAt))}</span>
        </li>
      ))}
    </ul>
  </section>
)
