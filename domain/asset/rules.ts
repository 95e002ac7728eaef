import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const assetRules = {
  'asset-owners': {
    ja: '情報資産には管理責任者を置き、その種類ごとに定められた職を充てる。',
    en: 'Information assets have an owner: the post that is named for their kind.',
  },
  'handlers-designated': {
    ja: '個人情報を取り扱うことができる者は、その管理責任者が指定する。',
    en: 'The owner of personal information designates who may handle it.',
  },
  'users-designated': {
    ja: 'その他の情報資産の利用者は、その管理責任者が指定する。',
    en: 'The owner of other assets designates their users.',
  },
  'asset-hangs-on': {
    ja: '委託契約の終了、異動又は退職は、それに係る指定と授受に及ぶ。',
    en: 'The end of a contract, a transfer or a leaving reaches the designations and hand-overs that hang on it.',
  },
  'personal-information-protected': {
    ja: '管理責任者は、個人情報の漏えい、滅失及び毀損の防止その他の適切な管理のための必要な措置をとる。',
    en: 'The owner takes the measures needed against leakage, loss and damage of personal information.',
  },
  'asset-ledger': {
    ja: '情報資産は、一つの部署の台帳に載せ、台帳の記載は、経緯を残して改める。',
    en: 'An asset stands in the ledger of one office, and what the ledger says is changed with what it said before.',
  },
  'asset-handed-over': {
    ja: '情報資産の授受は、渡した者、受けた者、媒体及び目的を記し、戻るまで授受簿で追う。',
    en: 'A hand-over says who gave what to whom and why, and stays open until it is back.',
  },
  'asset-transferred': {
    ja: '情報資産は、受け入れる部署が応じて初めて、その部署の台帳に移る。',
    en: 'An asset moves into the ledger of another office once that office has accepted it.',
  },
  'asset-loss-reported': {
    ja: '情報資産の亡失は直ちに届け出て、事故として扱うか否かを明らかにする。',
    en: 'A loss is reported at once, and it is said which incident it is or why it is none.',
  },
  'asset-disposal': {
    ja: '情報資産の廃棄は、求めた者と別の管理責任者が決め、方法、実施者、立会者及び証明を残して行う。',
    en: 'The owner decides on a disposal that somebody else asks for; method, who did it, witness and proof are kept.',
  },
  'asset-kept-until-its-day': {
    ja: '情報資産は、保存期限まで廃棄しない。',
    en: 'Nothing is disposed of before the day until which it is kept.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type AssetRule = keyof typeof assetRules | CommonRule
