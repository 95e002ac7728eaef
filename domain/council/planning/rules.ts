import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly planning: keyof typeof planningRules
  }
}

/** The rules that this part cites. */
export const planningRules = {
  'council-affairs': {
    ja: '会議の庶務（開催の準備、議題、出欠、記録の作成）は、庶務を担当する部署が処理する。',
    en:
      'The affairs of the council (arranging meetings, agenda, attendance, minutes) are handled by the office ' +
      'charged with them.',
  },
  'meeting-day-ahead': {
    ja: '会議は、これから来る日と、時刻、場所を定めて予定する。',
    en: 'A meeting is planned for a day that is still to come, with its time and place.',
  },
  'regular-meetings': {
    ja: '定例の会議は、定めた間隔で予定する。一つが終われば次を、年度が始まればその最初の会議を予定する。',
    en:
      'Regular meetings follow a set rhythm: when one is over the next is planned, and when a fiscal year begins ' +
      'its first.',
  },
} as const satisfies RuleGists
