import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with a meeting (Art. 5). */
export const councilRules = {
  'secretariat-acts': {
    rests: 'council-affairs',
    ja: '庶務が行うべきことを {post} が行った。',
    en: '{post} did what is for the secretariat to do.',
  },
  'chair-acts': {
    rests: 'chair-presides',
    ja: '議長が行うべきことを {post} が行った。',
    en: '{post} did what is for the chair to do.',
  },
  'convened-without-chair': {
    rests: 'chair-presides',
    ja: '招集、開会、閉会、取りやめ又は関係職員の出席要求が、議長によらず、議長の委任にもよらずに行われた（{post}）。',
    en:
      'Called, opened, closed, cancelled, or staff asked to attend, by {post}, ' +
      'neither by the chair nor by what the chair had given.',
  },
  'entrusted-by-another': {
    rests: 'chair-presides',
    ja: '議長でない者（{post}）が、議長の行うことを庶務に委ね、又は取り消した。',
    en: '{post}, who is not the chair, gave what is the chair’s to the secretariat, or took it back.',
  },
  'entrusted-for-days-over': {
    rests: 'convening-entrusted',
    ja: '過ぎた日（{day}）から委ね、又は始まる前に終わる委任が記録された。',
    en: 'Something was given for days that were over, or that ends before it begins ({day}).',
  },
  'entrusting-end-late': {
    rests: 'entrusting-end-told',
    ja: '庶務への委任の終わり（{day}）が、その日を過ぎてから知らせられた。',
    en: 'It was said only afterwards that what was given to the secretariat ended ({day}).',
  },
  'planned-in-past': {
    rests: 'meeting-day-ahead',
    ja: '会議が、過ぎた日（{day}）に予定された。',
    en: 'The meeting was planned for a day that had passed ({day}).',
  },
  'guest-of-nobody': {
    rests: 'guests-heard',
    ja: '氏名の分からない職員に出席が求められた（{post}）。',
    en: 'A member of staff was asked to attend whose name nobody knows ({post}).',
  },
  'rhythm-asked-early': {
    rests: 'council-meets-in-time',
    ja: '会議を開かない理由が、開くべき日（{day}）の前に求められた。',
    en: 'It was asked why the council doesn’t meet before the day by which it was to ({day}).',
  },
  'rhythm-unasked': {
    rests: 'council-meets-in-time',
    ja: '求められていないのに、会議を開かない理由が記録され、又は求めが終えられた。',
    en: 'A reason why the council doesn’t meet was recorded, or the asking ended, though nobody had asked.',
  },
  'matter-of-no-kind': {
    rests: 'council-matters',
    ja: '会議の審議事項でない議題（{item}）が載せられた。',
    en: 'An item ({item}) that is none of the council’s matters came onto the agenda.',
  },
  'item-after-the-meeting': {
    rests: 'agenda-in-order',
    ja: '会議の後に議題（{item}）が載せられた。',
    en: 'An item ({item}) came onto the agenda after the meeting.',
  },
  'item-not-on-agenda': {
    rests: 'council-has-it-before-it',
    ja: '議題にないもの（{item}）についての行為が記録された。',
    en: 'Something was recorded about an item ({item}) that isn’t on the agenda.',
  },
  'on-two-agendas': {
    rests: 'one-agenda-at-a-time',
    ja: '一つの案件が、同じ時に二つの会議（{other}）の議題にあった。',
    en: 'One matter lay on two agendas at the same time (the other: {other}).',
  },
  'notice-without-agenda': {
    rests: 'notice-before-meeting',
    ja: '議題がないのに開催が通知された。',
    en: 'The notice went out without an item on the agenda.',
  },
  'notice-after-the-day': {
    rests: 'notice-before-meeting',
    ja: '会議の日（{day}）の後に開催が通知された。',
    en: 'The notice went out after the day of the meeting ({day}).',
  },
  'notice-late-unsaid': {
    rests: 'notice-before-meeting',
    ja: '通知の期限（{day}）に遅れたことが示されていない。',
    en: 'The notice was late (due by {day}), and doesn’t say so.',
  },
  'guest-is-member': {
    rests: 'guests-heard',
    ja: '構成員（{post}）が関係職員として招かれた。',
    en: 'A member ({post}) was invited as a guest.',
  },
  'answer-for-another-seat': {
    rests: 'council-members',
    ja: '{post} が、ほかの席（{seat}）として答えた。',
    en: '{post} answered for another seat ({seat}).',
  },
  'cancelled-after-outcome': {
    rests: 'meeting-cancelled',
    ja: '結果の出た会議が取りやめられた。',
    en: 'A meeting was called off that had come to outcomes.',
  },
  'opened-without-notice': {
    rests: 'notice-before-meeting',
    ja: '開催の通知がないのに開会した。',
    en: 'Opened without a notice.',
  },
  'opened-early': {
    rests: 'meeting-on-its-day',
    ja: '会議の日（{day}）の前に開会した。',
    en: 'Opened before the day of the meeting ({day}).',
  },
  'opened-on-other-day': {
    rests: 'meeting-on-its-day',
    ja: '開会した日として、その日でない日（{day}）が記された。',
    en: 'Another day ({day}) was written down than the one on which it opened.',
  },
  'seat-unknown': {
    rests: 'council-members',
    ja: '構成員でない職（{post}）の出席が記録された。',
    en: 'A post ({post}) was recorded as present that has no seat.',
  },
  'seat-unsaid': {
    rests: 'attendance-of-every-seat',
    ja: '出欠の記録のない席がある：{posts}。',
    en: 'Nothing is said of some seats: {posts}.',
  },
  'seat-of-nobody': {
    rests: 'attendance-of-persons',
    ja: '{post} の席に、出席した人の名がない。',
    en: 'The seat of {post} is said to be taken, and by nobody.',
  },
  'deputy-not-allowed': {
    rests: 'deputies',
    ja: '代理が認められないのに、{post} の代理が出席した。',
    en: 'A deputy came for {post}, which the settings don’t allow.',
  },
  'deputy-unnamed': {
    rests: 'deputies',
    ja: '{post} の代理の名がない。',
    en: 'The deputy of {post} has no name.',
  },
  'outside-the-meeting': {
    rests: 'meeting-on-its-day',
    ja: '開会していない会議についての行為が記録された。',
    en: 'Recorded of a meeting that was not open.',
  },
  'times-reversed': {
    rests: 'times-in-order',
    ja: '時刻（{at}）が、前に記された時刻（{since}）より前である。',
    en: 'The time {at} lies before one recorded earlier ({since}).',
  },
  'time-ahead': {
    rests: 'times-in-order',
    ja: '時刻（{at}）が、記録されたとき（{now}）にはまだ来ていない。',
    en: 'The time {at} had not come when it was recorded ({now}).',
  },
  'notice-after-the-begin': {
    rests: 'notice-before-meeting',
    ja: '会議の開始の時刻（{at}）を過ぎてから開催が通知された。',
    en: 'The notice went out after the meeting was to have begun ({at}).',
  },
  'outcome-outside-meeting': {
    rests: 'council-matters',
    ja: '開いていない会議で、議題（{item}）の結果が記録された。',
    en: 'An outcome of {item} was recorded outside the meeting.',
  },
  'outcome-without-quorum': {
    rests: 'quorum',
    ja: '定足数（{needed} 人）に満たない {people} 人で、議題（{item}）の結果が出された。',
    en: 'An outcome of {item} was found by {people}, where {needed} have to be there.',
  },
  'outcome-without-chair': {
    rests: 'chair-presides',
    ja: '議長がいないのに、議題（{item}）の結果が出された。',
    en: 'An outcome of {item} was found without the chair.',
  },
  'present-but-absent': {
    rests: 'attendance-of-persons',
    ja: '出席していない席が、議題（{item}）の審議にあったとされた：{posts}。',
    en: 'Seats count as present for {item} that were not: {posts}.',
  },
  'outcome-of-lost-item': {
    rests: 'council-has-it-before-it',
    ja: '取り下げられ、又は変わった議題（{item}）の結果が出された。',
    en: 'An outcome was found of an item ({item}) that was no longer there.',
  },
  'outsourcing-only-noted': {
    rests: 'outsourcing-deliberated',
    ja: '外部委託の議題（{item}）が、審議されず報告了承とされた。',
    en: 'An outsourcing ({item}) was only noted, and not deliberated.',
  },
  'withdrawn-after-outcome': {
    rests: 'one-outcome-an-item',
    ja: '結果の出た議題（{item}）が取り下げられた。',
    en: 'An item ({item}) was withdrawn after its outcome.',
  },
  'consent-round-left-out': {
    rests: 'circulation',
    ja: '同意を確かめずに持ち回り審議が始まった。',
    en: 'The circulation began without asking for consent.',
  },
  'consent-too-few': {
    rests: 'circulation',
    ja: '同意が足りない（{people} / {needed}）のに、持ち回りが成立したとされた。',
    en: 'Too few consented ({people} of {needed}) for it to circulate.',
  },
  'opinion-before-consent': {
    rests: 'circulation',
    ja: '同意の前に {post} の意見が記録された。',
    en: '{post} gave an opinion before the consent was reached.',
  },
  'confirmed-without-conclusion': {
    rests: 'circulation',
    ja: 'まとめのないまま持ち回り審議が確認された。',
    en: 'The circulation was confirmed without a conclusion.',
  },
  'minutes-before-close': {
    rests: 'minutes-confirmed',
    ja: '閉会の前に議事録が作られた。',
    en: 'Minutes were drafted before the meeting closed.',
  },
  'confirmed-without-minutes': {
    rests: 'minutes-confirmed',
    ja: '議事録がないのに確認された。',
    en: 'Minutes were confirmed that nobody had drafted.',
  },
  'told-twice': {
    rests: 'outcome-told',
    ja: '議題（{item}）の結果が二度伝えられた。',
    en: 'The outcome of {item} was told twice.',
  },
  'told-before-close': {
    rests: 'outcome-told',
    ja: '閉会の前に、議題（{item}）の結果が伝えられた。',
    en: 'The outcome of {item} was told before the meeting closed.',
  },
  'told-without-outcome': {
    rests: 'outcome-told',
    ja: '結果のない議題（{item}）が伝えられた。',
    en: 'An item ({item}) was told that has no outcome.',
  },
} as const satisfies CheckedRules
