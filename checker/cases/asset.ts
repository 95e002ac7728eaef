import { assetOwner } from '../../domain/guideline/assets.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { AssetEvent } from '../../domain/asset/events.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'

interface AssetMemory {
  readonly stream: string
  office: string
  kind: string
  keptUntil: PlainDate | null
  disposal: { readonly person: string; decided: PlainDate | null; approved: boolean } | null
  disposed: boolean
  readonly out: Map<string, string | null>
  readonly designated: Map<string, string>
  offered: string | null
  readonly losses: Map<string, boolean>
  lost: boolean
}

/** Art. 17(2): the post that answers for an office's items of a kind, by the guideline of the day. */
const ownerOf = (kind: string, office: string, { guideline }: Look): string | null => {
  const found = guideline.assetKinds.find(({ id }) => id === kind)
  return found === undefined ? null : assetOwner(guideline, found, office as never)
}

const ownersOwn = (by: { readonly post: string }, memory: AssetMemory, look: Look): void => {
  const owner = ownerOf(memory.kind, memory.office, look)
  if (owner !== null && by.post !== owner) look.wrong('owner-acts', { post: by.post, owner })
}

const officeIn = (post: string, { guideline }: Look) => guideline.posts.find(({ id }) => id === post)?.office

/** The owner's office, or the office in whose ledger the item stands. */
const keepersOwn = (by: { readonly post: string }, memory: AssetMemory, look: Look): void => {
  const owner = ownerOf(memory.kind, memory.office, look)
  const of = officeIn(by.post, look)
  if (of !== memory.office && (owner === null || of !== officeIn(owner, look)))
    look.wrong('ledger-of-other-office', { post: by.post })
}

const notDisposed = (memory: AssetMemory, doneOn: PlainDate, look: Look): void => {
  const { disposal, keptUntil, out } = memory
  if (disposal === null) look.wrong('disposed-unasked')
  else if (!disposal.approved) look.wrong('disposed-undecided')
  else if (disposal.decided !== null && doneOn < disposal.decided) look.wrong('disposed-undecided')
  if (keptUntil !== null && (doneOn <= keptUntil || look.day <= keptUntil))
    look.wrong('disposed-before-term', { day: doneOn, keptUntil })
  if (doneOn > look.day) look.wrong('day-in-future', { day: doneOn })
  if (out.size > 0) look.wrong('disposed-while-out', { items: [...out.keys()].join('、') })
}

