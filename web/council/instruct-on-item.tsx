import { chiefPosts } from '../../domain/guideline/role-posts.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { instructionAddresses } from '../instruction/instruction-addresses.ts'
import { LinkButton } from '../components/button.tsx'
import type { Ui } from '../ui.ts'
import { meetingTitle } from './meeting-words.ts'
import { wordsOf } from './words.ts'
import { instructionWords } from '../instruction/words.ts'

interface InstructOnItemProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: CouncilState
  readonly item: AgendaItem
  readonly nth: number
}

/** The chief's way from what the council found about an item to an instruction on it (Art. 6); nobody else sees it. */
export const InstructOnItem = ({ ui, id, state, item, nth }: InstructOnItemProps) => {
  const isChief = ui.reader?.posts.some((post) => chiefPosts(ui.guideline).includes(post.id)) ?? false
  if (!isChief || item.outcome === null || state.deliberated === null) return null
  const text = `${meetingTitle(ui, state)} ${wordsOf(ui).item(nth)}`
  return (
    <p class="no-print">
      <LinkButton
        text={instructionWords[ui.lang].onItem(wordsOf(ui).item(nth))}
        href={instructionAddresses.newInstruction('IssueInstruction', {
          kind: 'council',
          cause: 'meeting',
          case: id,
          item: item.id,
          text,
        })}
        small
      />
    </p>
  )
}
