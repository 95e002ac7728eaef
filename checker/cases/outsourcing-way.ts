import type { OfficeId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { requestingOffice } from '../../domain/guideline/guideline.ts'
import type { ApprovalEvent } from '../../domain/outsourcing/approval/events.ts'
import type { DeliberationEvent } from '../../domain/outsourcing/deliberation/events.ts'
import type { RequestEvent } from '../../domain/outsourcing/request/events.ts'
import type { SidePathEvent } from '../../domain/outsourcing/side-paths/events.ts'
import type { VettingEvent } from '../../domain/outsourcing/vetting/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import { chairsOwnOutside } from './outside.ts'
import { borneOutByMeeting } from './borne-out.ts'
import { isSameSeen, vendorKey } from './compared.ts'
import type { OutsourcingMemory } from '../memory/outsourcing-memory.ts'
import { papersFixed, papersSeen } from './outsourcing-papers.ts'
import { vettingWrong } from './vetting-whole.ts'
import { numberGiven } from './numbered.ts'

/** The head and the staff of the case's office, as the guideline of the day has them. */
export const officeOf = ({ office }: Pick<OutsourcingMemory, 'office'>, { guideline }: Look) =>
  requestingOffice(guideline, office as OfficeId)

/** Says that an act that is the head's was done under another post. */
export const headsOwn = (memory: OutsourcingMemory, by: { readonly post: string }, look: Look): void => {
  const head = officeOf(memory, look)?.head
  if (head !== undefined && by.post !== head) look.wrong('head-acts', { post: by.post, head })
}

/** Says that an act that is the approver's was done under another post. */
export const approversOwn = (by: { readonly post: string }, look: Look): void => {
  if (!look.approvers.includes(by.post) && !look.chiefs.includes(by.post))
    look.wrong('approval-by-other', { post: by.post })
}

interface Wanted {
  readonly award?: string | undefined
  readonly vendor: string
  readonly candidates?: readonly string[] | undefined
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
}

const takeRequest = (memory: OutsourcingMemory, { award, vendor, candidates, startsOn, endsOn }: Wanted): void => {
  memory.award = award ?? 'named'
  memory.vendors = award === 'after-award' ? [] : award === 'candidates' ? (candidates ?? []) : [vendor]
  memory.period = { startsOn, endsOn }
}

const back = (memory: OutsourcingMemory, to: string, day: PlainDate): void => {
  memory.round += 1
  memory.backOn = day
  memory.council = null
  if (to === 'vetting') memory.vetted.clear()
  if (to === 'vetting' || to === 'submission') memory.submittedOn = null
  memory.formAccepted = to === 'deliberation'
}

type WayEvent = RequestEvent | VettingEvent | DeliberationEvent | ApprovalEvent | SidePathEvent

/** No approval rests on what was found of a vendor so long ago that it holds no more. */
const vettingOver = ({ vendors, vetted }: OutsourcingMemory, look: Look): void => {
  for (const vendor of vendors) {
    const found = vetted.get(vendorKey(vendor))
    if (found === undefined || !['suitable', 'conditional'].includes(found.verdict)) continue
    const until = addMonths(found.checkedOn, look.settings.vetting.holdsMonths)
    if (until < look.day) look.wrong('approval-on-old-vetting', { vendor, day: until })
  }
}

/** From the draft to the approval: the order of Arts. 20 and 21, and that an outcome is about what was seen. */
export const wayJudges: Judges<WayEvent, OutsourcingMemory> = {
  OutsourcingStarted: ({ office, request }, memory, look) => {
    memory.office = office
    takeRequest(memory, request)
    if (!look.guideline.requesting.some((one) => one.office === office))
      look.wrong('office-may-not-outsource', { office })
    for (const field of ['work', 'reason', 'protection'] as const)
      if (request[field].trim() === '') look.wrong('request-content-missing', { field })
  },
  RequestAmended: ({ request, revision }, memory, look) => {
    if (memory.submittedOn !== null) look.wrong('amended-after-submission', { revision })
    memory.revision = revision
    takeRequest(memory, request)
  },
  VendorVetted: (report, memory, look) => {
    const own = officeOf(memory, look)
    if (own !== null && report.by.post !== own.head && report.by.post !== own.staff)
      look.wrong('vetted-by-other', { post: report.by.post })
    vettingWrong(report, look)
    // What staff have found is a proposal until the head has given the verdict.
    const verdict = report.proposed === true ? 'proposed' : report.verdict
    memory.vetted.set(vendorKey(report.vendor), { verdict, checkedOn: report.checkedOn })
  },
  VerdictGiven: ({ vendor, verdict, by }, memory, look) => {
    headsOwn(memory, by, look)
    const found = memory.vetted.get(vendorKey(vendor))
    if (found) memory.vetted.set(vendorKey(vendor), { ...found, verdict })
  },
  VettingEndNoted: ({ vendor, checkedOn }, memory, look) => {
    if (memory.contract === null) look.wrong('contract-missing')
    if (memory.vetted.get(vendorKey(vendor))?.checkedOn !== checkedOn) look.wrong('vetting-end-of-none', { vendor })
  },
  OutsourcingSubmitted: ({ revision, number, by }, memory, look) => {
    headsOwn(memory, by, look)
    const found = memory.vendors.map((vendor) => memory.vetted.get(vendorKey(vendor))?.verdict)
    if (found.some((verdict) => verdict === undefined || verdict === 'proposed'))
      look.wrong('submission-without-vetting', { vendor: memory.vendors.join('、') })
    else if (found.length > 0 && found.every((verdict) => verdict === 'unsuitable'))
      look.wrong('submission-of-unsuitable', { vendor: memory.vendors.join('、') })
    if (revision !== memory.revision) look.wrong('submission-of-other-revision', { revision, now: memory.revision })
    memory.submittedOn = look.day
    memory.submittedRevision = revision
    papersFixed(memory)
    numberGiven(number, memory.stream, look)
  },
  UrgentWorkDeclared: ({ startedOn }, memory, look) => {
    if (startedOn > look.day) look.wrong('day-in-future', { day: startedOn })
    if (memory.approvedOn !== null) look.wrong('urgent-after-approval', { day: startedOn })
    memory.urgentOn = startedOn
    memory.urgentSaidAt = look.at
  },
  FormAccepted: ({ undeliberated = false, by }, memory, look) => {
    if (memory.submittedOn === null) look.wrong('form-before-submission')
    if (undeliberated && look.guideline.outsourcing.deliberation) look.wrong('deliberation-left-out')
    if (by.post !== look.guideline.roles.secretariat.post && !isOfSecretariat(by.post, look))
      look.wrong('secretariat-acts', { post: by.post })
    memory.formAccepted = true
  },
  CouncilOutcomeRecorded: (said, memory, look) => {
    const { heldOn, outcome, saw = null, conditions } = said
    if (memory.submittedOn === null) look.wrong('outcome-without-submission', { meeting: said.meeting })
    else if (heldOn < memory.submittedOn)
      look.wrong('outcome-before-submission', { day: heldOn, submittedOn: memory.submittedOn })
    if (!memory.formAccepted) look.wrong('outcome-before-form')
    const since = memory.council?.heldOn ?? memory.backOn
    if (since !== null && heldOn < since) look.wrong('outcome-before-return', { day: heldOn, on: since })
    if (heldOn > look.day) look.wrong('day-in-future', { day: heldOn })
    if (saw !== null && (saw.revision !== memory.revision || saw.round !== memory.round))
      look.wrong('outcome-of-other-content', { revision: saw.revision, now: memory.revision })
    if (outcome === 'favourable-with-conditions' && conditions.length === 0) look.wrong('conditions-unsaid')
    borneOutByMeeting(said, { case: memory.stream, part: null }, look)
    chairsOwnOutside(said, { part: null, memory }, look)
    papersSeen(saw, memory, look)
    memory.council = { outcome, heldOn, at: said.by.at, saw, conditions: conditions.length }
  },
  ProposalNoted: null,
  OutsourcingApproved: ({ by, conditions, saw = null, afterTheFact = false }, memory, look) => {
    approversOwn(by, look)
    approvedWrong(memory, look)
    vettingOver(memory, look)
    const { council } = memory
    if (saw !== null && (council?.saw === null || council === null || !isSameSeen(saw, council.saw)))
      look.wrong('approval-of-other-content', { revision: saw.revision })
    if (saw !== null && saidSince(memory)) look.wrong('approval-of-other-content', { revision: saw.revision })
    if (council !== null && conditions.filter(({ from }) => from === 'council').length < council.conditions)
      look.wrong('conditions-dropped', { wanted: council.conditions })
    if (afterTheFact !== (memory.urgentOn !== null)) look.wrong('after-the-fact-unsaid')
    memory.approvedOn = look.day
    memory.conditions = conditions.map(({ id }) => ({ id, of: null, met: false }))
  },
  OutsourcingDisapproved: ({ by }, memory, look) => {
    approversOwn(by, look)
    if (memory.submittedOn === null) look.wrong('answer-without-submission')
  },
  ConditionFulfilled: ({ condition }, memory, look) => {
    const asked = memory.conditions.find(({ id }) => id === condition)
    if (asked === undefined) look.wrong('condition-unknown', { condition })
    else asked.met = true
  },
  OutsourcingReturned: ({ to }, memory, look) => {
    if (memory.approvedOn !== null) look.wrong('back-after-approval')
    back(memory, to, look.day)
  },
  OutsourcingPulledBack: ({ to }, memory, look) => {
    if (memory.approvedOn !== null) look.wrong('back-after-approval')
    back(memory, to, look.day)
  },
  OutsourcingWithdrawn: (_data, memory, look) => {
    if (memory.contract !== null) look.wrong('withdrawn-under-contract')
    if (memory.urgentOn !== null && memory.approvedOn === null) look.wrong('urgent-withdrawn', { day: memory.urgentOn })
  },
}

/** Urgent work that was declared once the council had deliberated: it had weighed work that hadn’t begun. */
const saidSince = ({ urgentSaidAt, council }: OutsourcingMemory): boolean =>
  urgentSaidAt !== null && council !== null && (tokyoDateOf(urgentSaidAt) > council.heldOn || urgentSaidAt > council.at)

const isOfSecretariat = (post: string, { guideline }: Look): boolean => {
  const office = guideline.posts.find(({ id }) => id === guideline.roles.secretariat.post)?.office
  return guideline.posts.some(({ id, office: of }) => id === post && of === office)
}

/** Art. 21: nothing is approved that the council has not deliberated, or against it, or that nobody submitted. */
const approvedWrong = (memory: OutsourcingMemory, look: Look): void => {
  if (memory.approvedOn !== null) look.wrong('approved-twice')
  if (memory.submittedOn === null) look.wrong('answer-without-submission')
  const { council } = memory
  if (council === null) {
    if (look.guideline.outsourcing.deliberation) look.wrong('approval-without-outcome')
  } else if (council.outcome === 'continued') look.wrong('approval-without-outcome')
  else if (council.outcome === 'unfavourable') look.wrong('approval-against-outcome', { day: council.heldOn })
  else if (council.heldOn > look.day) look.wrong('approval-before-outcome', { day: council.heldOn })
}
