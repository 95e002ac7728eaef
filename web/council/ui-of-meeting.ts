import type { CouncilState } from '../../domain/council/state.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Ui } from '../ui.ts'
import { uiOnDay } from '../ui-on.ts'

/** A meeting is shown by the seats, posts and citations of its own day; one to come, by those of today. */
export const uiOfMeeting = (ui: Ui, { date }: Pick<CouncilState, 'date'>): Ui =>
  date < tokyoDateOf(ui.now) ? uiOnDay(ui, date) : ui
