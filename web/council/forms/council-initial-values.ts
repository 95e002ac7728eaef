import { isStillThere } from '../../../domain/council/quorum.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { tokyoClockOf, tokyoDateOf } from '../../../domain/kernel/instant.ts'
import type { Json } from '../../../domain/kernel/json.ts'
import type { FormValues } from '../../forms/form-context.ts'
import { valuesOf } from '../../forms/form-values.ts'
import type { Ui } from '../../ui.ts'
import { opinionsText } from './opinions-text.ts'

/**
 * What a form starts with: facts that the meeting knows already. Never an outcome, never an opinion, never who is
 * there.
 */
export function councilInitialValues(ui: Ui, state: CouncilState, type: string): FormValues {
  return valuesOf(type, known(ui, state, type))
}

function known(ui: Ui, state: CouncilState, type: string): Json {
  switch (type) {
    case 'RescheduleMeeting':
    case 'Reconvene':
      return { date: state.date, time: state.time, place: state.place }
    case 'OpenMeeting':
      return { at: openingTime(ui, state) }
    case 'DraftMinutes':
      return minutesSoFar(ui, state)
    case 'ConcludeCircular':
      return { ...minutesSoFar(ui, state), reports: reportsSoFar(state) }
    default:
      return {}
  }
}

/** The time to which it was called; where that is still to come, the time that it is. */
function openingTime({ now }: Ui, { date, time }: CouncilState): string {
  return date === tokyoDateOf(now) && time > tokyoClockOf(now) ? tokyoClockOf(now) : time
}

/**
 * The last draft; before there is one, what was said about each item. Not public until somebody says so (operational
 * setting).
 */
function minutesSoFar(ui: Ui, state: CouncilState): { readonly items: Json; readonly publicSummary: string } {
  const { minutes } = state
  return {
    items: state.items.map((item): Json => {
      const before = minutes?.items.find((one) => one.item === item.id)
      return before === undefined
        ? {
            summary: item.outcome?.opinions || (item.withdrawn?.reason ?? opinionsText(ui, state, item)),
            openness: 'closed',
            reason: '',
          }
        : { summary: before.summary, openness: before.openness, reason: before.reason }
    }),
    publicSummary: minutes?.publicSummary ?? '',
  }
}

/** What was concluded before the chair sent it back. */
function reportsSoFar(state: CouncilState): Json {
  return state.items
    .filter(isStillThere)
    .map(({ outcome }): Json =>
      outcome === null
        ? {}
        : { conditions: outcome.conditions.map(({ text, dueOn }) => ({ text, dueOn })), opinions: outcome.opinions },
    )
}
