import { noticeIds } from '../../guideline/incident-settings.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { IncidentState } from '../state.ts'
import type { Notice } from './state.ts'
import type { NoticesEvent } from './events.ts'

/** What an incident is after a notice was made, or need not be. */
export const noticesEvolve: EvolveOf<IncidentState, NoticesEvent> = {
  NoticeMade: (state, { by, ...made }) => ({
    ...state,
    notices: replaced(state.notices, { notice: made.notice, status: 'made', made, by }),
  }),
  NoticeWaived: (state, waiver) => ({
    ...state,
    notices: replaced(state.notices, { status: 'waived', ...waiver }),
  }),
}

const replaced = (notices: readonly Notice[], by: Notice): readonly Notice[] =>
  inOrder([...notices.filter((one) => one.notice !== by.notice), by])

const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  noticeIds.flatMap((id) => notices.filter((one) => one.notice === id))
