import { it } from 'vitest'
import type { CaseId, OfficeId, PersonId } from '../../../domain/kernel/ids.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import * as acts from '../../support/authority-acts.ts'
import { people } from '../../support/rules.ts'
import { keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'
import { ownSettled } from '../../support/own-settled.ts'

const { on } = acts
const taken = 'authority/10000000-0000-4000-8000-000000000009' as CaseId
/** Another case has claimed what is asked for. */
const claimed = { others: { claimedBy: () => taken } }
/** A roster on which the operator has a last day. */
const leaving = (lastDay: string) => ({
  others: {
    person: (id: PersonId) =>
      id === people.staff.person ? { name: '佐藤 花', kana: 'サトウ ハナ', lastDay: on(lastDay) } : null,
  },
})
const nobody = { others: { person: () => null } }
const heiwa = 'heiwa' as OfficeId

it('an authority asked for, heard on, settled, registered, acknowledged, changed and revoked (Arts. 12 to 15)', async () => {
  await keepsStory('authority', 'live', [
    acts.requests({ office: heiwa }),
    acts.requests({ office: 'general-policy' as OfficeId }, { by: 'systemManager' }),
    acts.requests({ fromOn: on('2026-04-19') }),
    acts.requests({ untilOn: on('2026-04-30') }),
    acts.requests({}, claimed),
    acts.requests({}, nobody),
    acts.requests({}, leaving('2026-04-30')),
    acts.requests({ untilOn: on('2026-12-31') }, { ...leaving('2026-05-01'), by: 'head' }),
    acts.grants(),
    acts.refuses(),
    acts.consults({ heldOn: on('2026-04-22') }),
    acts.consults({}, { by: 'otherHead' }),
    acts.consults({ agreed: false, said: '時期尚早' }, { by: 'systemManager' }),
    acts.consults(),
    taskActs.reminds('settle-operator-1', '2026-04-28 09:00'),
    taskActs.escalates('settle-operator-1', '2026-05-12 09:00'),
    acts.grants({}, { by: 'head' }),
    acts.grants({ despite: ' ' }),
    acts.grants({ despite: '代わりがいない', fromOn: on('2026-04-21') }),
    acts.grants({ despite: '代わりがいない', fromOn: on('2027-01-01') }),
    acts.grants({ despite: '代わりがいない', conditions: '窓口に限る', fromOn: on('2026-12-31') }),
    acts.withdraws(),
    acts.registers({ matchingOn: on('2026-04-25') }),
    acts.registers({}, claimed),
    acts.registers({ matchingCount: 1 }),
    acts.registers(),
    acts.acknowledges({}, { by: 'staff' }),
    acts.loses({ lostOn: on('2026-06-02') }),
    acts.reissues(),
    acts.loses({}, { by: 'head' }),
    acts.loses(),
    acts.reissues({ operatorId: ' OP-0001 ' }),
    acts.reissues({}, claimed),
    acts.reissues(),
    acts.loses({ lostOn: on('2026-06-02') }, { at: '2026-06-02 15:00' }),
    acts.reissues({ operatorId: 'OP-0003' }, { at: '2026-06-02 16:00' }),
    acts.acknowledges({ remarks: '読んだ' }, { at: '2026-06-03 10:00' }),
    acts.acknowledges({ remarks: '再び' }, { at: '2026-06-04 10:00' }),
    acts.setsEnd({ lastDay: on('2026-06-09') }),
    acts.setsEnd({ lastDay: on('2027-01-01') }),
    acts.setsEnd({ lastDay: on('2026-12-30') }),
    acts.setsEnd({ lastDay: on('2026-12-31') }),
    acts.proposes({}, { ...leaving('2027-03-31'), at: '2026-11-20 10:00' }),
    acts.proposes({ office: 'general-policy' as OfficeId }, { by: 'systemManager', at: '2026-11-20 10:00' }),
    acts.proposes({ fromOn: on('2027-01-01') }, { at: '2026-11-20 10:00' }),
    acts.proposes({ fromOn: on('2027-01-02') }, { at: '2026-11-20 11:00' }),
    acts.withdraws({}, { at: '2026-11-20 12:00' }),
    acts.withdraws({}, { at: '2026-11-20 12:00', by: 'otherHead' }),
    acts.withdraws({}, { at: '2026-11-20 13:00', by: 'otherHead' }),
    acts.consults({}, { at: '2026-11-21 10:00', by: 'otherHead' }),
    acts.proposes({ fromOn: on('2027-01-01'), untilOn: on('2027-03-31') }, { at: '2026-11-21 10:00' }),
    acts.consults({ heldOn: on('2026-11-21') }, { at: '2026-11-22 10:00', by: 'otherHead' }),
    acts.consults({ heldOn: on('2026-11-21') }, { at: '2026-11-22 10:00', by: 'otherHead' }),
    acts.refuses({}, { at: '2026-11-23 10:00' }),
    acts.proposes({ fromOn: on('2027-01-02'), untilOn: on('2027-03-31') }, { at: '2026-11-24 10:00' }),
    acts.consults({ heldOn: on('2026-11-24') }, { at: '2026-11-24 11:00', by: 'otherHead' }),
    acts.grants({ fromOn: on('2027-01-02') }, { at: '2026-11-25 10:00' }),
    acts.grants({ fromOn: on('2026-12-31') }, { at: '2026-11-25 10:00' }),
    acts.grants({ fromOn: on('2027-01-01'), conditions: '支所' }, { at: '2026-11-25 10:00' }),
    acts.expires({ untilOn: on('2026-12-31') }, { at: '2027-01-01 00:00' }),
    acts.setsEnd({ lastDay: on('2026-12-31') }, { at: '2026-12-01 10:00', by: 'otherHead' }),
    acts.revokes({ revokedOn: on('2027-01-05') }, { at: '2027-01-04 10:00' }),
    acts.revokes({ revokedOn: on('2027-01-04'), revokedAt: '10:01' }, { at: '2027-01-04 10:00' }),
    acts.revokes({ revokedOn: on('2027-01-04'), revokedAt: '10:00' }, { at: '2027-01-04 10:00', by: 'head' }),
    acts.revokes({ revokedOn: on('2027-01-04'), revokedAt: '10:00' }, { at: '2027-01-04 10:00' }),
    acts.leaves({}, { at: '2027-01-05 00:00' }),
    acts.removes({ removedOn: on('2027-01-03') }, { at: '2027-01-04 11:00' }),
    acts.removes({ removedOn: on('2027-01-04'), removedAt: '11:01' }, { at: '2027-01-04 11:00' }),
    acts.removes({ removedOn: on('2027-01-04'), removedAt: '11:00' }, { at: '2027-01-04 11:00' }),
    acts.removes({}, { at: '2027-01-05 11:00' }),
  ])
})

it('what was asked for given up, and not granted (Art. 14(2))', async () => {
  await keepsStory('authority', 'withdrawn', [
    acts.requests(),
    acts.withdraws({}, { by: 'otherHead' }),
    acts.withdraws(),
    acts.consults(),
  ])
  await keepsStory('authority', 'refused', [
    acts.requests({}, { by: 'systemManager' }),
    acts.consults(),
    acts.refuses({}, { by: 'head' }),
    acts.refuses(),
  ])
  await keepsStory('authority', 'left-before', [acts.requests(), acts.leaves()])
})

it('one brought in, over with its day, while a change waits for its decision (Art. 14(2))', async () => {
  const late = { at: '2026-07-02 10:00', by: 'otherHead' } as const
  const proposed = { office: heiwa, fromOn: on('2026-07-10') }
  await keepsStory('authority', 'between', [
    acts.bringsIn({ fromOn: on('2026-04-21') }),
    acts.bringsIn({ consultedOn: on('2024-04-02') }),
    acts.bringsIn({ consultedOn: on('2026-04-21') }),
    acts.bringsIn({ acknowledgedOn: on('2026-04-21') }),
    acts.bringsIn({ matchingOn: on('2026-04-21') }),
    acts.bringsIn({ untilOn: on('2024-03-31') }),
    acts.bringsIn({ office: 'general-policy' as OfficeId }),
    acts.bringsIn({}, claimed),
    acts.bringsIn({}, { others: { claimedBy: (claim) => (claim.startsWith('authority/') ? taken : null) } }),
    acts.bringsIn({}, nobody),
    acts.bringsIn({}, leaving('2024-03-31')),
    acts.bringsIn({}, { by: 'head' }),
    acts.bringsIn({ consultedOn: on('2024-04-01'), untilOn: on('2026-06-30'), said: '異議なし' }),
    acts.acknowledges(),
    acts.expires({}, { at: '2026-06-30 23:59' }),
    acts.expires({ untilOn: on('2026-06-29') }),
    acts.proposes(proposed, { at: '2026-06-20 10:00' }),
    acts.expires(),
    acts.expires(),
    acts.loses({}, { at: '2026-07-01 09:00', by: 'otherStaff' }),
    acts.reissues({}, { at: '2026-07-01 10:00' }),
    acts.acknowledges({ remarks: '改めて' }, { at: '2026-07-01 11:00' }),
    acts.withdraws({}, late),
    acts.removes({ removedOn: on('2026-07-01') }, { at: '2026-07-02 15:00' }),
  ])
  await keepsStory('authority', 'between-granted', [
    acts.bringsIn({ untilOn: on('2026-06-30'), acknowledgedOn: null }),
    acts.proposes({ ...proposed, untilOn: on('2026-12-31') }, { at: '2026-06-20 10:00' }),
    acts.expires(),
    acts.consults({ heldOn: on('2026-07-02') }, late),
    acts.grants({ fromOn: on('2026-07-20') }, { at: '2026-07-03 10:00' }),
    acts.acknowledges({ remarks: '読んだ' }, { at: '2026-07-20 10:00' }),
    acts.expires({ untilOn: on('2026-12-31') }, { at: '2027-01-01 00:00' }),
    acts.removes({ removedOn: on('2026-12-31') }, { at: '2027-01-04 10:00' }),
  ])
  await keepsStory('authority', 'between-refused', [
    acts.bringsIn({ untilOn: on('2026-06-30') }),
    acts.proposes(proposed, { at: '2026-06-20 10:00' }),
    acts.consults({ heldOn: on('2026-06-21'), agreed: false }, { at: '2026-06-21 10:00', by: 'otherHead' }),
    acts.expires(),
    acts.refuses({}, { at: '2026-07-03 10:00' }),
  ])
  await keepsStory('authority', 'between-revoked', [
    acts.bringsIn({ untilOn: on('2026-06-30') }),
    acts.proposes(proposed, { at: '2026-06-20 10:00' }),
    acts.expires(),
    acts.revokes({ revokedOn: on('2026-07-01') }, { at: '2026-07-01 15:00' }),
  ])
})

it('one that ends with the person: who leaves the city, or the office, or only one of two posts (Art. 14(2))', async () => {
  const moved = { how: 'transferred' } as const
  const citizen = ['citizen-staff', '2024-04-01', '2026-06-30'] as const
  const after = { others: acts.cityWith(citizen, ['heiwa-staff', '2026-07-01', null]) }
  const stays = { others: acts.cityWith(citizen, ['citizen-head', '2026-07-01', null]) }
  await keepsStory('authority', 'transferred', [
    acts.bringsIn(),
    acts.leaves({ ...moved, how: 'ended' }, after),
    acts.leaves(moved, stays),
    acts.leaves({ ...moved, on: on('2024-03-30') }, after),
    acts.leaves(moved),
    acts.leaves(moved, after),
    acts.leaves(moved, after),
  ])
  await keepsStory('authority', 'transferred-with-next', [
    acts.bringsIn({ untilOn: on('2026-07-01') }),
    acts.leaves({ ...moved, on: on('2026-07-01') }, after),
    acts.proposes({ office: heiwa, fromOn: on('2026-07-01') }, { at: '2026-06-20 10:00' }),
    acts.leaves(moved, after),
    acts.leaves({ how: 'left', on: on('2026-07-05') }, { at: '2026-07-06 00:00' }),
  ])
  await keepsStory('authority', 'left', [
    acts.bringsIn(),
    acts.proposes({ office: heiwa, fromOn: on('2026-07-01') }, { at: '2026-06-20 10:00' }),
    acts.leaves(),
    acts.removes({ removedOn: on('2026-06-01') }, { at: '2026-07-02 15:00' }),
  ])
})

it('one whose acknowledgement may follow, revoked before it began (Art. 15, operational setting)', async () => {
  const settings = ownSettled(settingsTemplate, 'authority', { acknowledged: 'after' as const })
  await keepsStory('authority', 'acknowledged-after', [
    acts.requests({ untilOn: on('2026-06-30') }),
    acts.consults({ heldOn: on('2026-04-20') }),
    acts.grants(),
    acts.registers({ matchingOn: on('2026-04-24') }, { rules: { settings } }),
    acts.acknowledges(),
    acts.revokes({ revokedOn: on('2026-04-28'), revokedAt: '10:00' }, { at: '2026-04-28 10:00' }),
  ])
  await keepsStory('authority', 'over-before-registered', [
    acts.requests({ untilOn: on('2026-06-30') }),
    acts.consults({}, { by: 'systemManager', others: { whoHolds: () => null } }),
    acts.grants({ fromOn: on('2026-06-30') }),
    acts.expires(),
    acts.registers(),
  ])
})
