import type { OfficeId } from '../kernel/ids.ts'
import { noTasks } from '../tasks/task.ts'
import { approvalBefore } from './approval/state.ts'
import { attachmentsBefore } from './attachments/state.ts'
import { certificatesBefore } from './certificates/state.ts'
import { changesBefore } from './changes/state.ts'
import { contractBefore } from './contract/state.ts'
import { correctionsBefore } from './corrections/state.ts'
import { deliberationBefore, deliberationOverseen } from './deliberation/state.ts'
import { doubtsBefore } from './doubts/state.ts'
import { endingBefore, endingOverseen } from './ending/state.ts'
import { incidentsBefore } from './incidents/state.ts'
import { inspectionsBefore, inspectionsOverseen } from './inspections/state.ts'
import { renewalBefore } from './renewal/state.ts'
import { requestBefore } from './request/state.ts'
import { sidePathsBefore } from './side-paths/state.ts'
import { subcontractsBefore } from './subcontracts/state.ts'
import { vettingBefore } from './vetting/state.ts'
import type { OutsourcingState } from './state.ts'

/** A case before its first event. */
export const initialState: OutsourcingState = {
  stage: 'none',
  office: '' as OfficeId,
  number: null,
  startedBy: null,
  tasks: noTasks,
  lastStep: null,
  ...requestBefore,
  ...attachmentsBefore,
  ...vettingBefore,
  ...deliberationBefore,
  ...approvalBefore,
  ...doubtsBefore,
  ...sidePathsBefore,
  ...contractBefore,
  ...changesBefore,
  ...correctionsBefore,
  ...subcontractsBefore,
  ...inspectionsBefore,
  ...renewalBefore,
  ...certificatesBefore,
  ...endingBefore,
  ...incidentsBefore,
  oversight: { ...inspectionsOverseen, ...endingOverseen, ...deliberationOverseen },
}
