import type { Appointment } from '../../domain/city/state.ts'
import { dayText } from '../dates.ts'
import { inBrackets, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** An appointment as a line: the post, from when to when, and when it was recorded where that was afterwards. */
export const lineOf = (ui: Ui, { post, from, until, recordedOn }: Appointment): string => {
  const { untilFurtherNotice, recordedOn: afterwards } = wordsOf(ui).people
  const to = until === null ? untilFurtherNotice : dayText(ui.lang, until)
  const mark = recordedOn === undefined ? '' : inBrackets(ui, afterwards(dayText(ui.lang, recordedOn)))
  return `${postName(ui, post)}${inBrackets(ui, `${dayText(ui.lang, from)}–${to}`)}${mark}`
}
