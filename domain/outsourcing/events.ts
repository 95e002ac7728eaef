import type { TaskEvent } from '../tasks/task.ts'
import type { ApprovalEvent } from './approval/events.ts'
import type { AttachmentEvent } from './attachments/events.ts'
import type { CertificateEvent } from './certificates/events.ts'
import type { ChangeEvent } from './changes/events.ts'
import type { ContractEvent } from './contract/events.ts'
import type { CorrectionEvent } from './corrections/events.ts'
import type { DeliberationEvent } from './deliberation/events.ts'
import type { DoubtEvent } from './doubts/events.ts'
import type { EndingEvent } from './ending/events.ts'
import type { IncidentNoteEvent } from './incidents/events.ts'
import type { OutsideEvent } from './outside/events.ts'
import type { InspectionEvent } from './inspections/events.ts'
import type { RenewalEvent } from './renewal/events.ts'
import type { RequestEvent } from './request/events.ts'
import type { SidePathEvent } from './side-paths/events.ts'
import type { SubcontractEvent } from './subcontracts/events.ts'
import type { VettingEvent } from './vetting/events.ts'

/** Everything that can have happened to an outsourcing case (Arts. 20–23). */
export type OutsourcingEvent =
  | RequestEvent
  | AttachmentEvent
  | VettingEvent
  | DeliberationEvent
  | OutsideEvent
  | ApprovalEvent
  | DoubtEvent
  | SidePathEvent
  | ContractEvent
  | ChangeEvent
  | CorrectionEvent
  | SubcontractEvent
  | InspectionEvent
  | RenewalEvent
  | CertificateEvent
  | EndingEvent
  | IncidentNoteEvent
  | TaskEvent
