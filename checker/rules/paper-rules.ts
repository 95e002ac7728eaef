import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with a paper on which something rests: on which rule it rests, and what is then said. */
export const paperRules = {
  'minutes-not-of-case': {
    rests: 'outside-outcome-confirmed',
    ja: '会議の結果（{meeting}）が、案件にない書類（{paper}）に基づいている。',
    en: 'The outcome of {meeting} rests on a paper ({paper}) that isn’t one of the case’s.',
  },
  'minutes-replaced': {
    rests: 'outside-outcome-confirmed',
    ja: '会議の結果（{meeting}）のもととなった書類（{paper}）が、案件にあるものと違う。',
    en: 'The paper ({paper}) on which the outcome of {meeting} rests isn’t the one that lies with the case.',
  },
  'minutes-before-meeting': {
    rests: 'outside-outcome-confirmed',
    ja: '会議（{day}）の議事録（{paper}）が、会議より前に添付されている。',
    en: 'The minutes ({paper}) of a meeting of {day} were attached before it was held.',
  },
  'minutes-of-something-else': {
    rests: 'outside-outcome-confirmed',
    ja: '会議の結果（{meeting}）が、ほかの事項の書類（{paper}）に基づいている。',
    en: 'The outcome of {meeting} rests on a paper ({paper}) that lies with something else.',
  },
  'outcome-not-reported': {
    rests: 'outside-outcome-confirmed',
    ja: '議長の確認した結果（{meeting}）と、庶務の記録した結果が違う。',
    en: 'What the chair confirmed of {meeting} isn’t what the secretariat had written down.',
  },
  'seen-paper-missing': {
    rests: 'outcome-about-what-was-seen',
    ja: '会議に示された書類（{paper}）が、案件にない。',
    en: 'A paper ({paper}) that lay before the council isn’t one of the case’s.',
  },
  'seen-paper-replaced': {
    rests: 'outcome-about-what-was-seen',
    ja: '会議に示された書類（{paper}）が、案件にあるものと違う。',
    en: 'A paper ({paper}) that lay before the council isn’t the one that lies with the case.',
  },
  'paper-given-twice': {
    rests: 'papers-of-a-case',
    ja: '書類の番号（{paper}）が二度使われた。',
    en: 'The name of a paper ({paper}) was given twice.',
  },
  'paper-taken-off-fixed': {
    rests: 'papers-fixed',
    ja: '申請に付された書類（{paper}）が外された。',
    en: 'A paper ({paper}) was taken off with which the request had been submitted.',
  },
  'paper-unknown': {
    rests: 'papers-of-a-case',
    ja: 'ない書類（{paper}）が外された。',
    en: 'A paper ({paper}) was taken off that isn’t there.',
  },
  'meeting-paper-taken-off': {
    rests: 'meeting-papers-fixed',
    ja: '通知に示された会議の書類（{paper}）が外された。',
    en: 'A paper ({paper}) of the meeting was taken off that the notice had named.',
  },
} as const satisfies CheckedRules
