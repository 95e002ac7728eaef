import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly corrections: keyof typeof correctionRules
  }
}

/** The rules that this part cites. */
export const correctionRules = {
  'corrected-in-sight': {
    ja: '誤って記録したことは、理由を示して訂正し、前の値と後の値を残す。承認の内容を超えるときは、変更の承認を得る。',
    en:
      'What was recorded wrongly is put right with a reason; both values stay, and what leaves the approval needs ' +
      'a new one.',
  },
} as const satisfies RuleGists
