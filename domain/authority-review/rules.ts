import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** Every rule that this law cites; no guideline has them, so they are operational settings. */
export const authorityReviewRules = {
  'authorities-reviewed': {
    ja: '有効な操作権限は、毎年、部署のセキュリティ責任者が一件ずつ点検する。',
    en: 'Every year each live authority is reviewed by its office’s security officer.',
  },
  'nobody-reviews-own': {
    ja: '自分の操作権限は自分で点検しない。点検する者がいないときは、アクセス管理責任者が点検する。',
    en: 'Nobody reviews their own authority; where nobody else is there the access manager does.',
  },
  'unreviewed-answered-for': {
    ja: '期限までに点検されなかったものと、判断を委ねられたものは、アクセス管理責任者が決める。',
    en: 'The access manager answers for what nobody reviewed in time, and for what was passed on.',
  },
  'revocations-followed': {
    ja: '取消しとしたものは、機器から取り除かれるまで追う。',
    en: 'What is to be revoked is followed until it is removed on the machine.',
  },
  'review-reported': {
    ja: '点検の結果は、まとめて報告する。',
    en: 'The round ends with a report.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type AuthorityReviewRule = keyof typeof authorityReviewRules | CommonRule
