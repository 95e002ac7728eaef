import { vendorKey } from './compared.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Corrects } from '../../domain/outsourcing/changes/change.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { changeKinds } from '../../domain/guideline/change-settings.ts'
import type { ChangeEvent } from '../../domain/outsourcing/changes/events.ts'
import type { SubcontractEvent } from '../../domain/outsourcing/subcontracts/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import type { OnPaper } from '../../domain/outsourcing/deliberation/state.ts'
import { chairsOwnOutside } from './outside.ts'
import { papersSeen } from './outsourcing-papers.ts'
import { borneOutByMeeting } from './borne-out.ts'
import type { OutsourcingMemory, Part, Seen } from '../memory/outsourcing-memory.ts'
import { approversOwn, headsOwn } from './outsourcing-way.ts'

interface Report {
  readonly meetingCase?: string
  readonly heldOn: PlainDate
  readonly outcome: string
  readonly saw?: Seen
  readonly outside?: OnPaper
  readonly meeting: string
  readonly by: { readonly post: string }
}

/** Art. 21 of a part: deliberated where that is needed, about what lay there, after it was asked for. */
const deliberated = (
  part: Part | undefined,
  id: string,
  report: Report,
  memory: OutsourcingMemory,
  look: Look,
): void => {
  if (part === undefined) return look.wrong('part-unknown', { part: id })
  const { heldOn, outcome, saw = null } = report
  if (heldOn < part.askedOn) look.wrong('outcome-before-submission', { day: heldOn, submittedOn: part.askedOn })
  if (heldOn > look.day) look.wrong('day-in-future', { day: heldOn })
  if (saw !== null && saw.revision !== part.revision)
    look.wrong('outcome-of-other-content', { revision: saw.revision, now: part.revision })
  borneOutByMeeting(report, { case: memory.stream, part: id }, look)
  chairsOwnOutside(report, { part: id, memory }, look)
  papersSeen(saw, memory, look)
  part.council = { outcome, saw }
}

/** What was decided about a part is decided once, by the approver, after the council where it was needed. */
const granted = (part: Part | undefined, id: string, by: { readonly post: string }, look: Look): void => {
  approversOwn(by, look)
  if (part === undefined) return look.wrong('part-unknown', { part: id })
  if (part.stands !== 'waiting') look.wrong('part-decided-already', { part: id })
  if (part.needs === 'council' && (part.council === null || part.council.outcome === 'continued'))
    look.wrong('part-without-outcome', { part: id })
  else if (part.council?.outcome === 'unfavourable') look.wrong('part-against-outcome', { part: id })
}

interface Version {
  readonly change: string
  readonly changes: { readonly startsOn?: PlainDate; readonly endsOn?: PlainDate }
  readonly needs: string
  readonly effectiveOn: PlainDate
  readonly revision: number
  readonly corrects?: Corrects
  readonly by: { readonly post: string; readonly at: Parameters<typeof tokyoDateOf>[0] }
}

const asked = (version: Version, memory: OutsourcingMemory, look: Look): void => {
  const { change, changes, needs, effectiveOn, revision, corrects, by } = version
  headsOwn(memory, by, look)
  if (memory.approvedOn === null) look.wrong('change-without-approval', { part: change })
  const touched = changeKinds.filter((kind) => (changes as { readonly [kind: string]: unknown })[kind] !== undefined)
  const wants =
    look.guideline.outsourcing.deliberation && touched.some((kind) => look.settings.changeNeeds[kind] === 'council')
  if (wants && needs !== 'council') look.wrong('change-past-council', { part: change })
  memory.changes.set(change, {
    id: change,
    needs,
    parent: null,
    terms: { startsOn: changes.startsOn, endsOn: changes.endsOn },
    corrects,
    askedOn: tokyoDateOf(by.at),
    revision,
    wishedOn: effectiveOn,
    council: null,
    stands: 'waiting',
    effectiveOn: null,
  })
}

/** It is over without a decision, or before its day; the conditions that came with it fall away. */
const over = (part: Part | undefined, id: string, memory: OutsourcingMemory, look: Look): void => {
  if (part === undefined) return look.wrong('part-unknown', { part: id })
  part.stands = 'over'
  memory.conditions = memory.conditions.filter(({ of }) => of !== id)
}

