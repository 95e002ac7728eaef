import { ownPost } from '../domain/kernel/own-post.ts'
import type { PersonId } from '../domain/kernel/ids.ts'
import type { Look } from './look.ts'
import { procedureOf } from './recorded.ts'

/** Whose act it is: an office of the case, a role, or whoever it is about in person. */
type Whose =
  | 'office'
  | 'head'
  | 'any-head'
  | 'secretariat'
  | 'chief'
  | 'chair'
  | 'room'
  | 'device'
  | 'access'
  | 'owner'
  | 'planner'
  | 'person'

type Acts = { readonly [procedure: string]: { readonly [event: string]: readonly Whose[] } }

/**
 * Whose each act is by the text or, where that is silent, by what is delivered: only of those of which no judge asks
 * it with more care. An office is meant as such: which of its people act for it is their head's to say.
 */
const acts: Acts = {
  outsourcing: {
    OutsourcingStarted: ['office'],
    RequestAmended: ['office'],
    AttachmentAdded: ['office', 'secretariat', 'chief'],
    AttachmentTakenOff: ['office'],
    UrgentWorkDeclared: ['head'],
    CouncilOutcomeRecorded: ['chair', 'secretariat'],
    ProposalNoted: ['secretariat'],
    OutsourcingReturned: ['chief', 'secretariat'],
    OutsourcingPulledBack: ['office', 'secretariat'],
    OutsourcingWithdrawn: ['head'],
    ConditionFulfilled: ['office'],
    ClausesConfirmed: ['office'],
    ClausesDisputed: ['office'],
    ClausesAmended: ['head'],
    ChangeDeliberated: ['chair', 'secretariat'],
    ChangeReturned: ['chief', 'secretariat'],
    ChangeWithdrawn: ['head'],
    SubcontractDeliberated: ['chair', 'secretariat'],
    SubcontractWithdrawn: ['head'],
    SubcontractEnded: ['head'],
    CertificateRecorded: ['head'],
    InspectionScheduled: ['office'],
    InspectionAnnounced: ['office'],
    InspectionMoved: ['head'],
    InspectionSkipped: ['head'],
    InspectionRecorded: ['office'],
    InspectionRefused: ['office'],
    CorrectiveReportRecorded: ['office'],
    EffectivenessChecked: ['head'],
    FindingClosed: ['head'],
    GivenRecorded: ['office'],
    TakenBackRecorded: ['office'],
    DisposalRecorded: ['head'],
  },
  council: {
    MeetingPlanned: ['secretariat'],
    AgendaOrdered: ['secretariat'],
    GuestUninvited: ['chair', 'secretariat'],
    QuestionAnswered: ['secretariat'],
  },
  instruction: { InstructionDrafted: ['secretariat'] },
  incident: {
    IncidentReported: ['office', 'secretariat'],
    ReportSupplemented: ['office', 'secretariat'],
    ContractAffected: ['office', 'secretariat'],
    IncidentAssessed: ['secretariat'],
    NoticeMade: ['office', 'secretariat'],
    NoticeWaived: ['secretariat'],
    FollowUpOrdered: ['secretariat', 'chief'],
    CouncilProposed: ['secretariat', 'chief'],
    IncidentProposalNoted: ['secretariat'],
  },
  'entry-permit': {
    EntryAppliedFor: ['office'],
    EntryApplicationAmended: ['office'],
    EntryApplicationWithdrawn: ['office'],
    EntryGivenUp: ['office'],
    EntryRenewalAskedFor: ['office'],
    EntryRenewalNotWanted: ['office'],
    IdRegistered: ['device'],
    MeansLost: ['office', 'room', 'device', 'person'],
  },
  authority: {
    AuthorityRequested: ['office', 'access'],
    AuthorityChangeProposed: ['office', 'access'],
    AuthorityRequestWithdrawn: ['office', 'access'],
    AuthorityEndSet: ['office', 'access'],
    OperatorIdLost: ['office', 'access', 'person'],
    MethodAcknowledged: ['person'],
  },
  'authority-review': {
    ReviewOpened: ['access'],
    ReviewReported: ['access'],
    ReviewDropped: ['access'],
    RevocationFollowed: ['access'],
  },
  'management-method': {
    MethodDrafted: ['owner'],
    MethodAmended: ['owner'],
    MethodBroughtIn: ['owner'],
    MethodVersionAcknowledged: ['person'],
  },
  'operation-history': {
    HistoryReadChecked: ['access'],
    HistoryAnalysisAsked: ['chief', 'any-head', 'access'],
    HistoryAnalysed: ['access'],
    HistoryDisposalAsked: ['access'],
    HistoryDisposalWithdrawn: ['access'],
  },
  'operation-plan': {
    OperationPlanDrafted: ['planner'],
    OperationPlanAmended: ['planner'],
    OperationPlanConsultationAsked: ['planner'],
    OperationPlanRevised: ['planner'],
    OperationPlanPaperAdded: ['planner'],
  },
  'stock-take': {
    StockTakeFinished: ['office'],
    StockTakeDifferenceSettled: ['office'],
  },
}

