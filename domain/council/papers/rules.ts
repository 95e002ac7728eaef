import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly papers: keyof typeof papersRules
  }
}

/** The rules that this part cites. */
export const papersRules = {
  'meeting-papers-fixed': {
    ja: '開催通知に載せた資料は、通知の後は外さない。',
    en: 'Papers that the notice named are not taken off after it.',
    operational: true,
  },
} as const satisfies RuleGists
