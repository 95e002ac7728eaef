import type { OfficeId, PostId } from '../kernel/ids.ts'
import { noTasks } from '../tasks/task.ts'
import { entriesBefore } from './entries/state.ts'
import { deviceBefore } from './device/state.ts'
import type { EntryLogState } from './state.ts'

/** A ledger before its first event. */
export const initialState: EntryLogState = {
  stage: 'none',
  number: null,
  room: '',
  called: { ja: '', en: '' },
  manager: '' as PostId,
  office: '' as OfficeId,
  device: false,
  fiscalYear: 0,
  openedAt: null,
  openedBy: null,
  admitters: [],
  ending: null,
  tasks: noTasks,
  ...entriesBefore,
  ...deviceBefore,
}
