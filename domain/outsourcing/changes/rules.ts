import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly changes: keyof typeof changeRules
  }
}

/** The rules that this part cites. */
export const changeRules = {
  'changes-approved': {
    ja: '承認された内容を変えるときは、改めて承認を得る。',
    en: 'What was approved is changed with a new approval.',
  },
  'changes-deliberated': {
    ja: '会議に付すべき変更は、審議の結果を待つ。',
    en: 'A change that goes before the council waits for its outcome.',
  },
  'changes-in-time': {
    ja: '変更は契約の期間の内に効力を生じ、互いに重ならない。',
    en: 'Changes take effect within the contract’s period and do not overlap.',
  },
} as const satisfies RuleGists
