import type { CouncilState } from '../../domain/council/state.ts'
import { untold } from '../../domain/council/telling/untold.ts'
import { Badge } from '../components/badge.tsx'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** How far the telling of the cases has come, while the practice tells them (Art. 21). */
export const ToldFacts = ({ ui, state }: { readonly ui: Ui; readonly state: CouncilState }) => {
  const { told } = wordsOf(ui)
  const done = state.items.filter((one) => one.told !== null).length
  const all = done + untold(state).length
  if (all === 0) return <p class="muted">{state.deliberated === null ? told.waits : told.none}</p>
  return (
    <div class="stack-tight" role="status">
      <p class="row">
        <Badge tone={done === all ? 'success' : 'info'} text={done === all ? told.done : told.now} />
        <span>{told.count(done, all)}</span>
      </p>
      <progress class="told" max={all} value={done} aria-label={told.count(done, all)}></progress>
    </div>
  )
}
