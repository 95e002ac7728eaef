import type { Ui } from '../ui.ts'
import { LinkButton } from './button.tsx'

interface PagerProps {
  readonly ui: Ui
  readonly shown: number
  /** The address of the next rows; null on the last page. */
  readonly next: string | null
  /** The address of the first rows; null on the first page. */
  readonly first: string | null
}

/** The way through a long list: on from the last row shown, or back to its head. */
export const Pager = ({ ui, shown, next, first }: PagerProps) => (
  <div class="pager">
    <span class="small muted">{ui.t.parts.rows(shown)}</span>
    <span class="row">
      {first !== null && <a href={first}>{ui.t.parts.first}</a>}
      {next !== null && <LinkButton text={ui.t.parts.next} href={next} small />}
    </span>
  </div>
)
