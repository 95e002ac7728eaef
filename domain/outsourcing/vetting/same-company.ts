import { searchKey } from '../../kernel/text.ts'

/**
 * The name of a company as it is compared: ㈱, （株）, 〔株〕 and 株式会社, kana, width, spaces, characters that nobody sees
 * and a full stop behind it make no other company of it. Never stored in the name's place.
 */
export const companyKey = (name: string): string =>
  legalForms
    .reduce((key, [short, long]) => key.replaceAll(short, long), searchKey(name.replace(inBrackets, '($1)')))
    .replace(atTheEnd, '')
    .replace(marks, '')

/** Whether two names are one company's. */
export const isSameCompany = (one: string, other: string): boolean => companyKey(one) === companyKey(other)

/** A legal form is abbreviated in whatever brackets. */
const inBrackets = /[〔【［[｛{〈《「『]\s*(\p{L}{1,2})\s*[〕】］\]｝}〉》」』]/gu
/** Looked for once for each row of such signs: one in the middle of a name isn't tried again from each of its own. */
const atTheEnd = /(?<![。、.,･・])[。、.,･・]+$/u
/** Marks put upon a character that make no other letter of it; the voicing of kana is no such mark. */
const marks = /[\u0300-\u036f\u20d0-\u20ff]/gu

/** How else than searchKey knows them legal forms are written; it has turned kana into hiragana already. */
const legalForms: readonly (readonly [string, string])[] = [
  ['(同)', '合同会社'],
  ['(一社)', '一般社団法人'],
  ['(公社)', '公益社団法人'],
  ['(一財)', '一般財団法人'],
  ['(公財)', '公益財団法人'],
  ['(医)', '医療法人'],
  ['(学)', '学校法人'],
  ['(福)', '社会福祉法人'],
  ['(特非)', '特定非営利活動法人'],
  ['npo法人', '特定非営利活動法人'],
  ['かぶしきがいしゃ', '株式会社'],
  ['ゆうげんがいしゃ', '有限会社'],
  ['ごうどうがいしゃ', '合同会社'],
]
