import type { RegisteredAsset } from '../../domain/asset/ledger/fields.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { addDays, addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { personId } from './entry-permit-acts.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { plannedOperation } from './operation-plans.ts'
import { pastCaseId } from './record-past.ts'
import { vendors } from './vendors.ts'
import { act } from './past-act.ts'

/** Information assets at every stage, archived operation histories with a gap, and an operation plan (Arts. 16–19). */
export const assetsAndHistories = (days: Days): readonly PastCase[] => [
  server(days),
  backup(days),
  lostForms(days),
  disposalAsked(days),
  disposalDue(days),
  disposed(days),
  writtenOff(days),
  transferOffered(days),
  designated(days),
  history(days, 86, -90, -31),
  history(days, 87, -30, -2),
  plannedOperation(days),
]

const manager = 'digital-promotion-head'
const staff = 'citizen-staff'
const head = 'citizen-head'

const item = ({ ago }: Days, over: Partial<RegisteredAsset>): RegisteredAsset => ({
  office: 'citizen' as OfficeId,
  kind: 'personal-information',
  name: '異動データの写し',
  room: 'terminals-citizen',
  place: '窓口裏の耐火金庫',
  quantity: 1,
  serial: '',
  personal: false,
  confidentiality: 'high',
  integrity: 'high',
  availability: 'middle',
  acquiredOn: ago(80),
  leaseEndsOn: null,
  method: '',
  contract: null,
  note: '',
  keptUntil: null,
  ...over,
})

const server = (days: Days): PastCase => ({
  nth: 81,
  procedure: 'asset',
  acts: [
    act('BringInAsset', manager, at(days.ago(50), '10:00'), {
      ...item(days, {
        office: 'digital-promotion' as OfficeId,
        kind: 'hardware',
        name: 'コミュニケーションサーバ',
        room: 'computer-room-server',
        place: '電算室 ラック2',
        serial: 'CS-2021-01',
        leaseEndsOn: addMonths(days.today, 14),
      }),
      broughtInAs: { paper: '機器管理簿', datedOn: addMonths(days.today, -40) },
    }),
  ],
})

const backup = (days: Days): PastCase => ({
  nth: 82,
  procedure: 'asset',
  acts: [
    act('RegisterAsset', staff, at(days.ago(40), '10:00'), item(days, {})),
    act('RecordAssetMeasures', staff, at(days.ago(40), '10:20'), { measures: '金庫に施錠し、鍵は課長が持つ。' }),
    act('HandOverAsset', staff, at(days.ago(6), '09:30'), {
      to: { kind: 'post', post: 'heiwa-head' as PostId },
      what: '写しの媒体',
      medium: 'DVD-R 1枚',
      purpose: '住所の突合',
      dueOn: days.from(days.today, 5),
    }),
    act('ReceiveAsset', 'heiwa-head', at(days.ago(6), '15:00'), { handOver: 'hand-over-1' }),
    act('HandOverAsset', staff, at(days.ago(5), '10:00'), {
      to: {
        kind: 'worker',
        company: vendors.aoi.name,
        worker: '髙木 隆',
        contract: pastCaseId({ nth: 9 }),
        receipt: '受領書 第4号',
      },
      what: '点検用の写し',
      medium: 'USBメモリ 1本（暗号化）',
      purpose: '統合端末の点検結果との照合',
      dueOn: days.from(days.today, 10),
    }),
  ],
})

const lostForms = (days: Days): PastCase => ({
  nth: 83,
  procedure: 'asset',
  acts: [
    act(
      'RegisterAsset',
      staff,
      at(days.ago(30), '10:00'),
      item(days, { kind: 'personal-forms', name: '異動者一覧の帳票' }),
    ),
    act('ReportAssetLost', staff, at(days.ago(1), '16:00'), {
      lostOn: days.ago(1),
      what: '綴りのうち一冊が書庫にない。',
      measures: '書庫と窓口を探している。',
    }),
  ],
})

