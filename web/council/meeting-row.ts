import { itemsToSee, meetingCells } from '../../domain/council/register.ts'
import { initialCouncilState } from '../../domain/council/initial-state.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { apart } from '../say.ts'
import type { Ui } from '../ui.ts'
import { meetingTitle, whenText } from './meeting-words.ts'
import { wordsOf } from './words.ts'

/** A meeting's name, from its row in the register. */
export const rowTitle = (ui: Ui, entry: RegisterEntry): string =>
  meetingTitle(ui, {
    name: meetingCells(entry).name,
    council: meetingCells(entry).council ?? initialCouncilState.council,
    number: entry.number,
    date: entry.fromOn as PlainDate,
  })

/** Its day and time, from its row. */
export const rowWhen = (ui: Ui, entry: RegisterEntry): string =>
  whenText(ui, { date: entry.fromOn as PlainDate, time: meetingCells(entry).time })

/** Its day, time and place for a spreadsheet. */
export const rowWhenPlain = (ui: Ui, entry: RegisterEntry): string => {
  const { time, place } = meetingCells(entry)
  return apart(ui, [entry.fromOn ?? '', time, place])
}

/** Its kind, from its row; one that circulates is called so whatever it was planned as. */
export const rowKind = (ui: Ui, entry: RegisterEntry): string => {
  const { kind, circular } = meetingCells(entry)
  return wordsOf(ui).meetingKinds[circular ? 'circular' : kind]
}

/** How many of its items the reader may see, from its row. */
export const rowItems = ({ reader, guideline }: Ui, entry: RegisterEntry): number =>
  itemsToSee(
    meetingCells(entry).items,
    (reader?.posts ?? []).map((one) => one.id),
    guideline,
  )
