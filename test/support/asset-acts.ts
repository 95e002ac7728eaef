/**
 * The acts of an information asset with everything that a test doesn't care about filled in: a backup with personal
 * information, entered on 20 April 2026 in the ledger of the citizen division and kept until the end of March 2027.
 */
import { asset } from '../../domain/asset/asset.ts'
import type { AssetCommand } from '../../domain/asset/commands.ts'
import type { RegisteredAsset } from '../../domain/asset/ledger/fields.ts'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
import type { OtherCases } from '../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { givenFor, type Act } from './given.ts'
import { asWaiting, rulesAt, type Who } from './rules.ts'

type CommandType = AssetCommand['type']
type DataOf<Type extends CommandType> = Extract<AssetCommand, { readonly type: Type }>['data']

/** Given, when, then for information assets. */
export const given = givenFor(asset.decider)

/** The item as it is entered. */
export const item = (over: Partial<RegisteredAsset> = {}): RegisteredAsset => ({
  office: 'citizen' as OfficeId,
  kind: 'personal-information',
  name: '異動データの写し',
  room: 'terminals-citizen',
  place: '窓口裏の耐火金庫',
  quantity: 1,
  serial: 'C-01',
  personal: false,
  confidentiality: 'high',
  integrity: 'high',
  availability: 'middle',
  acquiredOn: day('2026-04-01'),
  leaseEndsOn: null,
  method: '',
  contract: null,
  note: '',
  keptUntil: day('2027-03-31'),
  ...over,
})

interface How {
  readonly by?: Who
  readonly at?: string
  /** What the law sees of other cases, where that matters. */
  readonly others?: Partial<OtherCases>
}

const taken =
  <Type extends CommandType>(
    type: Type,
    who: Who,
    at: string,
    data: DataOf<Type>,
    sees: Partial<OtherCases> | null = null,
  ) =>
  (over: Partial<DataOf<Type>> = {}, { at: when = at, by = who, others = sees ?? undefined }: How = {}) =>
    ({
      command: { type, data: { ...data, ...over } },
      rules: rulesAt(when, by, others ? { others: { ...asWaiting, ...others } } : {}),
    }) as Act<AssetCommand>

export const registers = taken('RegisterAsset', 'staff', '2026-04-20 10:00', item())
export const bringsIn = taken('BringInAsset', 'staff', '2026-04-20 10:00', {
  ...item(),
  broughtInAs: { paper: '媒体管理簿', datedOn: day('2019-06-03') },
})
export const changesRetention = taken('ChangeAssetRetention', 'head', '2026-05-01 10:00', {
  keptUntil: day('2026-06-30'),
  reason: '保存年限の見直し',
})
export const handsOver = taken('HandOverAsset', 'staff', '2026-05-01 10:00', {
  to: { kind: 'post', post: 'heiwa-head' as PostId },
  what: '写しの媒体',
  medium: 'DVD-R',
  purpose: '突合のため',
  dueOn: day('2026-05-15'),
})
export const receives = taken('ReceiveAsset', 'otherHead', '2026-05-01 14:00', { handOver: 'hand-over-1' })
export const givesBack = taken('GiveAssetBack', 'otherHead', '2026-05-12 10:00', { handOver: 'hand-over-1', note: '' })
export const takesBack = taken('TakeAssetBack', 'staff', '2026-05-12 11:00', {
  handOver: 'hand-over-1',
  how: 'returned',
  certificate: '',
  note: '',
})
export const offers = taken('OfferAssetTransfer', 'staff', '2026-05-01 10:00', {
  to: 'heiwa' as OfficeId,
  room: 'terminals-heiwa',
  place: '支所の金庫',
  reason: '事務の移管',
})
export const accepts = taken('AcceptAssetTransfer', 'otherHead', '2026-05-02 10:00', {})
export const declines = taken('DeclineAssetTransfer', 'otherHead', '2026-05-02 10:00', { reason: '置き場所がない' })
export const loses = taken('ReportAssetLost', 'staff', '2026-05-20 10:00', {
  lostOn: day('2026-05-19'),
  what: '金庫にない',
  measures: '室内を探した',
})
export const follows = taken(
  'FollowAssetLoss',
  'staff',
  '2026-05-20 11:00',
  { followed: { as: 'incident', incident: 'incident/10000000-0000-4000-8000-000000000009' as CaseId } },
  { state: () => ({ stage: 'open' }) },
)
export const finds = taken('FindAsset', 'staff', '2026-05-21 10:00', {
  foundOn: day('2026-05-21'),
  place: '書庫',
  note: '移動の際の置き忘れ',
})
export const writesOff = taken('WriteOffAsset', 'head', '2026-06-20 10:00', { reason: '見つからない' })
export const requests = taken('RequestAssetDisposal', 'staff', '2027-04-01 10:00', {
  method: 'shredded',
  plannedOn: day('2027-04-09'),
  reason: '保存期限の経過',
})
export const decides = taken('DecideAssetDisposal', 'head', '2027-04-02 10:00', { decision: 'approved', note: '' })
export const carriesOut = taken('CarryOutAssetDisposal', 'staff', '2027-04-09 15:00', {
  doneOn: day('2027-04-09'),
  method: 'shredded',
  doneBy: '市民課 佐藤',
  witness: '市民課長',
  contract: null,
  certificate: '',
  note: '',
})
