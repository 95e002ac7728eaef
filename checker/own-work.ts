import type { Look } from './look.ts'
import { procedureOf, type Recorded } from './recorded.ts'

type Data = { readonly [field: string]: unknown }

/** Work that a later act passes: by which events it is done, and of which part of the case, where it is of one. */
interface Work {
  readonly by: readonly string[]
  readonly part?: (data: Data) => unknown
  /** Who did it, where that isn't who acted. */
  readonly who?: (data: Data) => unknown
  /** Whether all who did it count, or the last alone. */
  readonly all?: true
}

/** An act that passes work: whose, and of which part of the case. */
interface Passing {
  readonly of: readonly Work[]
  readonly part?: (data: Data) => unknown
}

const named = (field: string) => (data: Data) => data[field]
const actorIn = ({ by }: Data): unknown => (by as Data | null | undefined)?.['person']

const request: readonly Work[] = [
  { by: ['OutsourcingStarted', 'RequestAmended'], all: true },
  { by: ['VendorVetted'] },
  { by: ['OutsourcingSubmitted'] },
]
const incidentReported: readonly Work[] = [{ by: ['IncidentReported', 'ReportSupplemented'], all: true }]
const entryReported: readonly Work[] = [{ by: ['EntryControlReported'], all: true }]

/**
 * Where somebody else's eyes are meant (our reading, docs/readings.md): what each such act passes, stated here a second
 * time and not read from the law's table.
 */
const passing: { readonly [event: string]: Passing } = {
  'outsourcing FormAccepted': { of: request },
  'outsourcing OutsourcingApproved': { of: [...request, { by: ['FormAccepted'] }] },
  'outsourcing VerdictGiven': { of: [{ by: ['VendorVetted'], part: named('vendor') }], part: named('vendor') },
  'outsourcing ChangeApproved': {
    of: [
      { by: ['ChangeRequested'], part: named('id') },
      { by: ['ChangeRequested', 'ChangeAmended'], part: named('change') },
    ],
    part: named('change'),
  },
  'outsourcing SubcontractConsented': {
    of: [{ by: ['SubcontractRequested'], part: named('subcontract') }],
    part: named('subcontract'),
  },
  'council MinutesConfirmed': { of: [{ by: ['MinutesDrafted', 'CircularConcluded'] }] },
  'council CircularConfirmed': { of: [{ by: ['MinutesDrafted', 'CircularConcluded'] }] },
  'instruction InstructionIssued': { of: [{ by: ['InstructionDrafted'], all: true }] },
  'instruction InstructionClosed': { of: [{ by: ['CompletionReported'] }, { by: ['ReportGiven'] }] },
  'incident IncidentAssessed': { of: incidentReported },
  'incident NoticeWaived': { of: incidentReported },
  'incident IncidentClosed': {
    of: [...incidentReported, { by: ['IncidentAssessed'] }, { by: ['FollowUpReported'], all: true }],
  },
  'entry-permit EntryPermitted': { of: [{ by: ['EntryAppliedFor', 'EntryApplicationAmended'] }] },
  'entry-permit EntryRenewed': { of: [{ by: ['EntryRenewalAskedFor'] }] },
  'entry-supervision EntryControlInvestigated': { of: entryReported },
  'entry-supervision SupervisionConcluded': { of: entryReported },
  'authority AuthorityGranted': {
    of: [
      { by: ['AuthorityRequested', 'AuthorityChangeProposed'] },
      { by: ['AuthorityRequested', 'AuthorityBroughtIn'], who: named('operator') },
      {
        by: ['OfficerConsulted'],
        who: ({ officer, by }) => ((by as Data)['post'] === officer ? (by as Data)['person'] : null),
      },
    ],
  },
  'asset AssetWrittenOff': { of: [{ by: ['AssetLost'] }] },
  'asset AssetTransferred': { of: [{ by: ['AssetTransferOffered'] }] },
  'asset AssetReceived': { of: [{ by: ['AssetHandedOver'], part: named('id') }], part: named('handOver') },
  'asset AssetTakenBack': { of: [{ by: ['AssetGivenBack'], part: named('handOver') }], part: named('handOver') },
  'stock-take StockTakeFinished': { of: [{ by: ['AssetsCounted'] }] },
  'operation-plan OperationPlanConsultationAnswered': {
    of: [
      { by: ['OperationPlanConsultationAsked'] },
      { by: ['OperationPlanDrafted', 'OperationPlanAmended', 'OperationPlanRevised'], all: true },
    ],
  },
  'operation-plan OperationPlanSettled': { of: [{ by: ['OperationPlanConsultationAnswered'] }] },
}

/** Who is named by the act itself as the one whom it is about: an owner who lets themself handle an item. */
const ofThemself: { readonly [event: string]: (data: Data) => unknown } = {
  'asset AssetHandlerDesignated': named('person'),
}

/** A case sent back begins anew: what was done before it is passed by nobody any more. */
const anew: ReadonlySet<string> = new Set(['OutsourcingReturned', 'OutsourcingPulledBack'])

interface Did {
  readonly type: string
  readonly data: Data
}

/**
 * Whether somebody passed their own work, holding several posts, and nothing says so, or the setting doesn't let them
 * (`vetting.ownWork`). What was done before a case went back isn't asked: that is the lenient side of the reading.
 */
export class OwnWorkCheck {
  #did: Did[] = []
  #everybody = new Set<unknown>()

  take(look: Look): void {
    const { event } = look
    const data = event.data as Data
    if (event.meta.actor.kind === 'person') this.#passes(event, data, look)
    if (anew.has(event.type)) this.#did = []
    this.#did.push({ type: event.type, data })
    for (const one of [actorIn(data), data['operator'], data['person']]) this.#everybody.add(one)
  }

  #passes({ stream, type, meta }: Recorded, data: Data, look: Look): void {
    const what = `${procedureOf(stream)} ${type}`
    const person = meta.actor.kind === 'person' ? meta.actor.person : null
    const { of, part } = passing[what] ?? { of: [] }
    const isOwn =
      of.some((work) => this.#doersOf(work, part?.(data)).includes(person)) || ofThemself[what]?.(data) === person
    if (meta.asksOwnWork !== true) return
    const said = data['ownWork'] ?? (data['outside'] as Data | undefined)?.['ownWork']
    if (isOwn && said === undefined) look.wrong('own-work-unsaid', { event: type })
    if (isOwn && look.settings.vetting.ownWork === 'refused') look.wrong('own-work-refused', { event: type })
    if (said !== undefined && !isOwn && !this.#everybody.has(person) && ofThemself[what] === undefined)
      look.wrong('own-work-untrue', { event: type })
  }

  #doersOf({ by, part, who = actorIn, all }: Work, of: unknown): readonly unknown[] {
    const did = this.#did.filter(({ type, data }) => by.includes(type) && (part === undefined || part(data) === of))
    return (all ? did : did.slice(-1)).map(({ data }) => who(data))
  }
}
