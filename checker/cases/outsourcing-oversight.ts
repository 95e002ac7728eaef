import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { EndingEvent } from '../../domain/outsourcing/ending/events.ts'
import type { InspectionEvent } from '../../domain/outsourcing/inspections/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import type { OutsourcingMemory } from '../memory/outsourcing-memory.ts'
import { headsOwn } from './outsourcing-way.ts'

const called = (id: string, memory: OutsourcingMemory, look: Look, subject = 'contractor'): void => {
  if (memory.contract === null) look.wrong('contract-missing')
  memory.inspections.set(id, { open: true, heldOn: null, subject })
}

/** Inspections and findings (Art. 23). */
export const inspectionJudges: Judges<
  Exclude<InspectionEvent, { readonly type: 'InspectionAnsweredFor' | 'InspectionsPlanned' }>,
  OutsourcingMemory
> = {
  InspectionDue: ({ inspection, dueOn }, memory, look) => {
    if (dueOn > look.day) look.wrong('inspection-early', { inspection, day: dueOn })
    if (memory.inspections.has(inspection)) look.wrong('inspection-twice', { inspection })
    called(inspection, memory, look)
  },
  InspectionScheduled: ({ inspection, subject }, memory, look) => {
    if (subject !== 'contractor' && !['granted', 'effective'].includes(memory.subcontracts.get(subject)?.stands ?? ''))
      look.wrong('inspection-of-nobody', { inspection, subject })
    called(inspection, memory, look, subject)
  },
  InspectionRecorded: ({ inspection, heldOn, findings }, memory, look) => {
    const one = memory.inspections.get(inspection)
    if (one === undefined) look.wrong('inspection-unknown', { inspection })
    else if (!one.open) look.wrong('inspection-twice', { inspection })
    if (heldOn > look.day) look.wrong('day-in-future', { day: heldOn })
    if (memory.contract !== null && heldOn < memory.contract.startsOn)
      look.wrong('inspection-before-contract', { inspection, day: heldOn })
    const subject = one?.subject ?? 'contractor'
    const visits = [...memory.inspections.values()]
    if (visits.some((other) => other !== one && other.heldOn === heldOn && other.subject === subject))
      look.wrong('visit-twice', { inspection, day: heldOn })
    memory.inspections.set(inspection, { open: false, heldOn, subject })
    for (const { id, severity } of findings)
      memory.findings.set(id, { severity, inspection, open: true, report: null, awaitsCheck: false })
  },
  InspectionMoved: null,
  InspectionSkipped: ({ inspection, reason }, memory, look) => {
    if (reason.trim() === '') look.wrong('inspection-skipped-unsaid', { inspection })
    memory.inspections.set(inspection, { open: false, heldOn: null, subject: 'contractor' })
  },
  InspectionAnnounced: null,
  InspectionRefused: ({ inspection, refusedOn, finding }, memory, look) => {
    if (memory.inspections.get(inspection)?.open !== true) look.wrong('inspection-unknown', { inspection })
    if (refusedOn > look.day) look.wrong('day-in-future', { day: refusedOn })
    memory.findings.set(finding.id, {
      severity: finding.severity,
      inspection,
      open: true,
      report: null,
      awaitsCheck: false,
    })
  },
  CorrectiveReportRecorded: ({ finding, receivedOn, by }, memory, look) => {
    const found = memory.findings.get(finding)
    if (found?.open !== true) return look.wrong('finding-unknown', { finding })
    const heldOn = memory.inspections.get(found.inspection)?.heldOn ?? null
    if (receivedOn > look.day) look.wrong('day-in-future', { day: receivedOn })
    if (heldOn !== null && receivedOn < heldOn) look.wrong('report-before-finding', { finding, day: receivedOn })
    found.report = { person: by.person, on: look.day, received: receivedOn }
    found.awaitsCheck = true
  },
  EffectivenessChecked: ({ finding, effective, checkedOn, by }, memory, look) => {
    const found = memory.findings.get(finding)
    if (found?.open !== true) return look.wrong('finding-unknown', { finding })
    if (!found.awaitsCheck || found.report === null) return look.wrong('check-without-report', { finding })
    if (checkedOn < found.report.received) look.wrong('check-before-report', { finding, day: checkedOn })
    const alone = found.report.person === by.person && found.report.on === look.day
    if (found.severity === 'serious' && look.settings.effectivenessCheckedBy === 'another-person-or-day' && alone)
      look.wrong('checked-alone', { finding })
    found.awaitsCheck = false
    found.open = effective !== 'effective'
  },
  FindingClosed: ({ finding }, memory, look) => {
    const found = memory.findings.get(finding)
    if (found?.open !== true) return look.wrong('finding-unknown', { finding })
    if (found.severity === 'serious') look.wrong('serious-closed-unchecked', { finding })
    found.open = false
  },
  FindingProposed: ({ finding, correctBy }, memory, look) => {
    if (memory.findings.get(finding)?.open !== true) return look.wrong('finding-unknown', { finding })
    if (correctBy >= look.day) look.wrong('finding-proposed-early', { finding, day: correctBy })
  },
}

/** What was certified as back doesn't vouch for days on which its party still worked (Art. 22(2)). */
const olderWrong = ({ disposals, subcontracts, subcontractsEnded }: OutsourcingMemory, end: PlainDate, look: Look) => {
  const older = [...disposals].filter(([party, doneOn]) => {
    if (doneOn === null || party === 'backups') return false
    const days = [end, subcontracts.get(party)?.terms.endsOn, subcontractsEnded.get(party)]
    return days.every((day) => day === undefined || doneOn < day)
  })
  if (older.length > 0) look.wrong('closed-on-older-certificate', { parties: older.map(([id]) => id).join('、') })
}

