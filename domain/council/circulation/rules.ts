import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly circulation: keyof typeof circulationRules
  }
}

/** The rules that this part cites. */
export const circulationRules = {
  circulation: {
    ja: '会議は、持ち回りで審議できる。構成員の同意、意見、まとめ、議長の確認を経る。',
    en:
      'The council can deliberate by circulation: consent of the members, opinions, conclusion, the chair’s ' +
      'confirmation.',
  },
  'circulation-questions': {
    ja: '持ち回りの質問には、まとめる前に答える。',
    en: 'Questions asked in circulation are answered before its conclusion.',
  },
  'circulation-majority': {
    ja: '持ち回りで可とするには、定めた数の席の賛成を要し、二つの席を兼ねる者は一人と数えて定足数に足りなければならない。',
    en:
      'A favourable outcome by circulation needs the set majority of all seats, by as many people as make a quorum; ' +
      'whoever speaks for two seats counts once.',
  },
} as const satisfies RuleGists