const postsIn = ({ guideline }: Look, office: string | undefined): readonly string[] =>
  guideline.posts.flatMap((one) => (one.office === office ? [one.id] : []))

const withOffice = (look: Look, post: string | undefined): readonly string[] =>
  post === undefined ? [] : [post, ...postsIn(look, look.guideline.posts.find(({ id }) => id === post)?.office)]

/**
 * Whether whoever acted acted for somebody whose act it is. A case that began in an office which the guideline no
 * longer has is wound up by whoever it was, and isn't asked.
 */
export class WhoActsCheck {
  #offices = new Set<string>()
  #room = ''
  #owner = ''

  take(look: Look): void {
    const { stream, type, data, meta } = look.event
    this.#remember(data as { readonly [field: string]: unknown })
    const whose = acts[procedureOf(stream)]?.[type]
    if (whose === undefined || meta.actor.kind !== 'person') return
    const { post, person } = meta.actor
    const { roles, posts, requesting } = look.guideline
    const isKnown = posts.some(({ id }) => id === post)
    if (!isKnown && post !== ownPost(person as PersonId)) return
    // Wound up by others than those who are there now.
    if ([...this.#offices].some((office) => !posts.some((one) => one.office === office))) return
    const sets: { readonly [one in Whose]: () => readonly string[] } = {
      office: () => [...this.#offices].flatMap((office) => this.#actingFor(look, office)),
      head: () =>
        requesting.flatMap((one) => (this.#offices.size === 0 || this.#offices.has(one.office) ? [one.head] : [])),
      'any-head': () => requesting.map(({ head }) => head),
      secretariat: () => withOffice(look, roles.secretariat.post),
      chief: () => [...look.chiefs, ...look.approvers],
      chair: () => [
        look.guideline.council.chair.post,
        ...(look.guideline.council.viceChair === undefined ? [] : [look.guideline.council.viceChair]),
      ],
      room: () => withOffice(look, this.#room),
      device: () => withOffice(look, (roles['id-device-keeper'] ?? roles['system-manager']).post),
      access: () => withOffice(look, (roles['access-manager'] ?? roles['system-manager']).post),
      owner: () => withOffice(look, this.#owner),
      planner: () => withOffice(look, look.guideline.operationPlan.by),
      person: () => [ownPost(person as PersonId)],
    }
    const never = [roles.auditor.post, roles.administrator.post].filter((one) => one !== roles.secretariat.post)
    if (never.some((one) => one === post) || !whose.some((one) => sets[one]().includes(post)))
      look.wrong('acted-for-others', { post, event: type })
  }

  #remember(data: { readonly [field: string]: unknown }): void {
    const { office, manager, owner } = data
    if (typeof office === 'string' && office !== '') this.#offices.add(office)
    if (typeof manager === 'string' && this.#room === '') this.#room = manager
    if (typeof owner === 'string' && this.#owner === '') this.#owner = owner
  }

  /** Those of an office, and its security officer where that is somebody else's post (Art. 4). */
  #actingFor(look: Look, office: string): readonly string[] {
    const { securityOfficers } = look.guideline
    return [...postsIn(look, office), ...securityOfficers.flatMap((one) => (one.office === office ? [one.post] : []))]
  }
}
