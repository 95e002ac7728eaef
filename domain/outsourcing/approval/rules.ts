import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly approval: keyof typeof approvalRules
  }
}

/** The rules that this part cites. */
export const approvalRules = {
  'approval-before-outsourcing': {
    ja: '外部委託は、あらかじめ統括責任者の承認を得る。',
    en: 'Outsourcing needs the chief’s approval beforehand.',
  },
  'unfavourable-bars-approval': {
    ja: '会議が否としたものは承認しない。',
    en: 'What the council found unfavourable is not approved.',
  },
  'conditions-kept': {
    ja: '承認の条件は期日までに満たし、その旨を記す。',
    en: 'Conditions of an approval are met by their day, and it is recorded.',
  },
} as const satisfies RuleGists
