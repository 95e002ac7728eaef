import type { OfficeId, PostId } from '../kernel/ids.ts'
import { noTasks } from '../tasks/task.ts'
import { applicationBefore } from './application/state.ts'
import { decisionBefore } from './decision/state.ts'
import { bringingInBefore } from './bringing-in/state.ts'
import { identificationBefore } from './identification/state.ts'
import { measuresBefore } from './measures/state.ts'
import { renewalBefore } from './renewal/state.ts'
import type { EntryPermitState } from './state.ts'

/** A permit before its first event. */
export const initialState: EntryPermitState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  room: '',
  manager: '' as PostId,
  keeper: '' as PostId,
  holder: null,
  startedBy: null,
  ending: null,
  tasks: noTasks,
  ...applicationBefore,
  ...decisionBefore,
  ...bringingInBefore,
  ...identificationBefore,
  ...measuresBefore,
  ...renewalBefore,
}
