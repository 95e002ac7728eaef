import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { Icon } from '../icon.tsx'
import type { Ui } from '../ui.ts'
import { isCircular } from './meeting-words.ts'
import { paperAddress, type Paper } from './paper-address.ts'
import { wordsOf } from './words.ts'

interface PapersProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: CouncilState
  readonly limited: boolean
}

/** The meeting's papers to print, and its entry for a calendar. */
export const PapersList = ({ ui, id, state, limited }: PapersProps) => {
  const { print } = wordsOf(ui)
  return (
    <ul class="papers" role="list">
      {papersOf(state, limited).map((paper) => (
        <li>
          <span>
            <Icon name={paper === 'ics' ? 'clock' : 'doc'} /> <a href={paperAddress(id, paper)}>{print[paper]}</a>
          </span>
        </li>
      ))}
    </ul>
  )
}

/**
 * Which papers there are by now. Whoever reads some items only gets the notice and the calendar, which name nothing
 * else.
 */
export const papersOf = (state: CouncilState, limited: boolean): readonly Paper[] => {
  const sits = !isCircular(state)
  // Whoever has the meeting in a calendar learns from the same file that it was cancelled or circulates instead.
  const calendar: readonly Paper[] = state.called !== null ? ['ics'] : []
  if (limited) return state.called === null ? [] : ['notice', ...calendar]
  return [
    'notice',
    'agenda',
    ...(sits ? (['attendance'] as const) : []),
    ...(state.minutes === null ? [] : (['minutes'] as const)),
    ...calendar,
  ]
}
