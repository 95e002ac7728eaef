import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface IncidentRules {
    readonly council: keyof typeof councilProposalRules
  }
}

/** The rules that this part cites. */
export const councilProposalRules = {
  'incident-before-council': {
    ja: '事故等は、会議の審議に付すことができる。',
    en: 'An incident can be put before the council.',
  },
  'incident-proposal-noted': {
    ja: '会議への提案には、議題に載せたか、見送ったかを記す。',
    en: 'Of a proposal to the council it is noted whether it came on an agenda or was passed over.',
  },
} as const satisfies RuleGists
