import type { MatterMark } from '../../../domain/kernel/other-cases.ts'
import { shortDayText } from '../../dates.ts'
import { inBrackets, labelled, listed, named, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** Of what in a case on its agenda a council has to be aware, as it was when the item was put on (Arts. 20 to 22). */
export const MatterMarks = ({
  ui,
  marks = [],
}: {
  readonly ui: Ui
  readonly marks?: readonly MatterMark[] | undefined
}) =>
  marks.length === 0 ? null : (
    <ul class="small matter-marks">
      {marks.map((one) => (
        <li>{markText(ui, one)}</li>
      ))}
    </ul>
  )

function markText(ui: Ui, { mark, of, details }: MatterMark): string {
  const what = `${term(wordsOf(ui).vetting.marks, mark)}${inBrackets(ui, of)}`
  if (details.length === 0) return what
  const said = details.map(({ text, dueOn }) => {
    const words = withItemName(ui, text)
    return dueOn === undefined
      ? words
      : `${words}${inBrackets(ui, wordsOf(ui).vetting.facts.expiring(shortDayText(ui.lang, dueOn)))}`
  })
  return labelled(ui, what, listed(ui, said))
}

/** An item of a questionnaire by what it is about, in the place of its id. */
function withItemName(ui: Ui, text: string): string {
  const id = /^[a-z0-9-]+/.exec(text)?.[0] ?? ''
  const item = ui.book.questionnaires.toReversed().flatMap(({ items }) => items.filter((one) => one.id === id))[0]
  return item === undefined ? text : `${item.no} ${named(ui, item.title)}${text.slice(id.length)}`
}
