import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly certificates: keyof typeof certificateRules
  }
}

/** The rules that this part cites. */
export const certificateRules = {
  'certificates-kept-valid': {
    ja: '委託先の認証は、期限の前に更新を確かめる。',
    en: 'A vendor’s certificates are renewed before they expire.',
  },
} as const satisfies RuleGists
