import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly minutes: keyof typeof minutesRules
  }
}

/** The rules that this part cites. */
export const minutesRules = {
  'minutes-of-every-item': {
    ja: '議事録は、すべての議題について書く。',
    en: 'The minutes speak of every item.',
  },
  'minutes-confirmed': {
    ja: '議事録は議長が確認し、その後は変えない。',
    en: 'The chair confirms the minutes; nobody changes them afterwards.',
  },
} as const satisfies RuleGists
