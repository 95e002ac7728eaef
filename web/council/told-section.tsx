import type { CouncilState } from '../../domain/council/state.ts'
import { untold } from '../../domain/council/telling/untold.ts'
import { Badge } from '../components/badge.tsx'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/**
 * How far the telling of the cases has come, while the practice tells them (Art. 21). One that took nothing, because it
 * had moved on, wasn't told.
 */
export const ToldFacts = ({ ui, state }: { readonly ui: Ui; readonly state: CouncilState }) => {
  const { told } = wordsOf(ui)
  // Before it has deliberated there is nothing to tell, whatever was proposed and stands on its agenda.
  if (state.deliberated === null) return <p class="muted">{told.waits}</p>
  const refused = state.items.filter((one) => one.told !== null && one.told.refusal !== null).length
  const done = state.items.filter((one) => one.told !== null && one.told.refusal === null).length
  const left = untold(state).length
  const all = done + left + refused
  if (all === 0) return <p class="muted">{told.none}</p>
  return (
    <div class="stack-tight" role="status">
      <p class="row">
        {refused > 0 && <Badge tone="warn" text={told.refused} />}
        {refused === 0 || left > 0 ? (
          <Badge tone={left === 0 ? 'success' : 'info'} text={left === 0 ? told.done : told.now} />
        ) : null}
        <span>{told.count(done, all)}</span>
      </p>
      <progress class="told" max={all} value={done} aria-label={told.count(done, all)}></progress>
    </div>
  )
}
