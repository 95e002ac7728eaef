import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly agenda: keyof typeof agendaRules
  }
}

/** The rules that this part cites. */
export const agendaRules = {
  'council-matters': {
    ja: '会議は、要綱の掲げる事項を審議する。',
    en: 'The council deliberates on the matters that the guideline lists.',
  },
  'agenda-in-order': {
    ja: '議題は同じものを重ねて載せず、順序はすべての議題について定める。',
    en: 'No item stands on an agenda twice, and the order covers every item.',
  },
  'council-has-it-before-it': {
    ja: '会議は、会議の前にある申請そのものについて審議し、変わり、戻り、又は取り下げられたものには結果を出さない。',
    en:
      'The council deliberates the very request before it, and finds nothing about one that changed, went back or ' +
      'was given up.',
  },
  'one-agenda-at-a-time': {
    ja: '一つの案件は、同時に二つの会議の議題にしない。',
    en: 'A case is on the agenda of one meeting at a time.',
  },
  'agenda-drawn': {
    ja: '議題の締切に、会議を待っている案件を議題に載せる。',
    en: 'At the agenda’s deadline, what waits for the council is put on it.',
  },
  'outsourcing-deliberated': {
    ja: '外部委託は審議して答えを出す。報告了承では足りない。',
    en: 'An outsourcing is deliberated and answered; taking note is not enough.',
  },
  'conditions-with-outcome': {
    ja: '条件は、条件付き可のときに限り、内容とこれから来る期日を示して付ける。',
    en: 'Conditions come with a conditional outcome alone, each with what is asked and a day to come.',
  },
} as const satisfies RuleGists
