import { meetingCells } from '../../domain/council/register.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { addresses } from '../addresses.ts'
import type { Ui } from '../ui.ts'
import { numberInWords } from '../number-in-words.ts'
import { rowTitle, rowWhen } from './meeting-row.ts'

interface CellProps {
  readonly ui: Ui
  readonly entry: RegisterEntry
}

/** A meeting in the register: its name, which leads to it, and its number. */
export const MeetingCell = ({ ui, entry }: CellProps) => (
  <>
    <a class="row-title" href={addresses.case(entry.id)} data-row-link>
      {rowTitle(ui, entry)}
    </a>
    <div class="row-sub">{numberInWords(ui, entry)}</div>
  </>
)

/** When and where it is. */
export const WhenCell = ({ ui, entry }: CellProps) => {
  const { place } = meetingCells(entry)
  return (
    <>
      {rowWhen(ui, entry)}
      {place !== '' && <div class="row-sub">{place}</div>}
    </>
  )
}