/** What a contract may not be closed with (Art. 22(2), and the city's settings). */
const closedWrong = (memory: OutsourcingMemory, look: Look): void => {
  const { contract } = memory
  if (contract === null) return look.wrong('contract-missing')
  if (!memory.ended) look.wrong('closed-before-end', { day: contract.endsOn })
  const consented = [...memory.subcontracts.values()].filter(
    ({ stands }) => stands === 'granted' || stands === 'effective',
  )
  const missing = ['contractor', ...consented.map(({ id }) => id)].filter((party) => !memory.disposals.has(party))
  if (missing.length > 0) look.wrong('closed-without-certificate', { parties: missing.join('、') })
  olderWrong(memory, contract.endsOn, look)
  if (!memory.backups && !memory.disposals.has('backups')) look.wrong('closed-without-backups')
  const open = [...memory.inspections].filter(([, one]) => one.open).map(([id]) => id)
  if (open.length > 0) look.wrong('closed-with-inspection', { items: open.join('、') })
  const findings = [...memory.findings].filter(([, one]) => one.open && one.severity === 'serious').map(([id]) => id)
  if (findings.length > 0) look.wrong('closed-with-finding', { items: findings.join('、') })
  const conditions = memory.conditions.filter(({ met }) => !met).map(({ id }) => id)
  if (conditions.length > 0) look.wrong('closed-with-condition', { items: conditions.join('、') })
  const incidents = [...memory.incidents].filter(([, isOpen]) => isOpen).map(([id]) => id)
  if (incidents.length > 0) look.wrong('closed-with-incident', { items: incidents.join('、') })
  if (look.settings.clausesNeedSecondReader && memory.readerAsked && !memory.sheetRead)
    look.wrong('closed-with-clauses-unread')
  if (memory.given.size > 0) look.wrong('closed-with-given-out', { items: [...memory.given.keys()].join('、') })
}

/** Whether anybody was asked if the work goes on, where there was a season for it (operational setting). */
const unasked = ({ contract, terminated, seasonAsked, declinedFor }: OutsourcingMemory, look: Look): void => {
  if (contract === null || terminated || seasonAsked || declinedFor === contract.endsOn) return
  const ahead = look.settings.renewalSeason.request
  const requestBy = addBusinessDays(look.calendar, addDays(contract.endsOn, 1), -ahead)
  if (requestBy > contract.startsOn) look.wrong('renewal-unasked', { day: contract.endsOn })
}

/** The end of a contract and what comes after it (Arts. 22, 22(2)). */
export const endingJudges: Judges<
  Exclude<EndingEvent, { readonly type: 'ContractSuspended' | 'ContractResumed' }>,
  OutsourcingMemory
> = {
  ContractTerminated: ({ endsOn, insteadOf, by }, memory, look) => {
    headsOwn(memory, by, look)
    const { contract } = memory
    if (contract === null) return look.wrong('contract-missing')
    if (endsOn >= insteadOf) look.wrong('termination-not-early', { day: endsOn })
    if (endsOn < contract.signedOn) look.wrong('termination-before-contract', { day: endsOn })
    contract.endsOn = endsOn
    memory.terminated = true
    memory.insteadOf = insteadOf
    look.between.leave('contract-end', memory.stream, { at: look.at, endsOn })
  },
  ContractEnded: ({ endsOn }, memory, look) => {
    const { contract } = memory
    if (contract === null) return look.wrong('contract-missing')
    if (contract.endsOn !== endsOn) look.wrong('ended-on-other-day', { day: endsOn, on: contract.endsOn })
    if (endsOn >= look.day) look.wrong('ended-early', { day: endsOn })
    unasked(memory, look)
    // A change that was approved for a later day lapses, and its conditions with it.
    const lapsed = [...memory.changes.values()].filter(
      (one) => one.stands === 'granted' && (one.effectiveOn ?? '') > endsOn,
    )
    memory.conditions = memory.conditions.filter(({ of }) => !lapsed.some(({ id }) => id === of))
    memory.ended = true
  },
  DisposalRecorded: (data, memory, look) => {
    const { party = 'contractor', manner, doneOn, certificate, backups = '', nothingSince = '' } = data
    if (memory.contract === null) look.wrong('contract-missing')
    if (certificate.trim() === '') look.wrong('certificate-unnamed', { party })
    if (doneOn > look.day) look.wrong('day-in-future', { day: doneOn })
    memory.disposals.set(party, manner === 'none' || nothingSince.trim() !== '' ? null : doneOn)
    if (backups.trim() !== '') memory.backups = true
  },
  GivenRecorded: ({ given, since }, memory) => {
    memory.given.set(given, since)
  },
  TakenBackRecorded: ({ given, takenBackOn }, memory, look) => {
    const since = memory.given.get(given)
    if (since === undefined) look.wrong('given-unknown', { given })
    else if (takenBackOn < since) look.wrong('back-before-given', { given, day: takenBackOn })
    memory.given.delete(given)
  },
  OutsourcingClosed: ({ by, neverInspected = false }, memory, look) => {
    headsOwn(memory, by, look)
    if (neverInspected && [...memory.inspections.values()].some(({ heldOn }) => heldOn !== null))
      look.wrong('never-inspected-untrue')
    closedWrong(memory, look)
    memory.approvedOn ??= tokyoDateOf(by.at)
  },
}
