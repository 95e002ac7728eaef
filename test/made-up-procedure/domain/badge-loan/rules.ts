import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites; no guideline has them, so they are operational settings everywhere. */
export const badgeLoanRules = {
  'badge-lent-on-request': {
    ja: '名札は、部署の求めにより庶務が貸し、部署が返すか、紛失を届ける。',
    en: 'The secretariat lends a badge that an office asks for; the office brings it back or reports its loss.',
    operational: true,
  },
  'loan-of-a-year-at-most': {
    ja: '貸出しは、これから始まり、一年を超えない期間とする。',
    en: 'A loan begins today or later, and lasts a year at most.',
    operational: true,
  },
  'loan-ends-with-cause': {
    ja: '委託契約が終わり、又は求めた者が離れたときは、貸出しもともに終わる。',
    en: 'A loan ends when its contract does, or when whoever asked for it leaves.',
    operational: true,
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type BadgeLoanRule = keyof typeof badgeLoanRules | CommonRule
