import { council as delivered } from '../guideline/council.ts'
import type { OfficeId } from '../kernel/ids.ts'
import { noTasks } from '../tasks/task.ts'
import { planningBefore } from './planning/state.ts'
import { agendaBefore } from './agenda/state.ts'
import { papersBefore } from './papers/state.ts'
import { callingBefore } from './calling/state.ts'
import { sittingBefore } from './sitting/state.ts'
import { circulationBefore } from './circulation/state.ts'
import { minutesBefore } from './minutes/state.ts'
import { rhythmBefore } from './rhythm/state.ts'
import type { CouncilState } from './state.ts'

/** A meeting before its first event. */
export const initialCouncilState: CouncilState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  council: delivered.called,
  restsOn: {},
  ending: null,
  tasks: noTasks,
  ...planningBefore,
  ...agendaBefore,
  ...papersBefore,
  ...callingBefore,
  ...sittingBefore,
  ...circulationBefore,
  ...minutesBefore,
  ...rhythmBefore,
}
