import { byText } from '../by-text.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { Badge } from '../components/badge.tsx'
import { labelled } from '../say.ts'
import type { Ui } from '../ui.ts'
import { itemLabel } from './meeting-words.ts'
import { Corrections, WrittenAfter } from './agenda-section.tsx'
import { ItemStateBadge } from './outcome-badge.tsx'
import { wordsOf } from './words.ts'

interface MinutesProps {
  readonly ui: Ui
  readonly state: CouncilState
}

/**
 * The minutes: the gist of each item, what the public may read, and whether the chair has confirmed them (Art. 5(1),
 * (5)).
 */
export const MinutesFacts = ({ ui, state }: MinutesProps) => {
  const { minutes: words } = wordsOf(ui)
  const { minutes } = state
  if (minutes === null) return <p class="muted">{words.none}</p>
  return (
    <div class="stack">
      <MinutesState ui={ui} state={state} />
      <ol class="papers numbered" role="list">
        {minutes.items.map((one) => {
          const item = state.items.find(({ id }) => id === one.item)
          return (
            <li class="stack-tight">
              <div class="row">
                <strong>{itemLabel(ui, state, one.item)}</strong>
                {item && <ItemStateBadge ui={ui} item={item} />}
                <Badge
                  tone={one.openness === 'public' ? 'info' : 'neutral'}
                  icon={one.openness === 'public' ? 'info' : 'lock'}
                  text={wordsOf(ui).openness[one.openness]}
                />
              </div>
              {item && <WrittenAfter ui={ui} state={state} item={item} />}
              {item && <Corrections ui={ui} item={item} />}
              <p class="prewrap">{one.summary}</p>
              {one.reason !== '' && <p class="small muted">{labelled(ui, words.closedWhy, one.reason)}</p>}
            </li>
          )
        })}
      </ol>
      {minutes.publicSummary !== '' && (
        <section class="stack-tight">
          <h3>{words.publicSummary}</h3>
          <p class="prewrap">{minutes.publicSummary}</p>
        </section>
      )}
    </div>
  )
}

/** Draft, waiting or confirmed, and by whom; where they were sent back, why. */
export const MinutesState = ({ ui, state }: MinutesProps) => {
  const { minutes: words } = wordsOf(ui)
  const { minutes, confirmed, returns, stage } = state
  if (minutes === null) return null
  const last = returns.at(-1)
  const returned = last !== undefined && (stage === 'minutes' || stage === 'opinions')
  return (
    <div class="stack-tight">
      <p class="row">
        {confirmed !== null ? (
          <Badge tone="success" icon="lock" text={words.confirmed} />
        ) : (
          <Badge tone="info" text={returned || stage === 'minutes' ? words.draft : words.waiting} />
        )}
        <span class="small">{words.revision(minutes.revision)}</span>
        <span class="small muted">{byText(ui, confirmed?.by ?? minutes.by)}</span>
      </p>
      {confirmed?.ownWork !== undefined && <p class="small">{words.own}</p>}
      {confirmed !== null && confirmed.note !== '' && <p class="prewrap">{confirmed.note}</p>}
      {returned && <p class="prewrap">{labelled(ui, words.returned, last.reason)}</p>}
    </div>
  )
}
