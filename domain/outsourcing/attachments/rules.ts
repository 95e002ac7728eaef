import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly attachments: keyof typeof attachmentRules
  }
}

/** The rules that this part cites. */
export const attachmentRules = {
  'papers-fixed': {
    ja: '申請に添えた資料は、申請の後は外さない。',
    en: 'Papers submitted with a request are not taken off afterwards.',
  },
} as const satisfies RuleGists
