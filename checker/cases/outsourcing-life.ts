import type { By } from '../../domain/kernel/by.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import { clausesWrong, contractWrong } from './outsourcing-contract.ts'
import type { OutsourcingMemory } from '../memory/outsourcing-memory.ts'
import { approversOwn, headsOwn } from './outsourcing-way.ts'

type Life = Extract<
  OutsourcingEvent,
  {
    readonly type:
      | 'ContractCorrected'
      | 'TerminationCorrected'
      | 'UrgentStartCorrected'
      | 'RecordCorrected'
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

/** What is put right says why, and names what had stood there. */
const correctionWrong = (reason: string, stood: boolean, look: Look): void => {
  if (reason.trim() === '') look.wrong('correction-unsaid')
  if (!stood) look.wrong('correction-hides-value')
}

/** What never was is open again: a condition is yet to be met, what came back is out, what was given isn't. */
const neverWas = (kind: string, about: string, memory: OutsourcingMemory): void => {
  if (kind === 'condition') for (const one of memory.conditions) if (one.id === about) one.met = false
  if (kind === 'taken-back') memory.given.set(about, '' as PlainDate)
  if (kind === 'given') memory.given.delete(about)
}

/** A sub-contract ended on another day than was said, and with it what had ended below it on that day. */
const endsAnew = (id: string, was: PlainDate | undefined, on: PlainDate, memory: OutsourcingMemory): void => {
  memory.subcontractsEnded.set(id, on)
  for (const one of memory.subcontracts.values())
    if (one.parent === id && memory.subcontractsEnded.get(one.id) === was) endsAnew(one.id, was, on, memory)
}

/** A paper, or the reason for none, is about a change that has taken effect. */
const paperWrong = (change: string, memory: OutsourcingMemory, look: Look): void => {
  if (memory.changes.get(change)?.stands !== 'effective') look.wrong('paper-of-no-change', { part: change })
}

/** A plan is a rhythm, days, or the reason for none. */
const planWrong = (plan: Plan, look: Look): void => {
  const { inspectEveryMonths, inspectOn = [], noInspections = '' } = plan
  const said = [inspectEveryMonths !== undefined, inspectOn.length > 0, noInspections.trim() !== '']
  if (said.filter(Boolean).length !== 1) look.wrong('inspections-unplanned')
}

type Plan = Pick<
  Extract<OutsourcingEvent, { readonly type: 'InspectionsPlanned' }>['data'],
  'inspectEveryMonths' | 'inspectOn' | 'noInspections'
>

/** What is put right of a contract, its papers after a change, its rests and its plan (Arts. 21 to 23). */
export const lifeJudges: Judges<Life, OutsourcingMemory> = {
  // Without a change it stays within what was approved: what leaves that is a change of its own.
  ContractCorrected: (data, memory, look) => {
    underContract(data, memory, look)
    const { contract } = memory
    if (contract === null) return
    const { contractNumber: _number, ...days } = data.after
    const names = Object.keys(days) as readonly (keyof typeof days)[]
    correctionWrong(
      data.reason,
      names.every((name) => data.before[name] === contract[name]),
      look,
    )
    memory.contract = { ...contract, ...days }
    contractWrong(memory.contract, memory, look)
    look.between.leave('contract-end', memory.stream, { at: look.at, endsOn: memory.contract.endsOn })
  },
  TerminationCorrected: (data, memory, look) => {
    underContract(data, memory, look)
    const { contract, insteadOf } = memory
    if (contract === null || insteadOf === null) return
    correctionWrong(data.reason, data.before === contract.endsOn, look)
    if (data.endsOn > insteadOf) look.wrong('termination-not-early', { day: data.endsOn })
    if (data.endsOn < contract.signedOn) look.wrong('termination-before-contract', { day: data.endsOn })
    contract.endsOn = data.endsOn
    memory.terminated = data.endsOn < insteadOf
    look.between.leave('contract-end', memory.stream, { at: look.at, endsOn: data.endsOn })
  },
  UrgentStartCorrected: ({ before, after, reason, by }, memory, look) => {
    headsOwn(memory, by, look)
    correctionWrong(reason, before.startedOn === memory.urgentOn, look)
    if (after.startedOn > look.day) look.wrong('day-in-future', { day: after.startedOn })
    memory.urgentOn = after.startedOn
  },
  RecordCorrected: ({ kind, about, before, after, never, reason, by }, memory, look) => {
    headsOwn(memory, by, look)
    if (never) neverWas(kind, about, memory)
    const names = Object.keys(after) as readonly (keyof typeof after)[]
    // One that never was has nothing in its place; one that was otherwise says what had stood for each value.
    correctionWrong(
      reason,
      never ? names.length === 0 : names.length > 0 && names.every((name) => name in before),
      look,
    )
    if (after.endedOn !== undefined) endsAnew(about, before.endedOn, after.endedOn, memory)
    for (const name of names) {
      const day = after[name]
      if (
        day !== undefined &&
        /^\d{4}-/u.test(day) &&
        /On$|^from$|^since$/u.test(name) &&
        name !== 'expiresOn' &&
        day > look.day
      )
        look.wrong('day-in-future', { day })
    }
    if (after.resumedOn !== undefined && memory.restsSince !== null && after.resumedOn > look.day)
      look.wrong('rest-out-of-order', { day: after.resumedOn })
    // The rest that goes on is the last: nobody resumes before its true day.
    if (memory.restsSince !== null && before.from === memory.restsSince && after.from !== undefined)
      memory.restsSince = after.from
  },
  InspectionVoided: ({ inspection }, memory, look) => {
    if (memory.inspections.get(inspection)?.open !== true) look.wrong('inspection-unknown', { inspection })
    memory.inspections.delete(inspection)
  },
  InspectionRestored: ({ inspection }, memory, look) => {
    if (memory.inspections.get(inspection)?.open !== false) look.wrong('inspection-unknown', { inspection })
    memory.inspections.set(inspection, { open: true, heldOn: null, subject: 'contractor' })
  },
  ContractRunsOn: (_data, memory, look) => {
    if (memory.contract === null) look.wrong('contract-missing')
    memory.ended = false
    memory.backups = false
    memory.disposals.clear()
  },
  ContractAmended: (data, memory, look) => {
    underContract(data, memory, look)
    paperWrong(data.change, memory, look)
    if (data.signedOn > look.day) look.wrong('day-in-future', { day: data.signedOn })
    const wanted = look.guideline.clauses.map(({ id }) => id)
    clausesWrong(data.clauses, wanted, look)
    if (memory.contract !== null) memory.contract.clauses = wanted
    memory.clauseWriters.add(data.by.person)
    memory.sheetRead = false
  },
  AmendmentWaived: (data, memory, look) => {
    underContract(data, memory, look)
    paperWrong(data.change, memory, look)
  },
  InspectionAnsweredFor: (data, memory, look) => {
    underContract(data, memory, look)
    if ((memory.inspections.get(data.inspection)?.heldOn ?? null) === null)
      look.wrong('inspection-unknown', { inspection: data.inspection })
  },
  InspectionsPlanned: (data, memory, look) => {
    underContract(data, memory, look)
    planWrong(data, look)
  },
  ContractSuspended: (data, memory, look) => {
    if (memory.restsByAnswer) approversOwn(data.by, look)
    else headsOwn(memory, data.by, look)
    memory.restsByAnswer = false
    if (memory.contract === null) look.wrong('contract-missing')
    if (memory.restsSince !== null) look.wrong('rest-out-of-order', { day: data.from })
    if (data.from > look.day) look.wrong('day-in-future', { day: data.from })
    memory.restsSince = data.from
  },
  ContractResumed: (data, memory, look) => {
    underContract(data, memory, look)
    if (memory.restsSince === null || data.on < memory.restsSince) look.wrong('rest-out-of-order', { day: data.on })
    if (data.on > look.day) look.wrong('day-in-future', { day: data.on })
    memory.restsSince = null
  },
}
