import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly doubts: keyof typeof doubtRules
  }
}

/** The rules that this part cites. */
export const doubtRules = {
  'grounds-hold': {
    ja: 'もととなった会議の結果が後に改められた承認は、理由を示して認め、又は取り消すまで、手続を進めない。',
    en: 'Nothing goes on upon an approval that lost its ground, until it stands with a reason or is taken back.',
  },
  'company-remains-fit': {
    ja: '契約中に不適となり、又は調査の切れた者は、期日のある条件を付けて続けるか、止め、終わらせるかを決める。',
    en: 'A company unfit in mid-contract goes on under dated conditions alone, or rests, or ends; the council sees it.',
  },
} as const satisfies RuleGists
