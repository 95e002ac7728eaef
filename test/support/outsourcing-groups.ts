import type { ChangeCommand } from '../../domain/outsourcing/changes/commands.ts'
import type { ChangeEvent } from '../../domain/outsourcing/changes/events.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import type { ContractCommand } from '../../domain/outsourcing/contract/commands.ts'
import type { ContractEvent } from '../../domain/outsourcing/contract/events.ts'
import type { CorrectionCommand } from '../../domain/outsourcing/corrections/commands.ts'
import type { CorrectionEvent } from '../../domain/outsourcing/corrections/events.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import type { InspectionCommand } from '../../domain/outsourcing/inspections/commands.ts'
import type { InspectionEvent } from '../../domain/outsourcing/inspections/events.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { SubcontractCommand } from '../../domain/outsourcing/subcontracts/commands.ts'
import type { SubcontractEvent } from '../../domain/outsourcing/subcontracts/events.ts'

type OfType<Of extends { readonly type: string }, Type> = Extract<Of, { readonly type: Type }>

type LifeType =
  | 'RegisterAmendment'
  | 'NoteNoAmendment'
  | 'AnswerForInspection'
  | 'PlanInspections'
  | 'SuspendContract'
  | 'ResumeContract'
  | CorrectionCommand['type']
type LifeEventType =
  | 'ContractAmended'
  | 'AmendmentWaived'
  | 'InspectionAnsweredFor'
  | 'InspectionsPlanned'
  | 'ContractSuspended'
  | 'ContractResumed'
  | CorrectionEvent['type']

/** What is asked of a contract's life beside its parts: corrections, papers of changes, rests, another plan. */
export type LifeCommand = OfType<OutsourcingCommand, LifeType>
/** What happens then. */
export type LifeEvent = OfType<OutsourcingEvent, LifeEventType>

/** What is asked about the clauses, changes and sub-contracts of a contract that is registered. */
export type PartCommand = Exclude<
  ContractCommand | ChangeCommand | SubcontractCommand,
  { readonly type: 'RegisterContract' | LifeType }
>
/** What happens to them. */
export type PartEvent = Exclude<
  ContractEvent | ChangeEvent | SubcontractEvent,
  { readonly type: 'ContractRegistered' | LifeEventType }
>

/** What is asked under a contract and at its end besides the inspection's report itself. */
export type OversightCommand =
  | Exclude<InspectionCommand, { readonly type: 'RecordInspection' | 'CloseFinding' | 'OpenInspection' | LifeType }>
  | OfType<OutsourcingCommand, 'NoteProposed' | 'TerminateContract' | 'RecordGiven' | 'RecordTakenBack'>
/** What happens then. */
export type OversightEvent =
  | Exclude<
      InspectionEvent,
      { readonly type: 'InspectionDue' | 'InspectionRecorded' | 'FindingClosed' | LifeEventType }
    >
  | OfType<OutsourcingEvent, 'ProposalNoted' | 'ContractTerminated' | 'GivenRecorded' | 'TakenBackRecorded'>

/** The types of the commands about the parts of a contract, in the law's order. */
export const partTypes = outsourcing.parts
  .filter(({ name }) => ['contract', 'changes', 'subcontracts'].includes(name))
  .flatMap(({ commands }) => Object.keys(commands))
  .filter(
    (type) => !['RegisterContract', 'RegisterAmendment', 'NoteNoAmendment'].includes(type),
  ) as readonly PartCommand['type'][]
