import type { PeoplesCommandsOf } from '../law/command-law.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { ApprovalCommand, approvalCommands } from './approval/commands.ts'
import type { AttachmentCommand, attachmentCommands } from './attachments/commands.ts'
import type { CertificateCommand, certificateCommands } from './certificates/commands.ts'
import type { ChangeCommand, changeCommands } from './changes/commands.ts'
import type { ContractCommand, contractCommands } from './contract/commands.ts'
import type { CorrectionCommand, correctionCommands } from './corrections/commands.ts'
import type { DeliberationCommand, deliberationCommands } from './deliberation/commands.ts'
import type { DoubtCommand, doubtCommands } from './doubts/commands.ts'
import type { EndingCommand, endingCommands } from './ending/commands.ts'
import type { IncidentNoteCommand } from './incidents/commands.ts'
import type { InspectionCommand, inspectionCommands } from './inspections/commands.ts'
import type { OutsideCommand, outsideCommands } from './outside/commands.ts'
import type { RenewalCommand, renewalCommands } from './renewal/commands.ts'
import type { RequestCommand, requestCommands } from './request/commands.ts'
import type { SidePathCommand, sidePathCommands } from './side-paths/commands.ts'
import type { SubcontractCommand, subcontractCommands } from './subcontracts/commands.ts'
import type { VettingCommand, vettingCommands } from './vetting/commands.ts'

/** What may be asked of an outsourcing case, by people or by the practice (Arts. 20–23). */
export type OutsourcingCommand =
  | RequestCommand
  | AttachmentCommand
  | VettingCommand
  | DeliberationCommand
  | OutsideCommand
  | ApprovalCommand
  | DoubtCommand
  | SidePathCommand
  | ContractCommand
  | ChangeCommand
  | CorrectionCommand
  | SubcontractCommand
  | InspectionCommand
  | RenewalCommand
  | CertificateCommand
  | EndingCommand
  | IncidentNoteCommand
  | TaskCommand

/** A command that people give by a form or through the API; the others are the practice's, or come in another way. */
export type PeoplesCommand = PeoplesCommandsOf<
  typeof requestCommands &
    Pick<typeof attachmentCommands, 'TakeOffAttachment'> &
    typeof vettingCommands &
    typeof deliberationCommands &
    typeof outsideCommands &
    typeof approvalCommands &
    typeof doubtCommands &
    typeof sidePathCommands &
    typeof contractCommands &
    typeof changeCommands &
    typeof correctionCommands &
    typeof subcontractCommands &
    typeof inspectionCommands &
    typeof renewalCommands &
    typeof certificateCommands &
    typeof endingCommands
>
