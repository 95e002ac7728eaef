import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const planRules = {
  'operation-plan-settled': {
    ja: '情報資産の管理責任者は、定められた相手と協議して、オペレーション計画を定める。',
    en: 'The owner settles the operation plan in consultation with whom the guideline names.',
  },
  'plan-disagreement-answered': {
    ja: '協議で異議があるときは、その扱いを記して計画を定める。',
    en: 'Where somebody who was consulted doesn’t agree, it is said how that was taken.',
    operational: true,
  },
  'operation-plan-kept': {
    ja: 'オペレーション計画は、年度又は月ごとに起こし、改めるときは版を重ねる。',
    en: 'An operation plan is for a year or a month; a revision is another version.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type PlanRule = keyof typeof planRules | CommonRule
