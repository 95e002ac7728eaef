import type { Child } from 'hono/jsx'
import type { CouncilState } from '../../../domain/council/state.ts'
import { listed, withName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { beginsText, isCircular, placeOf } from '../meeting-words.ts'
import { papersWith } from '../../../domain/council/papers-with.ts'
import { paperName } from '../handed-out.tsx'
import { wordsOf } from '../words.ts'

/** One numbered line of a paper's particulars. */
export interface Particular {
  readonly name: string
  readonly value: Child
}

/** The particulars of a paper, numbered as the city numbers them. */
export const Particulars = ({ ui, rows }: { readonly ui: Ui; readonly rows: readonly Particular[] }) => (
  <ol class="particulars" role="list">
    {rows.map(({ name, value }, index) => (
      <li>
        <span class="particular-name">{ui.lang === 'ja' ? `${index + 1}　${name}` : `${index + 1}. ${name}`}</span>
        <div>{value}</div>
      </li>
    ))}
  </ol>
)

/** When and where, as every paper of a meeting begins. */
export function whenAndWhere(ui: Ui, state: CouncilState): readonly Particular[] {
  const { facts } = wordsOf(ui)
  return [
    { name: isCircular(state) ? facts.circularFrom : facts.when, value: beginsText(ui, state) },
    ...(placeOf(state) === '' ? [] : [{ name: facts.place, value: placeOf(state) }]),
  ]
}

/** The papers of the meeting as a whole, by name; no line where there are none. */
export function handedOutRow(ui: Ui, state: CouncilState): readonly Particular[] {
  const papers = papersWith(state, null)
  return papers.length === 0
    ? []
    : [
        {
          name: wordsOf(ui).papers,
          value: listed(
            ui,
            papers.map((one) => paperName(ui, one)),
          ),
        },
      ]
}

/** A post with the person who holds it that day. */
export function seatText(ui: Ui, holders: ReadonlyMap<string, string>, post: string): string {
  return withName(ui, post, holders.get(post))
}