/** Information assets (Arts. 17 to 19). */
export const assetCheck = caseCheck<AssetEvent, AssetMemory>({
  procedure: 'asset',
  begins: ['AssetRegistered'],
  ends: ['AssetDisposed', 'AssetWrittenOff'],
  memory: (stream) => ({
    stream,
    office: '',
    kind: '',
    keptUntil: null,
    disposal: null,
    disposed: false,
    out: new Map(),
    designated: new Map(),
    offered: null,
    losses: new Map(),
    lost: false,
  }),
  events: {
    AssetRegistered: ({ office, kind, keptUntil, personal, number, broughtInAs, by }, memory, look) => {
      Object.assign(memory, { office, kind, keptUntil })
      const found = look.guideline.assetKinds.find(({ id }) => id === kind)
      const owner = ownerOf(kind, office, look)
      if (found === undefined || owner === null) look.wrong('asset-without-owner', { kind, office })
      else if (officeIn(by.post, look) !== officeIn(owner, look)) look.wrong('owner-acts', { post: by.post, owner })
      if (found?.personal === true && !personal) look.wrong('personal-unsaid')
      if (found?.discontinued === true && broughtInAs === null) look.wrong('asset-of-dead-kind', { kind })
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
    },
    AssetAmended: ({ kind, reason, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (reason.trim() === '') look.wrong('measure-unreasoned')
      memory.kind = kind
    },
    AssetRetentionChanged: ({ keptUntil, by }, memory, look) => {
      ownersOwn(by, memory, look)
      memory.keptUntil = keptUntil
    },
    AssetMeasuresRecorded: ({ measures, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (measures.trim() === '') look.wrong('measures-unsaid')
    },
    AssetHandlerDesignated: ({ id, person, from, by }, memory, look) => {
      ownersOwn(by, memory, look)
      if ([...memory.designated.values()].includes(person)) look.wrong('designated-twice', { person })
      const last = look.lastDayOf(person)
      if (last !== null && last < from) look.wrong('designated-after-leaving', { person, day: last })
      memory.designated.set(id, person)
    },
    AssetDesignationEnded: ({ designation, by }, memory, look) => {
      if (by !== null) ownersOwn(by, memory, look)
      if (!memory.designated.delete(designation)) look.wrong('designation-unknown', { item: designation })
    },
    AssetHandedOver: ({ id, to, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (memory.lost) look.wrong('handed-over-while-lost')
      memory.out.set(id, to.kind === 'post' ? to.post : null)
    },
    AssetReceived: ({ handOver, by }, memory, look) => {
      const to = memory.out.get(handOver)
      if (to === undefined) look.wrong('hand-over-unknown', { item: handOver })
      else if (to !== by.post) look.wrong('received-by-other', { post: by.post, to })
    },
    AssetGivenBack: ({ handOver, by }, memory, look) => {
      const to = memory.out.get(handOver)
      if (to === undefined) look.wrong('hand-over-unknown', { item: handOver })
      else if (to !== by.post) look.wrong('received-by-other', { post: by.post, to })
    },
    AssetTakenBack: ({ handOver, how, certificate, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (!memory.out.delete(handOver)) look.wrong('hand-over-unknown', { item: handOver })
      if (how === 'destroyed' && certificate.trim() === '') look.wrong('certificate-unnamed', { party: handOver })
    },
    AssetTransferOffered: ({ to, by }, memory, look) => {
      keepersOwn(by, memory, look)
      memory.offered = to
    },
    AssetTransferred: ({ to, from, by }, memory, look) => {
      if (memory.offered !== to) look.wrong('transferred-unoffered', { office: to })
      if (from !== memory.office) look.wrong('transferred-from-other', { office: from })
      if (officeIn(by.post, look) !== to) look.wrong('accepted-by-other', { post: by.post, office: to })
      memory.office = to
      memory.offered = null
    },
    AssetTransferDeclined: ({ by }, memory, look) => {
      if (officeIn(by.post, look) !== memory.offered)
        look.wrong('accepted-by-other', { post: by.post, office: memory.offered })
      memory.offered = null
    },
    AssetTransferWithdrawn: ({ by }, memory, look) => {
      keepersOwn(by, memory, look)
      memory.offered = null
    },
    AssetCauseEnded: null,
    AssetLost: ({ id, lostOn, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (lostOn > look.day) look.wrong('day-in-future', { day: lostOn })
      memory.losses.set(id, false)
      memory.lost = true
    },
    AssetLossFollowed: ({ loss, followed, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (!memory.losses.has(loss)) look.wrong('loss-unknown', { item: loss })
      memory.losses.set(loss, true)
      if (followed.as !== 'incident') return
      look.between.claim(look, (known, wrong) => {
        if (known.of('incident', followed.incident).length === 0)
          wrong('incident-not-there', { incident: followed.incident })
      })
    },
    AssetFound: ({ loss, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (!memory.losses.has(loss)) look.wrong('loss-unknown', { item: loss })
      memory.lost = false
    },
    AssetWrittenOff: ({ by }, memory, look) => {
      ownersOwn(by, memory, look)
      const open = [...memory.losses].filter(([, followed]) => !followed).map(([id]) => id)
      if (memory.losses.size === 0 || open.length > 0) look.wrong('written-off-unfollowed', { items: open.join('、') })
    },
    AssetDisposalRequested: ({ plannedOn, by }, memory, look) => {
      keepersOwn(by, memory, look)
      if (memory.keptUntil !== null && plannedOn <= memory.keptUntil)
        look.wrong('disposal-asked-before-term', { day: plannedOn, keptUntil: memory.keptUntil })
      memory.disposal = { person: by.person, decided: null, approved: false }
    },
    AssetDisposalDecided: ({ decision, by }, memory, look) => {
      ownersOwn(by, memory, look)
      const { disposal } = memory
      if (disposal === null) return look.wrong('disposal-decided-unasked')
      if (disposal.person === by.person) look.wrong('disposal-decided-alone', { person: by.name })
      disposal.decided = look.day
      disposal.approved = decision === 'approved'
    },
    AssetDisposalWithdrawn: ({ by }, memory, look) => {
      keepersOwn(by, memory, look)
      memory.disposal = null
    },
    AssetDisposed: ({ doneOn, witness, contract, certificate, by }, memory, look) => {
      keepersOwn(by, memory, look)
      notDisposed(memory, doneOn, look)
      if (witness.trim() === '') look.wrong('disposed-unwitnessed')
      if (contract !== null && certificate.trim() === '') look.wrong('certificate-unnamed', { party: contract })
      memory.disposed = true
    },
    ...noTaskJudges,
  },
  atEnd: ({ stream, losses }, last) => last.between.leave('asset', stream, { losses: losses.size }),
})
