import type { By } from '../../domain/kernel/by.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import { clausesWrong, contractWrong } from './outsourcing-contract.ts'
import type { OutsourcingMemory } from './outsourcing-memory.ts'
import { headsOwn } from './outsourcing-way.ts'

type Life = Extract<
  OutsourcingEvent,
  {
    readonly type:
      | 'ContractCorrected'
      | 'TerminationCorrected'
      | 'UrgentStartCorrected'
      | 'InspectionVoided'
      | 'InspectionRestored'
      | 'ContractRunsOn'
      | 'ContractAmended'
      | 'AmendmentWaived'
      | 'InspectionAnsweredFor'
      | 'InspectionsPlanned'
      | 'ContractSuspended'
      | 'ContractResumed'
  }
>

/** What only the head of the office does, and only under a contract. */
const underContract = ({ by }: { readonly by: By }, memory: OutsourcingMemory, look: Look): void => {
  headsOwn(memory, by, look)
  if (memory.contract === null) look.wrong('contract-missing')
}

/** What is put right of a contract, its papers after a change, its rests and its plan (Arts. 21 to 23). */
export const lifeJudges: Judges<Life, OutsourcingMemory> = {
  // Without a change it stays within what was approved: what leaves that is a change of its own.
  ContractCorrected: (data, memory, look) => {
    underContract(data, memory, look)
    const { contract } = memory
    if (contract === null) return
    const { contractNumber: _number, ...days } = data.after
    memory.contract = { ...contract, ...days }
    contractWrong(memory.contract, memory, look)
    look.between.leave('contract-end', memory.stream, { at: look.at, endsOn: memory.contract.endsOn })
  },
  TerminationCorrected: (data, memory, look) => {
    underContract(data, memory, look)
    const { contract, insteadOf } = memory
    if (contract === null || insteadOf === null) return
    if (data.endsOn > insteadOf) look.wrong('termination-not-early', { day: data.endsOn })
    if (data.endsOn < contract.signedOn) look.wrong('termination-before-contract', { day: data.endsOn })
    contract.endsOn = data.endsOn
    memory.terminated = data.endsOn < insteadOf
    look.between.leave('contract-end', memory.stream, { at: look.at, endsOn: data.endsOn })
  },
  UrgentStartCorrected: ({ after, by }, memory, look) => {
    headsOwn(memory, by, look)
    if (after.startedOn > look.day) look.wrong('day-in-future', { day: after.startedOn })
    memory.urgentOn = after.startedOn
  },
  InspectionVoided: ({ inspection }, memory, look) => {
    if (memory.inspections.get(inspection)?.open !== true) look.wrong('inspection-unknown', { inspection })
    memory.inspections.delete(inspection)
  },
  InspectionRestored: ({ inspection }, memory, look) => {
    if (memory.inspections.get(inspection)?.open !== false) look.wrong('inspection-unknown', { inspection })
    memory.inspections.set(inspection, { open: true, heldOn: null })
  },
  ContractRunsOn: (_data, memory, look) => {
    if (memory.contract === null) look.wrong('contract-missing')
    memory.ended = false
    memory.backups = false
    memory.disposals.clear()
  },
  ContractAmended: (data, memory, look) => {
    underContract(data, memory, look)
    if (data.signedOn > look.day) look.wrong('day-in-future', { day: data.signedOn })
    const wanted = look.guideline.clauses.map(({ id }) => id)
    clausesWrong(data.clauses, wanted, look)
    if (memory.contract !== null) memory.contract.clauses = wanted
    memory.clauseWriters.add(data.by.person)
    memory.sheetRead = false
  },
  AmendmentWaived: underContract,
  InspectionAnsweredFor: (data, memory, look) => {
    underContract(data, memory, look)
    if ((memory.inspections.get(data.inspection)?.heldOn ?? null) === null)
      look.wrong('inspection-unknown', { inspection: data.inspection })
  },
  InspectionsPlanned: underContract,
  ContractSuspended: underContract,
  ContractResumed: underContract,
}
