import { noticeIds } from '../../guideline/incident-settings.ts'
import type { By } from '../../kernel/by.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { NoticeDue } from '../notices/events.ts'
import { openNotice } from '../notices/open-notice.ts'
import type { IncidentState } from '../state.ts'
import type { Notice } from '../notices/state.ts'
import type { AssessmentEvent } from './events.ts'

/** What an incident is after its assessment. */
export const assessmentEvolve: EvolveOf<IncidentState, AssessmentEvent> = {
  IncidentAssessed: (state, { malicious, notices, reason, by }) => ({
    ...state,
    assessment: { malicious, reason, by },
    notices: assessed(state.notices, notices, reason, by),
  }),
}

/**
 * What was made stays made; what is wanted is open with its day; the rest is not needed, for the assessment's reason.
 */
const assessed = (before: readonly Notice[], wanted: readonly NoticeDue[], reason: string, by: By): readonly Notice[] =>
  noticeIds.map((notice) => {
    const was = before.find((one) => one.notice === notice)
    if (was?.status === 'made') return was
    const due = wanted.find((one) => one.notice === notice)
    return due ? openNotice(due) : { notice, status: 'waived', reason, by }
  })
