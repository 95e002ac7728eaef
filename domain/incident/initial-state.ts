import type { OfficeId } from '../kernel/ids.ts'
import { noTasks } from '../tasks/task.ts'
import { reportBefore } from './report/state.ts'
import { assessmentBefore } from './assessment/state.ts'
import { contractsBefore } from './contracts/state.ts'
import { noticesBefore } from './notices/state.ts'
import { followUpsBefore } from './follow-ups/state.ts'
import { proposalsBefore } from './council/state.ts'
import type { IncidentState } from './state.ts'

/** An incident before its first event. */
export const initialState: IncidentState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  ending: null,
  tasks: noTasks,
  ...reportBefore,
  ...assessmentBefore,
  ...contractsBefore,
  ...noticesBefore,
  ...followUpsBefore,
  ...proposalsBefore,
}
