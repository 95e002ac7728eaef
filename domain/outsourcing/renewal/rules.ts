import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly renewal: keyof typeof renewalRules
  }
}

/** The rules that this part cites. */
export const renewalRules = {
  'renewal-in-time': {
    ja: '期間の終わりの前に、続けて委託するかを決め、新しい申請をする。',
    en: 'Before a contract ends it is decided whether to go on, and asked for anew.',
  },
} as const satisfies RuleGists
