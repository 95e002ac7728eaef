import { searchKey } from '../../kernel/text.ts'

/**
 * Whether what is passed on is all of the work, as it reads: the very text of the work, however it is punctuated and
 * with whatever words for all behind it, or that it is all. The head says by a choice whether it is; words that say all
 * bring it before the council beside the choice of a part, and no words make a part of what was chosen as the whole.
 */
export const isAllOf = (scope: string, work: string): boolean => {
  const said = plain(scope)
  return (
    said.replace(allBehind, '') === plain(work).replace(allBehind, '') ||
    (!/うち|一部/u.test(said) && sayAll.some((all) => all.test(said)))
  )
}

/** Whether what an application says of sub-contracting is that there is none. */
export const isNone = (text: string): boolean => {
  const said = searchKey(text).replace(/\((?![^()]*(?:ただし|除|限り|場合))[^()]*\)/gu, '')
  const words = said.replace(marks, '')
  return words === '' || nothing.test(words) || byItself.test(words)
}

/** A text without what only joins or ends its words. */
const plain = (text: string): string =>
  searchKey(text)
    .replace(marks, '')
    .replaceAll(/及び|並びに|と/gu, '')
const marks = /[\p{P}\p{S}]/gu

const allBehind = /(?:の|を|は)?(?:全部|全て|すべて|一切|一式|全般|全体|全面)?(?:の業務|の作業|業務|作業)?$/u
const sayAll: readonly RegExp[] = [
  /^(?:全部|全て|すべて|一切|業務の全|全業務|全作業|全工程|丸投げ|(?:丸|まる)ごと?|一括)/u,
  /^(?:一式|全般|全体|全面|全量)(?:の|を)?(?:業務|作業|委託|再委託)?$/u,
  /^(?:本|当該|上記の?|委託|受託)?(?:業務|作業|事務|仕事)(?:の|を|は)?(?:全部|全て|すべて|一切|一式|全般|全体|全面)/u,
  /(?:業務|作業|事務|仕事)(?:の|を|は)?(?:全部|全て|すべて|一切|一式|全般|全体)(?:を?委託|を?行う)?$/u,
  /^(?:本|当該|委託)?(?:業務|作業|事務|仕事)?(?:の|を|は)?(?:100(?:ぱーせんと?)?|(?:10|十)割|百ぱーせんと?)(?:を?(?:再?委託|委ねる|行う))?$/u,
  /^(?:the)?(?:all|whole|entire|everything)(?:ofthe|of)?(?:work|job|task)?$/u,
]

/** 全て自社で行う and the like: what somebody does by itself is passed on to nobody. */
const byItself = new RegExp(
  '^(?:(?:全て|すべて|全部|全業務)(?:の)?(?:業務|作業|工程)?(?:を|は|とも)?|(?:本|委託)?(?:業務|作業)(?:を|は))?' +
    '(?:自社|弊社|当社|受託者|自前)(?:のみ|だけ|自ら|みずから)?(?:で|が|にて)?(?:全て|すべて|全部)?' +
    '(?:行う|(?:実施|対応|処理|履行)(?:する)?|行います|実施します|対応します)(?:予定|こと)?(?:です|とする)?$',
  'u',
)

/** なし, しない, 禁止 and the like, with what is said around them: 許可 or 実施 alone says the contrary. */
const nothing = new RegExp(
  '^(?:再委託|再々委託|下請け?|外部委託|予定|該当|実施|許可|承認|特に|一切|全く|原則として|を|は|が|も|の|に|こと)*' +
    '(?:なし|無し?|無い|ない|無く|する?(?:こと)?はない|しない|せず|行わない|行なわない|予定していない|想定していない|' +
    '認めない|許さない|禁止(?:する)?|禁ずる?|禁じる|不可|不要|できない|ありません|しません|行いません|認めません|' +
    '0件|0|ぜろ|-|n/?a|na|none|no|nil|nothing|notapplicable)(?:予定|方針|見込み?|見通し|もの)?(?:とする|です|である|だ)?$',
  'u',
)
