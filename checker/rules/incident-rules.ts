import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with an incident (Art. 22(5), and the city's settings). */
export const incidentRules = {
  'occurred-after-discovery': {
    rests: 'incident-times',
    ja: '事故の日（{day}）が発見の日より後である。',
    en: 'It occurred on {day}, after it was discovered.',
  },
  'notice-too-late': {
    rests: 'incident-notices',
    ja: '通知（{notice}）の期日（{day}）が、発見から定めた日数を超える。',
    en: 'The notice {notice} is due on {day}, later than the settings let it be.',
  },
  'notice-waived-unsaid': {
    rests: 'incident-notices',
    ja: '通知（{notice}）が理由なく不要とされた。',
    en: 'The notice {notice} was let go without a reason.',
  },
  'notice-unknown': {
    rests: 'incident-notices',
    ja: '待っていない通知（{notice}）が不要とされた。',
    en: 'The notice {notice} was let go that nobody was waiting for.',
  },
  'notice-before-discovery': {
    rests: 'incident-notices',
    ja: '通知（{notice}）の日（{day}）が発見より前である。',
    en: 'The notice {notice} was made on {day}, before the discovery.',
  },
  'told-unaffected': {
    rests: 'incident-contracts',
    ja: '関わりのない契約（{contract}）に知らせたとされた。',
    en: 'A contract ({contract}) was told that isn’t affected.',
  },
  'follow-up-unknown': {
    rests: 'incident-follow-ups',
    ja: '命じられていない対応（{item}）が報告された。',
    en: 'A follow-up ({item}) was reported that nobody had ordered.',
  },
  'follow-up-by-other': {
    rests: 'incident-follow-ups',
    ja: '対応を命じられた {askedOf} でない {post} が報告した。',
    en: '{post} reported what {askedOf} was asked to do.',
  },
  'proposal-unknown': {
    rests: 'incident-proposal-noted',
    ja: '求められていない付議（{item}）が記録された。',
    en: 'A proposal ({item}) was answered that nobody had made.',
  },
  'incident-unassessed': {
    rests: 'incident-closed-when-settled',
    ja: '評価のないまま事故が閉じられた。',
    en: 'The incident was closed without an assessment.',
  },
  'incident-with-notice': {
    rests: 'incident-closed-when-settled',
    ja: 'されていない通知を残して閉じられた：{items}。',
    en: 'Closed with notices open: {items}.',
  },
  'incident-with-follow-up': {
    rests: 'incident-closed-when-settled',
    ja: '済まない対応を残して閉じられた：{items}。',
    en: 'Closed with follow-ups open: {items}.',
  },
  'incident-with-proposal': {
    rests: 'incident-closed-when-settled',
    ja: '答えのない付議を残して閉じられた：{items}。',
    en: 'Closed with proposals unanswered: {items}.',
  },
  'incident-unexplained': {
    rests: 'incident-closed-when-settled',
    ja: '原因又は再発防止を記さないまま閉じられた。',
    en: 'Closed without cause or prevention written down.',
  },
  'incident-not-there': {
    rests: 'incident-of-contract',
    ja: '記された事故（{incident}）の案件がない。',
    en: 'There is no case of the incident that is named ({incident}).',
  },
  'incident-not-noted': {
    rests: 'incident-of-contract',
    ja: '知らされていない事故（{incident}）の終結が記された。',
    en: 'The end of an incident ({incident}) was noted that nobody had noted before.',
  },
  'incident-not-closed': {
    rests: 'incident-of-contract',
    ja: '終結していない事故（{incident}）が終結したとされた。',
    en: 'An incident ({incident}) was noted as closed which isn’t.',
  },
} as const satisfies CheckedRules