const disposalAsked = (days: Days): PastCase => ({
  nth: 84,
  procedure: 'asset',
  acts: [
    act(
      'RegisterAsset',
      staff,
      at(days.ago(45), '11:00'),
      item(days, { kind: 'personal-forms', name: '照会結果の帳票' }),
    ),
    act('RequestAssetDisposal', staff, at(days.ago(2), '11:00'), {
      method: 'dissolved',
      plannedOn: days.from(days.today, 10),
      reason: '用済みとなったため。',
    }),
  ],
})

const disposalDue = (days: Days): PastCase => ({
  nth: 91,
  procedure: 'asset',
  acts: [
    act(
      'RegisterAsset',
      staff,
      at(days.ago(46), '11:00'),
      item(days, { kind: 'personal-forms', name: '確認用の帳票' }),
    ),
    act('RequestAssetDisposal', staff, at(days.ago(5), '11:00'), {
      method: 'dissolved',
      plannedOn: days.from(days.today, 4),
      reason: '用済みとなったため。',
    }),
    act('DecideAssetDisposal', head, at(days.ago(4), '11:00'), { decision: 'approved', note: '' }),
  ],
})

const writtenOff = (days: Days): PastCase => ({
  nth: 92,
  procedure: 'asset',
  acts: [
    act('RegisterAsset', staff, at(days.ago(70), '10:00'), item(days, { name: '予備のUSBメモリ', quantity: 1 })),
    act('ReportAssetLost', staff, at(days.ago(60), '16:00'), {
      lostOn: days.ago(60),
      what: '保管の棚にない。',
      measures: '課内を探した。',
    }),
    act('FollowAssetLoss', staff, at(days.ago(58), '16:00'), {
      followed: { as: 'none', reason: '何も記録していない媒体であることを購入の記録で確かめた。' },
    }),
    act('WriteOffAsset', head, at(days.ago(30), '10:00'), { reason: '見つからないため台帳から除く。' }),
  ],
})

const disposed = (days: Days): PastCase => ({
  nth: 85,
  procedure: 'asset',
  acts: [
    act('RegisterAsset', staff, at(days.ago(60), '11:00'), item(days, { name: '旧端末の記録媒体' })),
    act('RequestAssetDisposal', staff, at(days.ago(20), '11:00'), {
      method: 'destroyed',
      plannedOn: days.ago(12),
      reason: '端末の更新',
    }),
    act('DecideAssetDisposal', head, at(days.ago(18), '11:00'), { decision: 'approved', note: '' }),
    act('CarryOutAssetDisposal', staff, at(days.ago(12), '15:00'), {
      doneOn: days.ago(12),
      method: 'destroyed',
      doneBy: '市民課の担当',
      witness: '市民課長',
      contract: null,
      certificate: '',
      note: '',
    }),
  ],
})

const transferOffered = (days: Days): PastCase => ({
  nth: 89,
  procedure: 'asset',
  acts: [
    act('RegisterAsset', staff, at(days.ago(25), '10:00'), item(days, { name: '引継ぎ用の媒体', place: '書庫' })),
    act('OfferAssetTransfer', staff, at(days.ago(3), '10:00'), {
      to: 'heiwa' as OfficeId,
      room: 'terminals-heiwa',
      place: '平和支所 金庫',
      reason: '平和支所で用いるため。',
    }),
  ],
})

const designated = (days: Days): PastCase => ({
  nth: 90,
  procedure: 'asset',
  acts: [
    act(
      'RegisterAsset',
      staff,
      at(days.ago(28), '10:00'),
      item(days, { kind: 'personal-forms', name: '転入通知の帳票', personal: true }),
    ),
    act('DesignateAssetHandler', head, at(days.ago(27), '10:00'), {
      person: personId(days, 'yoshida'),
      from: days.ago(27),
      note: '',
    }),
  ],
})

/** Between the two of them a month is missing. */
const history = (days: Days, nth: number, first: number, last: number): PastCase => ({
  nth,
  procedure: 'operation-history',
  acts: [
    act('ArchiveHistory', manager, at(days.ago(9), '10:00'), {
      equipment: 'communication-server',
      device: '',
      from: days.month(first),
      to: lastBefore(days.month(last)),
      medium: `LTO-7 第${nth}巻`,
      place: '耐火金庫',
      count: 120_000,
      hash: '',
      note: '',
    }),
  ],
})

const lastBefore = (day: PlainDate): PlainDate => addDays(day, -1)
