import { it } from 'vitest'
import type { CaseId, OfficeId, PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { personCause } from '../../../domain/law/hanging.ts'
import * as acts from '../../support/asset-acts.ts'
import { contractInForce } from '../../support/entry-permit-acts.ts'
import { asWaiting, people, type Who } from '../../support/rules.ts'
import { act, keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'

const { reminds, escalates } = taskActs
/** The contract's case, as far as others look at it. */
const begun = contractInForce({
  contract: {
    ...contractInForce().contract!,
    clauses: [{ clause: 'custody', document: '契約書', place: '第5条', quotation: '' }],
  },
})
const contract = 'outsourcing/10000000-0000-4000-8000-000000000001' as CaseId
const another = 'outsourcing/10000000-0000-4000-8000-000000000002' as CaseId
const worker = (of: CaseId | null) =>
  ({ kind: 'worker', company: '株式会社あおい電算', worker: '田中 実', contract: of, receipt: '受-12' }) as const

/** The roster: two of the city, of whom the second has a last day. */
const others = {
  ...asWaiting,
  person: (id: PersonId) =>
    id === people.staff.person
      ? { name: '佐藤 花', kana: 'サトウ ハナ', lastDay: null }
      : id === people.otherStaff.person
        ? { name: '山本 葵', kana: 'ヤマモト アオイ', lastDay: day('2026-06-30') }
        : null,
}
const says = (type: string, data: object, by: Who, at: string) => act(type, data, by, at, { others })

const { office: _office, keptUntil: _keptUntil, ...content } = acts.item()
const amends = (data: object, at: string, by: Who = 'staff') =>
  says('AmendAsset', { ...content, reason: '記載の誤り', ...data }, by, at)
const designates = (data: object, at: string) =>
  says('DesignateAssetHandler', { person: people.staff.person, from: '2026-05-01', note: '', ...data }, 'head', at)
const ends = (data: object, at: string) =>
  says(
    'EndAssetDesignation',
    { designation: 'designation-1', on: '2026-05-01', reason: '担当替え', ...data },
    'head',
    at,
  )
const hears = (data: object, at: string) => says('HearAssetEnding', data, 'practice', at)

it('an item in the ledger: amended, protected, designated, handed over and back (Arts. 17 to 19)', async () => {
  const to = (post: string) => ({ kind: 'post', post: post as PostId }) as const
  await keepsStory('asset', 'kept', [
    acts.registers({ office: 'digital-promotion' as OfficeId }),
    acts.registers({}, { by: 'otherHead' }),
    acts.registers({ kind: 'resident-cards' }),
    acts.registers({ acquiredOn: day('2026-04-20'), leaseEndsOn: day('2031-03-31'), contract }),
    amends({ name: '異動データの控え', serial: 'C-02' }, '2026-04-21 10:00'),
    amends({ kind: 'hardware', personal: true }, '2026-04-21 10:10'),
    amends({ kind: 'personal-information' }, '2026-04-21 10:20', 'systemManager'),
    says('RecordAssetMeasures', { measures: '施錠して保管する' }, 'staff', '2026-04-22 10:00'),
    says('RecordAssetMeasures', { measures: '持出しを記録する' }, 'head', '2026-04-23 10:00'),
    acts.changesRetention({ keptUntil: day('2027-03-31') }),
    acts.changesRetention(),
    acts.changesRetention({ keptUntil: null }),
    designates({ person: people.outsider.person }, '2026-05-01 10:00'),
    designates({ person: people.otherStaff.person, from: '2026-07-01' }, '2026-05-01 10:00'),
    designates({ person: people.otherStaff.person, from: '2026-06-30' }, '2026-05-01 10:00'),
    designates({}, '2026-05-01 10:00'),
    designates({}, '2026-05-01 11:00'),
    ends({ on: '2026-06-29' }, '2026-05-02 10:00'),
    ends({ designation: 'designation-2' }, '2026-05-02 10:00'),
    ends({ designation: 'designation-2' }, '2026-05-02 11:00'),
    designates({}, '2026-05-03 10:00'),
    acts.handsOver({ to: to('nobody') }),
    acts.handsOver({ dueOn: day('2026-05-01') }),
    acts.handsOver({ what: '複製' }, { at: '2026-05-01 10:10' }),
    acts.handsOver({ to: to('sobue-head'), what: '別の複製' }, { at: '2026-05-01 10:20' }),
    acts.handsOver({ to: worker(contract), what: '保守用の複製' }, { at: '2026-05-01 10:25' }),
    acts.handsOver(
      { to: worker(contract), what: '保守用の複製' },
      { at: '2026-05-01 10:30', others: { state: () => begun } },
    ),
    acts.handsOver(
      { to: worker(another), what: 'もう一つ' },
      { at: '2026-05-01 10:40', others: { state: () => begun } },
    ),
    acts.handsOver({ to: worker(null), what: '契約のないもの' }, { at: '2026-05-01 10:50' }),
    acts.handsOver(
      { to: worker(another), what: '契約のあるもの' },
      { at: '2026-05-01 10:55', others: { state: () => begun } },
    ),
    acts.requests({ plannedOn: day('2026-05-20') }, { at: '2026-05-01 11:00' }),
    acts.receives({ handOver: 'hand-over-2' }),
    acts.receives(),
    acts.receives(),
    acts.givesBack({ handOver: 'hand-over-2', note: '傷なし' }),
    acts.givesBack({ handOver: 'hand-over-3' }),
    acts.givesBack({ note: '傷なし' }),
    acts.givesBack({ note: '再び' }),
    reminds('take-asset-back-1', '2026-05-14 09:00'),
    escalates('take-asset-back-1', '2026-05-25 09:00'),
    acts.takesBack({ how: 'destroyed' }),
    acts.takesBack(),
    acts.takesBack(),
    acts.takesBack({ handOver: 'hand-over-2', how: 'destroyed', certificate: '廃-1' }),
    hears({ cause: contract, how: 'ended', on: '2026-05-12' }, '2026-05-13 00:00'),
    hears({ cause: personCause(people.staff.person), how: 'transferred', on: '2026-05-02' }, '2026-05-13 00:00'),
    hears({ cause: personCause(people.otherStaff.person), how: 'left', on: '2026-07-05' }, '2026-07-06 00:00'),
    hears({ cause: personCause(people.head.person), how: 'left', on: '2026-05-12' }, '2026-05-13 00:00'),
    acts.takesBack({ handOver: 'hand-over-3' }),
    acts.takesBack({ handOver: 'hand-over-4' }),
    acts.takesBack({ handOver: 'hand-over-5' }),
    hears({ cause: contract, how: 'ended', on: '2026-05-12' }, '2026-05-13 00:00'),
  ])
})

it('an item that goes to another office, is lost, found, lost again and written off (operational setting)', async () => {
  const withdraws = (reason: string) => says('WithdrawAssetTransfer', { reason }, 'staff', '2026-05-01 16:00')
  const none = { followed: { as: 'none', reason: '誤記と分かった' } } as const
  await keepsStory('asset', 'lost', [
    acts.registers(),
    acts.accepts(),
    acts.offers({ to: 'citizen' as OfficeId }),
    acts.offers({ to: 'digital-promotion' as OfficeId }),
    acts.offers(),
    acts.offers({ place: '支所の書庫', to: 'sobue' as OfficeId }, { at: '2026-05-01 11:00' }),
    withdraws('取り違え'),
    acts.offers({}, { at: '2026-05-01 17:00' }),
    acts.requests({ plannedOn: day('2027-04-01') }, { at: '2026-05-01 17:30' }),
    acts.declines({}, { by: 'staff' }),
    acts.declines(),
    acts.offers({}, { at: '2026-05-03 10:00' }),
    acts.accepts({}, { at: '2026-05-04 10:00' }),
    acts.loses({ lostOn: day('2026-05-21') }, { by: 'otherStaff' }),
    acts.handsOver(
      { to: worker(contract), dueOn: day('2026-05-25') },
      { by: 'otherStaff', at: '2026-05-19 10:00', others: { state: () => begun } },
    ),
    acts.loses({ lostOn: day('2026-05-20') }, { by: 'otherStaff' }),
    acts.writesOff({}, { by: 'otherHead' }),
    acts.follows({}, { by: 'otherStaff' }),
    acts.follows({}, { by: 'otherStaff' }),
    acts.writesOff({}, { by: 'otherHead' }),
    acts.finds({ foundOn: day('2026-05-19') }, { by: 'otherStaff' }),
    acts.finds({ foundOn: day('2026-05-20') }, { by: 'otherStaff' }),
    acts.finds({}, { by: 'otherStaff' }),
    acts.offers({ to: 'citizen' as OfficeId }, { by: 'otherStaff', at: '2026-05-22 10:00' }),
    acts.loses({}, { by: 'otherStaff', at: '2026-05-22 11:00' }),
    acts.finds({}, { by: 'otherStaff', at: '2026-05-23 10:00' }),
    acts.loses({}, { by: 'otherStaff', at: '2026-05-24 11:00' }),
    acts.follows(none, { by: 'otherStaff', at: '2026-05-24 12:00' }),
    acts.follows(none, { by: 'otherStaff', at: '2026-05-24 13:00' }),
    acts.takesBack({}, { by: 'otherStaff', at: '2026-05-25 10:00' }),
    acts.writesOff({}, { by: 'otherHead' }),
  ])
})

it('an item brought in from paper, its disposal asked for, refused, withdrawn, and carried out', async () => {
  const withdraws = (at: string) => says('WithdrawAssetDisposal', { reason: '使うことになった' }, 'staff', at)
  const asked = { at: '2027-04-01 10:00' }
  await keepsStory('asset', 'disposed', [
    acts.bringsIn({ broughtInAs: { paper: ' ', datedOn: day('2026-04-20') } }),
    acts.bringsIn({ broughtInAs: { paper: '媒体管理簿', datedOn: day('2026-04-20') }, kind: 'resident-cards' }),
    acts.requests({ plannedOn: day('2027-03-31') }, { at: '2027-03-01 10:00' }),
    acts.requests({ plannedOn: day('2027-04-01') }, asked),
    acts.decides({}, { by: 'staff' }),
    acts.decides({ decision: 'refused' }),
    acts.decides({ decision: 'refused', note: '照会中' }),
    acts.requests({}, { by: 'head', at: '2027-04-03 10:00' }),
    acts.decides({}, { at: '2027-04-03 11:00' }),
    withdraws('2027-04-03 12:00'),
    acts.requests({}, { at: '2027-04-04 10:00' }),
    acts.changesRetention({ keptUntil: day('2027-04-09') }, { at: '2027-04-04 11:00' }),
    acts.decides({}, { at: '2027-04-05 10:00' }),
    acts.changesRetention({ keptUntil: day('2027-04-08') }, { at: '2027-04-05 11:00' }),
    acts.decides({}, { at: '2027-04-05 12:00' }),
    withdraws('2027-04-06 10:00'),
    acts.requests({}, { at: '2027-04-06 11:00' }),
    acts.decides({}, { at: '2027-04-06 12:00' }),
    acts.loses({ lostOn: day('2027-04-06') }, { at: '2027-04-06 13:00' }),
    acts.finds({ foundOn: day('2027-04-06') }, { at: '2027-04-06 14:00' }),
    acts.requests({}, { at: '2027-04-06 15:00' }),
    acts.loses({ lostOn: day('2027-04-06') }, { at: '2027-04-06 15:10' }),
    acts.finds({ foundOn: day('2027-04-06') }, { at: '2027-04-06 15:20' }),
    acts.requests({}, { at: '2027-04-06 15:30' }),
    acts.decides({}, { at: '2027-04-06 16:00' }),
    acts.carriesOut({ doneOn: day('2027-04-08') }, { at: '2027-04-08 15:00' }),
    acts.changesRetention({ keptUntil: day('2027-04-01') }, { at: '2027-04-08 16:00' }),
    acts.carriesOut({ doneOn: day('2027-04-05') }),
    acts.carriesOut({ contract }),
    acts.follows({}, { at: '2027-04-09 10:00' }),
    acts.carriesOut({ contract, certificate: '廃棄証明 3' }),
    acts.carriesOut({ contract, certificate: '廃棄証明 3' }, { others: { state: () => begun } }),
    acts.carriesOut({ contract, certificate: '廃棄証明 3', clause: 'custody' }, { others: { state: () => begun } }),
    acts.carriesOut({}, { at: '2027-04-10 10:00' }),
  ])
  await keepsStory('asset', 'without-day', [
    acts.registers(
      { keptUntil: null, acquiredOn: null, kind: 'hardware', office: 'heiwa' as OfficeId },
      { by: 'systemManager' },
    ),
    acts.requests({ plannedOn: day('2026-04-20') }, { by: 'otherStaff', at: '2026-04-20 10:30' }),
    acts.decides({}, { by: 'systemManager', at: '2026-04-20 11:00' }),
    acts.carriesOut({ doneOn: day('2026-04-20') }, { by: 'otherStaff', at: '2026-04-20 12:00' }),
    acts.carriesOut({ doneOn: day('2026-04-20') }, { by: 'systemManager', at: '2026-04-20 12:00' }),
  ])
})
