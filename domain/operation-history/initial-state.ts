import type { OfficeId } from '../kernel/ids.ts'
import { noTasks } from '../tasks/task.ts'
import { mediumBefore } from './medium/state.ts'
import { analysisBefore } from './analysis/state.ts'
import { disposalBefore } from './disposal/state.ts'
import { gapsBefore } from './gaps/state.ts'
import type { HistoryState } from './state.ts'

/** A case before its first event. */
export const initialState: HistoryState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  ending: null,
  tasks: noTasks,
  ...mediumBefore,
  ...analysisBefore,
  ...disposalBefore,
  ...gapsBefore,
}
