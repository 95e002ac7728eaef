import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with corrections, papers of changes, rests and the plan of inspections (Arts. 21 to 23). */
export const contractLifeRules = {
  'visit-twice': {
    rests: 'inspection-reported',
    ja: '一度の検査（{day}）が、別の回（{inspection}）の結果としても記録された。',
    en: 'One visit ({day}) was reported for another inspection ({inspection}) as well.',
  },
  'inspections-unplanned': {
    rests: 'inspection-planned',
    ja: '検査の計画が、間隔、日、行わない理由のいずれか一つになっていない。',
    en: 'The plan of inspections is none of a rhythm, days, or the reason for none.',
  },
  'never-inspected-untrue': {
    rests: 'inspection-as-needed',
    ja: '検査があったのに、一度もなかったとして終結した。',
    en: 'Closed as never inspected although it was.',
  },
  'correction-unsaid': {
    rests: 'corrected-in-sight',
    ja: '記録が理由なく訂正された。',
    en: 'The record was corrected without a reason.',
  },
  'correction-hides-value': {
    rests: 'corrected-in-sight',
    ja: '訂正が、そこにあった値とは別の値を「誤」としている。',
    en: 'A correction names another value than the one that stood there.',
  },
  'paper-of-no-change': {
    rests: 'amendment-papered',
    ja: '発効していない変更（{part}）の変更契約書、又はそれが要らない理由が記録された。',
    en: 'A paper, or the reason for none, was recorded of a change ({part}) that isn’t in effect.',
  },
  'rest-out-of-order': {
    rests: 'contract-rests',
    ja: '契約の停止又はその解除（{day}）が、順序に合わない。',
    en: 'A rest of the contract, or its end, is out of order ({day}).',
  },
  'went-on-in-doubt': {
    rests: 'grounds-hold',
    ja: '承認のもととなったことが失われ（{part}）、判断されないまま、手続が進んだ。',
    en: 'The case went on although its ground had fallen away ({part}) and nobody had answered.',
  },
  'doubt-answer-unsaid': {
    rests: 'grounds-hold',
    ja: '疑義（{part}）への判断に、理由がない。又は、不適の者等に条件を付けずに続けさせた。',
    en: 'A doubt ({part}) was answered without a reason, or an unfit company goes on without conditions.',
  },
  'doubt-of-nothing': {
    rests: 'grounds-hold',
    ja: '生じていない、又は判断の済んだ疑義（{part}）が扱われた。',
    en: 'A doubt ({part}) that didn’t exist, or was answered, was dealt with.',
  },
} as const satisfies CheckedRules