/** Changes of what was approved (Art. 21). */
export const changeJudges: Judges<ChangeEvent, OutsourcingMemory> = {
  ChangeRequested: asked,
  ChangeAmended: (version, memory, look) => {
    if (memory.changes.get(version.change)?.stands !== 'returned')
      look.wrong('change-amended-unreturned', { part: version.change })
    asked(version, memory, look)
  },
  ChangeDeliberated: (data, memory, look) =>
    deliberated(memory.changes.get(data.change), data.change, data, memory, look),
  ChangeApproved: ({ change, by, effectiveOn, conditions }, memory, look) => {
    const part = memory.changes.get(change)
    granted(part, change, by, look)
    if (effectiveOn < look.day) look.wrong('change-backdated', { part: change, day: effectiveOn })
    memory.conditions.push(...conditions.map(({ id }) => ({ id, of: change, met: false })))
    if (part === undefined) return
    part.stands = 'granted'
    part.effectiveOn = effectiveOn
  },
  ChangeDisapproved: ({ change, by }, memory, look) => {
    approversOwn(by, look)
    over(memory.changes.get(change), change, memory, look)
  },
  ChangeReturned: ({ change }, memory, look) => {
    const part = memory.changes.get(change)
    if (part === undefined) return look.wrong('part-unknown', { part: change })
    part.stands = 'returned'
  },
  ChangeWithdrawn: ({ change }, memory, look) => over(memory.changes.get(change), change, memory, look),
  ChangeTookEffect: ({ change, effectiveOn }, memory, look) => {
    const part = memory.changes.get(change)
    if (part?.stands !== 'granted') return look.wrong('change-unapproved-in-effect', { part: change })
    if (effectiveOn > look.day) look.wrong('change-early', { part: change, day: effectiveOn })
    part.stands = 'effective'
    const { contract } = memory
    // A correction that left what was approved stands from then on.
    if (part.corrects?.urgent !== undefined) memory.urgentOn = part.corrects.urgent.startedOn
    if (contract === null) return
    const { contractNumber: _number, ...days } = part.corrects?.contract ?? {}
    Object.assign(contract, days)
    if (part.terms.endsOn === undefined && part.corrects === undefined) return
    contract.endsOn = part.terms.endsOn ?? contract.endsOn
    look.between.leave('contract-end', memory.stream, { at: look.at, endsOn: contract.endsOn })
  },
}

/** Sub-contracts (Art. 22(1)): looked into, consented to from the top down, within what is above. */
export const subcontractJudges: Judges<SubcontractEvent, OutsourcingMemory> = {
  SubcontractRequested: (
    { subcontract, name, parent, startsOn, endsOn, needs, verdict, checkedOn, by },
    memory,
    look,
  ) => {
    headsOwn(memory, by, look)
    if (memory.approvedOn === null) look.wrong('change-without-approval', { part: subcontract })
    // What says no verdict of its own rests on the company's vetting in the case.
    const found = verdict ?? memory.vetted.get(vendorKey(name))?.verdict
    if (found === undefined || found === 'unsuitable' || found === 'proposed')
      look.wrong('subcontractor-unsuitable', { part: subcontract })
    if (checkedOn !== undefined && checkedOn > look.day) look.wrong('day-in-future', { day: checkedOn })
    const above = parent === null ? memory.contract : (memory.subcontracts.get(parent)?.terms ?? null)
    if (above?.endsOn !== undefined && endsOn > above.endsOn)
      look.wrong('subcontract-beyond-contract', { part: subcontract, day: endsOn, on: above.endsOn })
    if (look.guideline.outsourcing.deliberation && look.settings.subcontractNeeds === 'council' && needs !== 'council')
      look.wrong('change-past-council', { part: subcontract })
    memory.subcontracts.set(subcontract, {
      id: subcontract,
      needs,
      parent,
      terms: { startsOn, endsOn },
      askedOn: tokyoDateOf(by.at),
      revision: 1,
      wishedOn: startsOn,
      council: null,
      stands: 'waiting',
      effectiveOn: null,
    })
  },
  SubcontractDeliberated: (data, memory, look) =>
    deliberated(memory.subcontracts.get(data.subcontract), data.subcontract, data, memory, look),
  SubcontractConsented: ({ subcontract, by, conditions }, memory, look) => {
    const part = memory.subcontracts.get(subcontract)
    granted(part, subcontract, by, look)
    memory.conditions.push(...conditions.map(({ id }) => ({ id, of: subcontract, met: false })))
    if (part === undefined) return
    if (part.parent !== null && memory.subcontracts.get(part.parent)?.stands !== 'granted')
      look.wrong('subcontract-below-none', { part: subcontract, parent: part.parent })
    part.stands = 'granted'
    look.between.leave('subcontract', `${memory.stream}#${subcontract}`, { from: look.at })
  },
  SubcontractRefused: ({ subcontract, by }, memory, look) => {
    approversOwn(by, look)
    over(memory.subcontracts.get(subcontract), subcontract, memory, look)
  },
  SubcontractWithdrawn: ({ subcontract }, memory, look) =>
    over(memory.subcontracts.get(subcontract), subcontract, memory, look),
  SubcontractEnded: ({ subcontract, endedOn }, memory, look) => {
    const part = memory.subcontracts.get(subcontract)
    if (part?.stands !== 'granted') return look.wrong('part-unknown', { part: subcontract })
    if (endedOn > look.day) look.wrong('day-in-future', { day: endedOn })
    part.stands = 'effective'
    memory.subcontractsEnded.set(subcontract, endedOn)
    look.between.leave('subcontract-end', `${memory.stream}#${subcontract}`, { endedOn })
  },
}
