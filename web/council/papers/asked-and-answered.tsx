import type { AgendaItem } from '../../../domain/council/agenda/state.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { labelled, postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

interface AskedProps {
  readonly ui: Ui
  readonly state: CouncilState
  readonly item: AgendaItem
}

/** What members asked about an item that circulated, and the answers on which they then spoke (Art. 5(2), (5)). */
export const Asked = ({ ui, state, item }: AskedProps) => {
  const { questionBy, answerOf } = wordsOf(ui)
  const asked = state.circular?.questions.filter((one) => one.item === item.id && !one.withdrawn) ?? []
  return (
    <>
      {asked.map(({ member, text, answer }) => (
        <p class="prewrap">
          {labelled(ui, questionBy(postName(ui, member)), text)}
          {answer !== null && `\n${labelled(ui, answerOf, answer.text)}`}
        </p>
      ))}
    </>
  )
}
