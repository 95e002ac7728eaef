import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with permits to enter, and their IDs (Arts. 7 to 9). */
export const entryRules = {
  'ended-with-room-that-is': {
    rests: 'rooms-under-control',
    ja: '管理の対象である室（{room}）が廃止されたものとして、許可が終えられた。',
    en: 'A permit was ended with a room ({room}) that is under control.',
  },
  'room-unknown': {
    rests: 'rooms-under-control',
    ja: '入退室を管理する室でない {room} の許可である。',
    en: 'A permit for {room}, which is no room under control.',
  },
  'room-of-other-manager': {
    rests: 'entry-permitted-beforehand',
    ja: 'その室の入退室管理者（{manager}）でない {post} が行った。',
    en: '{post} acted, who doesn’t manage the room ({manager} does).',
  },
  'permit-reversed': {
    rests: 'entry-period',
    ja: '許可の終わり（{day}）が始まりより前である。',
    en: 'The permit ends on {day}, before it begins.',
  },
  'permit-beyond-year': {
    rests: 'entry-period',
    ja: '許可の終わり（{day}）が年度の末日（{last}）を超える。',
    en: 'The permit lasts until {day}, beyond the fiscal year’s end ({last}).',
  },
  'worker-without-contract': {
    rests: 'entry-of-contractors',
    ja: '契約（{contract}）がないのに、受託者の従事者が許可された。',
    en: 'A contractor’s worker was permitted without a contract ({contract}).',
  },
  'permit-beyond-contract': {
    rests: 'entry-of-contractors',
    ja: '従事者の許可の終わり（{day}）が契約の終わり（{on}）を超える。',
    en: 'A worker’s permit lasts until {day}, and the contract until {on}.',
  },
  'worker-of-other-company': {
    rests: 'entry-of-contractors',
    ja: '受託者でない者（{company}）の従事者が許可された。',
    en: 'A worker of {company} was permitted, who is not the contractor.',
  },
  'worker-without-consent': {
    rests: 'entry-of-subcontractors',
    ja: '承諾のない再委託（{subcontract}）の従事者が許可された。',
    en: 'A worker of a sub-contractor ({subcontract}) was permitted without consent.',
  },
  'own-permit': {
    rests: 'own-entry-permit',
    ja: '入退室管理者が自らを許可した。',
    en: 'The manager permitted themselves.',
  },
  'own-permit-unsaid': {
    rests: 'own-entry-permit',
    ja: '入退室管理者自身の許可であるかどうかの記載が合わない。',
    en: 'Whether the manager permitted themselves isn’t said as it is.',
  },
  'permitted-twice': {
    rests: 'entry-permitted-beforehand',
    ja: '既に許可され、又は終わったものが、もう一度許可された。',
    en: 'Permitted a second time, or after its end.',
  },
  'not-permitted-yet': {
    rests: 'entry-permitted-beforehand',
    ja: '許可がないのに、許可についての行為が記録された。',
    en: 'Something was recorded about a permit that nobody had given.',
  },
  'permit-double': {
    rests: 'one-permit-a-person',
    ja: '一人に、一つの室の許可が同じ時に二つあった（{other}）。',
    en: 'One person had two permits for one room at the same time (the other: {other}).',
  },
  'measure-after-end': {
    rests: 'entry-measures',
    ja: '終わった許可が停止され、又は取り消された。',
    en: 'A permit was suspended or revoked that was over.',
  },
  'measure-unreasoned': {
    rests: 'entry-measures',
    ja: '措置又は決定に理由がない。',
    en: 'A measure or decision without a reason.',
  },
  'lifted-unsuspended': {
    rests: 'entry-measures',
    ja: '停止していないものの停止が解かれた。',
    en: 'A suspension was lifted that wasn’t there.',
  },
  'renewed-unasked': {
    rests: 'entry-renewed-in-time',
    ja: '求められていない更新がされた。',
    en: 'Renewed although nobody had asked.',
  },
  'renewed-after-end': {
    rests: 'entry-permitted-beforehand',
    ja: '終わった許可（{day}）が更新された。',
    en: 'A permit was renewed after its end ({day}).',
  },
  'renewed-with-gap': {
    rests: 'entry-renewed-in-time',
    ja: '更新が、その終わり（{on}）でない日（{day}）から数えられた。',
    en: 'The renewal counts from {day}, while the permit lasts until {on}.',
  },
  'expired-early': {
    rests: 'entry-permit-ends',
    ja: '最後の日（{day}）が過ぎる前に終わったとされた。',
    en: 'Recorded as over before its last day ({day}) had passed.',
  },
  'expired-on-other-day': {
    rests: 'entry-permit-ends',
    ja: '終わりの日でない日（{day}）に満了したとされた。',
    en: 'Expired on a day ({day}) that isn’t its last.',
  },
  'keeper-acts': {
    rests: 'role-id-device-keeper',
    ja: 'ID認証装置を管理する {keeper} でない {post} が行った。',
    en: '{post} acted, who doesn’t keep the ID device ({keeper} does).',
  },
  'means-without-permit': {
    rests: 'id-for-the-permitted',
    ja: '許可のない者に {kind} が登録され、又は貸し出された。',
    en: '{kind} was registered or lent to somebody without a permit.',
  },
  'means-out-of-period': {
    rests: 'id-for-the-permitted',
    ja: '許可の期間の外（{day}）に {kind} が登録され、又は貸し出された。',
    en: '{kind} was registered or lent outside the permit’s period (on {day}).',
  },
  'means-after-end': {
    rests: 'id-for-the-permitted',
    ja: '許可が終わった後（{day}）に {kind} が登録され、又は貸し出された。',
    en: '{kind} was registered or lent after the permit’s end (on {day}).',
  },
  'means-while-suspended': {
    rests: 'id-for-the-permitted',
    ja: '許可の停止の間（{day}）に {kind} が登録され、又は貸し出された。',
    en: '{kind} was registered or lent while the permit was suspended (on {day}).',
  },
  'means-not-of-room': {
    rests: 'id-for-the-permitted',
    ja: '{room} で使われない {kind} が登録され、又は貸し出された。',
    en: '{kind} was registered or lent, by which nobody enters {room}.',
  },
  'means-unknown': {
    rests: 'id-for-the-permitted',
    ja: '登録も貸出しもされていないもの（{means}）についての行為が記録された。',
    en: 'Something was recorded about a means ({means}) that was never given.',
  },
  'id-twice': {
    rests: 'one-id-a-permit',
    ja: '一つの許可に、二つ目の識別ID（{number}）が登録された。',
    en: 'A second ID ({number}) was registered beside a live one.',
  },
  'id-of-two': {
    rests: 'one-id-a-permit',
    ja: '一つの識別ID（{what}）が、同じ時に二人のものであった（{other}）。',
    en: 'One ID ({what}) was two people’s at the same time (the other: {other}).',
  },
  'id-measure-after-end': {
    rests: 'id-for-the-permitted',
    ja: '失効した識別ID（{means}）が停止された。',
    en: 'An ID ({means}) was suspended that was over.',
  },
  'id-live-again-after-end': {
    rests: 'id-for-the-permitted',
    ja: '許可又は識別ID（{means}）が終わった後に、再び使えるものとされた。',
    en: 'An ID ({means}) was made live again after its end, or its permit’s.',
  },
  'removed-while-live': {
    rests: 'id-removed-on-the-device',
    ja: '有効なもの（{means}）が、装置から削除されたとされた。',
    en: 'Confirmed as removed on the machine while it was live ({means}).',
  },
  'removed-in-future': {
    rests: 'id-removed-on-the-device',
    ja: 'まだ来ない時刻に、装置から削除されたとされた（{means}）。',
    en: 'Confirmed as removed at a time that had not come ({means}).',
  },
  'returned-twice': {
    rests: 'means-lent-and-returned',
    ja: '返されたもの（{means}）が、もう一度返された。',
    en: 'What was back ({means}) came back again.',
  },
} as const satisfies CheckedRules
