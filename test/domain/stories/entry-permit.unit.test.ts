import { it } from 'vitest'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import type { OtherCases } from '../../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { personCause } from '../../../domain/law/hanging.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import * as acts from '../../support/entry-permit-acts.ts'
import { people } from '../../support/rules.ts'
import { keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'
import { ownSettled } from '../../support/own-settled.ts'

const { around, contract, contractInForce, engineer, otherPermit, subcontract } = acts
const { reminds, escalates } = taskActs
const next = 'outsourcing/20000000-0000-4000-8000-000000000002' as CaseId
const claimed = { rules: around({ claimedBy: () => otherPermit }) }
/** The contract as it stands in other words, and the one that follows it. */
const under = (over: Partial<OutsourcingState>, after: Partial<OutsourcingState> = {}) => ({
  rules: around({
    state: (of) => (of === contract ? contractInForce(over) : of === next ? contractInForce(after) : null),
  }),
})
const roster = (lastDay: string): { readonly rules: { readonly others: OtherCases } } => ({
  rules: around({ person: () => ({ name: '佐藤 花', kana: 'サトウ ハナ', lastDay: day(lastDay) }) }),
})
const withSub = (at: string | null, over: object = {}) => {
  const one = subcontract(at)
  return under({ subcontracts: [{ ...one, ...over }] })
}
const midori = { company: '有限会社みどり保守' }

it('a permit for a computer room: applied for, returned, permitted, its ID lost and suspended, and over (Arts. 7 to 9)', async () => {
  await keepsStory('entry-permit', 'device', [
    acts.appliesForServer({ office: 'citizen' as OfficeId }),
    acts.appliesForServer({ entrant: acts.nobody }),
    acts.appliesForServer({}, roster('2027-03-30')),
    acts.appliesForServer({}, claimed),
    acts.appliesForServer({ untilOn: day('2026-04-30') }),
    acts.appliesForServer({ untilOn: day('2027-04-01') }),
    acts.appliesForServer({ fromTime: '' }),
    acts.appliesForServer({ untilTime: '' }),
    acts.appliesForServer({ untilTime: '08:30' }),
    acts.appliesForServer({ fromOn: day('2026-04-20') }, roster('2027-03-31')),
    acts.returns({}, { by: 'head' }),
    acts.returns({}, { by: 'systemManager' }),
    acts.amends({}, { by: 'staff' }),
    acts.amends({ fromTime: '', untilTime: '', purpose: 'サーバの保守\n月次' }, { by: engineer }),
    reminds('decide-entry-2', '2026-04-27 09:00'),
    escalates('decide-entry-2', '2026-05-08 09:00'),
    acts.permitsServer({ accompanied: 'accompanied' }),
    acts.permitsServer({ untilOn: day('2027-04-01') }),
    acts.permitsServer({ accompanied: 'accompanied', companion: '室の管理者', conditions: '平日に限る' }),
    acts.registersId({}, { at: '2026-04-30 23:59' }),
    acts.lends({}, { by: 'systemManager' }),
    acts.registersId({}, claimed),
    acts.registersId(),
    acts.registersId({ idNumber: 'ID-0108' }),
    acts.suspendsId({ means: 'means-9' }),
    acts.liftsId(),
    acts.suspendsId(),
    acts.suspendsId(),
    acts.registersId({ idNumber: 'ID-0108' }),
    acts.liftsId(),
    acts.losesIt({ lostOn: day('2026-06-02') }),
    acts.losesIt({ means: 'means-9' }),
    acts.losesIt(),
    acts.confirmsRemoved({ removedOn: day('2026-04-30') }),
    acts.confirmsRemoved({ removedTime: '09:31' }),
    acts.registersId({}, { at: '2026-06-02 09:00' }),
    acts.registersId({ idNumber: 'ID-0108' }, { at: '2026-06-02 09:00' }),
    acts.confirmsRemoved({ removedOn: day('2026-05-01'), removedTime: '09:00' }, { at: '2026-06-02 10:00' }),
    acts.confirmsRemoved({ means: 'means-2' }, { at: '2026-06-02 10:00' }),
    acts.revokesId({ means: 'means-2' }, { at: '2026-06-03 10:00' }),
    acts.losesIt({ means: 'means-2', lostOn: day('2026-06-03') }, { at: '2026-06-03 11:00' }),
    acts.registersId({ idNumber: 'ID-0109' }, { at: '2026-06-04 09:00' }),
    acts.suspendsId({ means: 'means-3' }, { at: '2026-06-05 09:00' }),
    acts.revokesId({ means: 'means-3' }, { at: '2026-06-06 09:00' }),
    acts.registersId({ idNumber: 'ID-0110' }, { at: '2026-06-07 09:00' }),
    acts.suspends({}, { by: 'head' }),
    acts.suspends(),
    acts.suspendsId({ means: 'means-4' }, { at: '2026-07-02 09:00' }),
    acts.liftsId({ means: 'means-4' }, { at: '2026-07-03 09:00' }),
    acts.lifts(),
    acts.suspends({}, { at: '2026-08-01 10:00' }),
    acts.expires({ untilOn: day('2027-03-30') }),
    acts.expires({}, { at: '2027-03-31 23:59' }),
    acts.expires(),
    acts.endsWith({ cause: personCause(people.otherStaff.person), how: 'left', on: day('2027-03-31') }),
    acts.confirmsRemoved({ means: 'means-2' }),
    acts.confirmsRemoved({ means: 'means-3' }),
    acts.confirmsRemoved({ means: 'means-4' }),
    acts.registersId({ idNumber: 'ID-0111' }, { at: '2027-04-02 09:00' }),
  ])
})

it('a permit for the place of terminals: badges lent, lost and back, renewed, and given up (Art. 7(2))', async () => {
  await keepsStory(
    'entry-permit',
    'badge',
    [
      acts.appliesForStaff({ fromTime: '', untilTime: '' }),
      acts.permits({ untilOn: day('2026-06-30') }),
      acts.lends({ badge: ' ' }),
      acts.lends({ key: 'K-1' }),
      acts.lends({}, claimed),
      acts.lends({}, { at: '2026-04-30 10:00' }),
      acts.lends(),
      acts.lends({}, { at: '2026-05-02 10:00' }),
      acts.registersId({}, { by: 'systemManager' }),
      acts.suspendsId(),
      acts.confirmsRemoved(),
      acts.losesIt({}, { by: 'staff' }),
      acts.lends({ badge: 'N-013' }, { at: '2026-06-02 10:00' }),
      acts.lends({ badge: 'N-012' }, { at: '2026-06-02 11:00' }),
      acts.takesBack({ means: 'means-1' }, { at: '2026-06-03 10:00' }),
      acts.takesBack({ means: 'means-9' }, { at: '2026-06-03 10:00' }),
      acts.takesBack({ means: 'means-2' }, { at: '2026-06-03 10:00' }),
      acts.takesBack({ means: 'means-2', returnedOn: day('2026-06-03') }, { at: '2026-06-03 10:00' }),
      acts.lends({ badge: 'N-013' }, { at: '2026-06-04 10:00' }),
      acts.season({ untilOn: day('2026-06-30') }, { at: '2026-05-16 08:59' }),
      acts.season({ untilOn: day('2026-06-30') }, { at: '2026-05-16 09:00' }),
      acts.season({ untilOn: day('2026-06-30') }, { at: '2026-05-17 09:00' }),
      acts.renews({ untilOn: day('2026-12-31') }, { by: 'head', at: '2026-06-05 10:00' }),
      acts.refusesRenewal({}, { by: 'head', at: '2026-06-05 10:00' }),
      acts.asksRenewal({ untilOn: day('2026-12-31'), contract }, { by: 'staff', at: '2026-06-05 10:00' }),
      acts.asksRenewal({ untilOn: day('2026-06-30') }, { by: 'staff', at: '2026-06-05 10:00' }),
      acts.asksRenewal({ untilOn: day('2027-04-01') }, { by: 'staff', at: '2026-06-05 10:00' }),
      acts.asksRenewal({ untilOn: day('2026-12-31') }, { by: 'staff', at: '2026-06-05 10:00' }),
      acts.asksRenewal({ untilOn: day('2026-12-31') }, { by: 'staff', at: '2026-06-05 11:00' }),
      acts.letsLapse({}, { by: 'staff', at: '2026-06-05 11:00' }),
      acts.refusesRenewal({}, { by: 'head', at: '2026-06-06 10:00' }),
      acts.asksRenewal({ untilOn: day('2026-12-31'), reason: '改めて' }, { by: 'staff', at: '2026-06-07 10:00' }),
      acts.renews({ untilOn: day('2027-04-01') }, { by: 'head', at: '2026-06-08 10:00' }),
      acts.renews({ untilOn: day('2026-12-31'), conditions: '平日に限る' }, { by: 'head', at: '2026-06-08 10:00' }),
      acts.season({ untilOn: day('2026-12-31') }, { at: '2026-11-16 09:00' }),
      acts.letsLapse({}, { by: 'staff', at: '2026-11-17 10:00' }),
      acts.asksRenewal({ untilOn: day('2027-03-31') }, { by: 'staff', at: '2026-11-18 10:00' }),
      acts.givesUp({}, { by: 'otherStaff', at: '2026-11-19 10:00' }),
      acts.givesUp({}, { by: 'staff', at: '2026-11-19 10:00' }),
      reminds('take-back-1', '2026-11-26 09:00'),
      acts.losesIt({ means: 'means-3', lostOn: day('2026-11-27') }, { by: 'head', at: '2026-11-27 10:00' }),
      acts.revokes({}, { by: 'head', at: '2026-11-28 10:00' }),
    ],
    [],
    { endsRefused: 'wrong-step' },
  )
})

it('a permit that a manager gives themselves, asked about and revoked; and where the city forbids it (Art. 8)', async () => {
  const own = { entrant: people.head.person }
  const forbidden = {
    rules: {
      settings: ownSettled(settingsTemplate, 'entry-permit', { ownPermit: 'forbidden' as const }),
    },
  }
  await keepsStory('entry-permit', 'own', [
    acts.appliesForStaff(own),
    acts.permits({}, { rules: { ...around(), ...forbidden.rules } }),
    acts.permits(),
    acts.season(),
    reminds('ask-entry-renewal-1', '2027-03-10 09:00'),
    acts.asksRenewal({}, { by: 'head' }),
    acts.renews({}, { by: 'head', rules: { ...around(), ...forbidden.rules } }),
    acts.renews({}, { by: 'head' }),
    acts.lends({}, { at: '2027-04-01 09:00' }),
    acts.suspends({}, { by: 'head', at: '2027-04-02 10:00' }),
    acts.revokes({}, { by: 'head', at: '2027-04-03 10:00' }),
    acts.takesBack({}, { at: '2027-04-03 11:00' }),
  ])
})

it('applications refused and withdrawn, and one without anything lent that a transfer ends', async () => {
  await keepsStory('entry-permit', 'refused', [
    acts.appliesForStaff(),
    acts.refuses({}, { by: 'staff' }),
    acts.refuses(),
  ])
  await keepsStory('entry-permit', 'withdrawn', [
    acts.appliesForStaff(),
    acts.returns(),
    acts.withdraws({}, { by: 'otherStaff' }),
    acts.withdraws(),
  ])
  const moved = { cause: personCause(people.staff.person), how: 'transferred' } as const
  await keepsStory('entry-permit', 'transferred', [
    acts.appliesForStaff(),
    acts.permits(),
    acts.season(),
    acts.endsWith({ ...moved, how: 'suspended' }),
    acts.endsWith({ ...moved, how: 'resumed' }),
    acts.endsWith({ ...moved, cause: personCause(people.head.person) }),
    acts.endsWith(moved, { at: '2026-09-30 23:59' }),
    acts.endsWith(moved),
  ])
  await keepsStory('entry-permit', 'left-while-asked', [
    acts.appliesForStaff(),
    acts.endsWith({ ...moved, how: 'left' }),
    acts.endsWith({ ...moved, how: 'left' }),
  ])
})

it('a contractor’s worker: under the contract, the next one, and ended with it (Art. 22(1))', async () => {
  const heiwa = under({ office: 'heiwa' as OfficeId })
  const longer = {
    contract: { ...contractInForce().contract!, startsOn: day('2027-04-01'), endsOn: day('2028-03-31') },
  }
  await keepsStory('entry-permit', 'worker', [
    acts.appliesForWorker({ worker: ' ' }),
    acts.appliesForWorker({ workerKana: ' ' }),
    acts.appliesForWorker({ contract: next }),
    acts.appliesForWorker({}, under({ stage: 'ending' as never })),
    acts.appliesForWorker({}, under({ contract: null })),
    acts.appliesForWorker({}, heiwa),
    acts.appliesForWorker({ company: 'どこかの会社' }),
    acts.appliesForWorker({}, under({ contract: { ...contractInForce().contract!, startsOn: day('2026-05-02') } })),
    acts.appliesForWorker({}, under({ contract: { ...contractInForce().contract!, endsOn: day('2027-03-30') } })),
    acts.appliesForWorker({}, under({ contract: { ...contractInForce().contract!, startsOn: day('2026-05-01') } })),
    acts.returns(),
    acts.amends({}, heiwa),
    acts.amends(),
    acts.permits({}, heiwa),
    acts.permits(),
    acts.lends(),
    acts.suspends({}, { by: 'head' }),
    acts.lifts({}, { by: 'head', ...heiwa }),
    acts.lifts(
      {},
      { by: 'head', ...under({ contract: { ...contractInForce().contract!, endsOn: day('2026-07-10') } }) },
    ),
    acts.season(),
    acts.asksRenewal({}, { by: 'staff' }),
    acts.asksRenewal({ contract: next }, { by: 'staff', ...under({}, { ...longer, office: 'heiwa' as OfficeId }) }),
    acts.asksRenewal({ contract: next }, { by: 'staff', ...under({}, longer) }),
    acts.renews({}, { by: 'head', ...under({}, { ...longer, stage: 'ending' as never }) }),
    acts.renews({}, { by: 'head', ...under({}, longer) }),
    acts.endsWith({ on: day('2027-03-31') }, { at: '2027-04-01 00:00' }),
    acts.endsWith({ on: day('2027-03-30') }, { at: '2027-03-31 00:00' }),
    acts.takesBack({ returnedOn: day('2027-03-31') }, { at: '2027-03-31 10:00' }),
  ])
  await keepsStory('entry-permit', 'suspended-before-it-began', [
    acts.appliesForWorker(),
    acts.permits(),
    acts.suspends({}, { by: 'head', at: '2026-04-22 10:00' }),
    acts.lifts({}, { by: 'head', at: '2026-04-30 10:00', ...heiwa }),
    acts.endsWith(),
  ])
})

it('a sub-contractor’s worker: from the consent on, and ended with the sub-contract (Art. 22(1))', async () => {
  await keepsStory('entry-permit', 'subcontract', [
    acts.appliesForWorker(midori),
    acts.appliesForWorker(midori, withSub(null)),
    acts.appliesForWorker(midori, withSub('2026-05-02 10:00')),
    acts.appliesForWorker(midori, withSub('2026-05-01 10:00', { ended: { on: day('2027-03-31') } })),
    acts.appliesForWorker({ company: '㈲みどり保守' }, withSub('2026-05-01 10:00')),
    acts.permits({}, withSub('2026-05-01 10:00', { ended: { on: day('2027-03-31') } })),
    acts.permits({}, withSub('2026-05-01 10:00')),
    acts.endsWith({ cause: `${contract}#subcontract-2` }),
    acts.endsWith({ cause: `${contract}#subcontract-1` }),
  ])
})

it('a room that both a device and a key let into (Arts. 7(2) and 9)', async () => {
  const roomLevels = reiwa5.roomLevels.map((one) => ({ ...one, means: ['id-device', 'key'] as const }))
  const both = { rules: { ...around(), guideline: { ...reiwa5, roomLevels } } }
  await keepsStory('entry-permit', 'device-and-key', [
    acts.bringsIn({ key: 'K-1' }, both),
    acts.lends({ key: 'K-2', badge: '' }, { by: 'systemManager', at: '2026-06-02 10:00', ...both }),
    acts.revokes({}, both),
    acts.takesBack({ means: 'means-2', returnedOn: day('2026-07-01') }, { by: 'systemManager', ...both }),
  ])
  await keepsStory('entry-permit', 'key-only', [
    acts.bringsIn({ key: 'K-1', idNumber: '' }, both),
    acts.registersId({}, { at: '2026-06-02 10:00', ...both }),
  ])
  await keepsStory('entry-permit', 'device-only', [acts.bringsIn({}, both)])
})

it('a permit brought in from paper, for staff and for a worker (Arts. 7 to 9)', async () => {
  const worker = {
    entrant: null,
    contract,
    company: '株式会社あおい電算',
    worker: '髙橋 稔',
    workerKana: 'タカハシ ミノル',
    office: 'citizen' as OfficeId,
  }
  const paper = acts.bringsIn().command.data as { readonly broughtInAs: object }
  const dated = (permittedOn: string) => ({
    broughtInAs: { ...paper.broughtInAs, permittedOn: day(permittedOn) } as never,
  })
  await keepsStory('entry-permit', 'brought-in', [
    acts.bringsIn({}, { by: 'head' }),
    acts.bringsIn({ room: 'terminals-citizen' }),
    acts.bringsIn({ office: 'general-policy' as OfficeId }),
    acts.bringsIn({ accompanied: 'accompanied' }),
    acts.bringsIn(dated('2026-06-02')),
    acts.bringsIn({ untilOn: day('2026-05-31') }),
    acts.bringsIn({ fromOn: day('2025-04-01') }),
    acts.bringsIn({ fromTime: '08:30' }),
    acts.bringsIn({ worker: '髙橋 稔' }),
    acts.bringsIn({ contract }),
    acts.bringsIn({ entrant: acts.nobody }),
    acts.bringsIn({}, claimed),
    acts.bringsIn({ key: 'K-1' }),
    acts.bringsIn({ fromOn: day('2026-06-02') }),
    acts.bringsIn({}, { rules: around({ claimedBy: (claim) => (claim.startsWith('id/') ? otherPermit : null) }) }),
    acts.bringsIn(dated('2026-06-01')),
    acts.suspends(),
    acts.endsWith({ cause: personCause(people.otherStaff.person), how: 'left' }),
    acts.confirmsRemoved({ removedOn: day('2026-06-01'), removedTime: '09:59' }),
    acts.confirmsRemoved({ removedOn: day('2026-06-01'), removedTime: '10:00' }),
  ])
  await keepsStory('entry-permit', 'brought-in-worker', [
    acts.bringsIn({ ...worker, worker: ' ' }),
    acts.bringsIn({ ...worker, workerKana: ' ' }),
    acts.bringsIn({ ...worker, company: ' ' }),
    acts.bringsIn({ ...worker, contract: null }),
    acts.bringsIn({ ...worker, contract: next }),
    acts.bringsIn({ ...worker, idNumber: '', fromOn: day('2026-06-02') }),
    acts.registersId({ idNumber: 'ID-0042' }, { at: '2026-06-02 09:00' }),
  ])
  await keepsStory('entry-permit', 'brought-in-badge', [
    acts.bringsIn(
      { ...worker, room: 'terminals-citizen', idNumber: '', badge: 'N-004', untilOn: day('2026-06-01') },
      { by: 'head' },
    ),
    acts.expires({ untilOn: day('2026-06-01') }, { at: '2026-06-02 00:00' }),
  ])
  await keepsStory('entry-permit', 'brought-in-own', [
    acts.bringsIn(
      { room: 'terminals-citizen', office: 'citizen' as OfficeId, entrant: people.head.person, idNumber: '' },
      { by: 'head' },
    ),
    acts.lends({}, { at: '2026-06-02 10:00' }),
  ])
})
