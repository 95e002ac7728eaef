import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules about keeping the rule book; no guideline has them, so they are operational settings everywhere. */
export const cityRules = {
  'rule-book-begun': {
    ja: '市の規則集は、機械を運用する者が一度だけ始める。',
    en: 'Whoever operates the machine begins a city’s rule book, once.',
  },
  'guideline-recorded': {
    ja: '要綱の版は、管理者が、欠けるところなく、今日以後の日から記録する。最初の版は、過ぎた日からでもよい。',
    en: 'An administrator records a version of the guideline, whole, from today or a later day; the first also from a day that is over.',
  },
  'official-text-loaded': {
    ja: '要綱の正文は、管理者または機械を運用する者が、版ごとに読み込む。示すだけで、何も決めない。',
    en: 'An administrator, or whoever operates the machine, loads each version’s official text. It is shown and decides nothing.',
  },
  'settings-dated': {
    ja: '運用上の設定は、管理者が、理由を付けて、今日以後の日から変える。',
    en: 'An administrator changes a setting from today or a later day, with the reason.',
  },
  'closed-days-settled': {
    ja: '市役所の閉庁日は、管理者が、今日以後の日について定める。',
    en: 'An administrator settles for today or a later day whether the city hall is closed.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type CityRule = keyof typeof cityRules | CommonRule
