import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CertificateEvent } from '../../domain/outsourcing/certificates/events.ts'
import type { ContractEvent } from '../../domain/outsourcing/contract/events.ts'
import type { IncidentNoteEvent } from '../../domain/outsourcing/incidents/events.ts'
import type { RenewalEvent } from '../../domain/outsourcing/renewal/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import { vendorKey } from './compared.ts'
import type { OutsourcingMemory } from '../memory/outsourcing-memory.ts'
import { headsOwn } from './outsourcing-way.ts'

interface Place {
  readonly clause: string
  readonly document: string
  readonly place: string
}

/** Art. 22: each clause of the guideline in force stands somewhere in the contract. */
export const clausesWrong = (places: readonly Place[], wanted: readonly string[], look: Look): void => {
  const missing = wanted.filter(
    (id) => !places.some((one) => one.clause === id && one.document.trim() !== '' && one.place.trim() !== ''),
  )
  for (const clause of missing) look.wrong('clause-missing', { clause })
}

/** What is approved of the period on a day: the request, and every change that is in effect or approved for it. */
const approvedPeriod = (memory: OutsourcingMemory, day: PlainDate) => {
  const granted = [...memory.changes.values()]
    .filter(({ stands, effectiveOn }) => (stands === 'granted' || stands === 'effective') && (effectiveOn ?? '') <= day)
    .toSorted((a, b) => ((a.effectiveOn ?? '') < (b.effectiveOn ?? '') ? -1 : 1))
  return granted.reduce(
    (period, { terms }) => ({
      startsOn: terms.startsOn ?? period?.startsOn ?? day,
      endsOn: terms.endsOn ?? period?.endsOn ?? day,
    }),
    memory.period,
  )
}

interface Contract {
  readonly contractor: string
  readonly signedOn: PlainDate
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
}

/** Arts. 20 and 21: with somebody who was vetted, not before the approval, and within what was approved. */
export const contractWrong = (terms: Contract, memory: OutsourcingMemory, look: Look): void => {
  if (memory.approvedOn === null) return look.wrong('contract-without-approval')
  const verdict = memory.vetted.get(vendorKey(terms.contractor))?.verdict
  if (verdict === undefined) look.wrong('contractor-not-vetted', { contractor: terms.contractor })
  else if (verdict === 'unsuitable') look.wrong('contractor-unsuitable', { contractor: terms.contractor })
  const since = memory.urgentOn ?? memory.approvedOn
  for (const field of ['signedOn', 'startsOn'] as const)
    if (terms[field] < since) look.wrong('contract-before-approval', { day: terms[field], approvedOn: since })
  if (terms.signedOn > look.day) look.wrong('day-in-future', { day: terms.signedOn })
  if (terms.endsOn < terms.startsOn) look.wrong('contract-reversed', { day: terms.endsOn })
  const approved = approvedPeriod(memory, terms.startsOn > look.day ? terms.startsOn : look.day)
  if (approved === null) return
  const from = memory.urgentOn !== null && memory.urgentOn < approved.startsOn ? memory.urgentOn : approved.startsOn
  if (terms.startsOn < from) look.wrong('contract-beyond-approval', { day: terms.startsOn, approved: from })
  if (terms.endsOn > approved.endsOn)
    look.wrong('contract-beyond-approval', { day: terms.endsOn, approved: approved.endsOn })
}

type UnderContract =
  | Exclude<ContractEvent, { readonly type: 'ContractAmended' | 'AmendmentWaived' }>
  | CertificateEvent
  | RenewalEvent
  | IncidentNoteEvent

/** The contract and its clauses (Art. 22), and what is kept beside it. */
export const contractJudges: Judges<UnderContract, OutsourcingMemory> = {
  ContractRegistered: ({ clauses, by, contractor, signedOn, startsOn, endsOn }, memory, look) => {
    const wanted = look.guideline.clauses.map(({ id }) => id)
    headsOwn(memory, by, look)
    if (memory.contract !== null) look.wrong('contract-twice')
    contractWrong({ contractor, signedOn, startsOn, endsOn }, memory, look)
    clausesWrong(clauses, wanted, look)
    memory.contract = { contractor, signedOn, startsOn, endsOn, clauses: wanted }
    memory.clauseWriters = new Set([by.person])
    memory.sheetRead = false
    look.between.leave('contract-end', memory.stream, { at: look.at, endsOn })
  },
  ClausesConfirmed: ({ by }, memory, look) => {
    if (memory.clauseWriters.has(by.person)) look.wrong('clauses-read-by-writer', { person: by.name })
    memory.sheetRead = true
  },
  ClausesDisputed: (_data, memory) => {
    memory.sheetRead = false
  },
  ClausesAmended: ({ clauses, by }, memory, look) => {
    if (memory.contract === null) look.wrong('contract-missing')
    clausesWrong(clauses, memory.contract?.clauses ?? [], look)
    memory.clauseWriters.add(by.person)
    memory.sheetRead = false
  },
  CertificateExpiring: (_data, memory, look) => {
    if (memory.contract === null) look.wrong('contract-missing')
  },
  CertificateRecorded: (_data, memory, look) => {
    if (memory.contract === null) look.wrong('contract-missing')
  },
  RenewalSeasonNoted: ({ endsOn }, memory, look) => {
    if (memory.contract === null) look.wrong('contract-missing')
    else if (memory.contract.endsOn !== endsOn)
      look.wrong('season-of-other-end', { day: endsOn, on: memory.contract.endsOn })
    memory.seasonAsked = true
  },
  RenewalStarted: ({ renewal }, memory) => {
    memory.renewals.add(renewal)
    memory.seasonAsked = true
  },
  RenewalFellAway: ({ renewal }, memory) => {
    memory.renewals.delete(renewal)
    // What was settled by it alone is open again.
    if (memory.renewals.size === 0) memory.seasonAsked = false
  },
  RenewalTold: null,
  RenewalDeclined: ({ by }, memory, look) => {
    headsOwn(memory, by, look)
    memory.declinedFor = memory.contract?.endsOn ?? null
  },
  IncidentNoted: ({ incident }, memory, look) => {
    memory.incidents.set(incident, true)
    look.between.claim(look, (known, wrong) => {
      if (known.of('incident', incident).length === 0) wrong('incident-not-there', { incident })
    })
  },
  IncidentEndNoted: ({ incident }, memory, look) => {
    if (!memory.incidents.has(incident)) look.wrong('incident-not-noted', { incident })
    memory.incidents.set(incident, false)
    look.between.claim(look, (known, wrong) => {
      const [one] = known.of('incident', incident)
      if (one?.closed !== true) wrong('incident-not-closed', { incident })
    })
  },
}
