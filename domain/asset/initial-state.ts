import type { OfficeId } from '../kernel/ids.ts'
import { noTasks } from '../tasks/task.ts'
import { ledgerBefore } from './ledger/state.ts'
import { designationsBefore } from './designations/state.ts'
import { handOversBefore } from './hand-overs/state.ts'
import { transferBefore } from './transfer/state.ts'
import { lossBefore } from './loss/state.ts'
import { disposalBefore } from './disposal/state.ts'
import type { AssetState } from './state.ts'

/** An item before its first event. */
export const initialState: AssetState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  ending: null,
  tasks: noTasks,
  ...ledgerBefore,
  ...designationsBefore,
  ...handOversBefore,
  ...transferBefore,
  ...lossBefore,
  ...disposalBefore,
}
