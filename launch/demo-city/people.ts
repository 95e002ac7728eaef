import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import { addDays, plainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'

/** Somebody of the demo city. All are invented; the names are of the kind that a city's system has to get right. */
export interface Citizen {
  readonly key: string
  readonly id: PersonId
  readonly name: string
  readonly kana: string
  readonly mail: string
  readonly language: 'ja' | 'en'
  readonly terms: readonly Term[]
}

/** A post held from one day to another. */
export interface Term {
  readonly post: PostId
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** The password of every account of the demo city. It protects nothing: the city is made of paper. */
export const demoPassword = 'demo-no-machi'

/**
 * Since when the demo city's people are in office: the day on which the guideline's present version came into force.
 */
const since = plainDate('2023-04-01')

/**
 * The people of the demo city. One holds two posts (兼務), two share a staff post, and on 1 April of the present fiscal
 * year two heads changed places (人事異動), so that older cases show who held the post then.
 */
export const citizens = (fiscalYearStart: PlainDate): readonly Citizen[] => {
  const held = (post: string, from = since, to: PlainDate | null = null): Term => ({ post: post as PostId, from, to })
  const until = addDays(fiscalYearStart, -1)
  return [
    citizen(1, 'watanabe', '渡邉 誠一郎', 'ワタナベ セイイチロウ', [held('general-policy-director')]),
    citizen(2, 'takahashi', '髙橋 恵子', 'タカハシ ケイコ', [held('digital-promotion-head')]),
    citizen(3, 'suzuki', '鈴木 一真', 'スズキ カズマ', [
      held('heiwa-head', since, until),
      held('citizen-head', fiscalYearStart),
    ]),
    // 葛 with the variation selector that its family writes it with.
    citizen(4, 'kasai', '葛\u{e0100}西 由美', 'カサイ ユミ', [held('sobue-head')]),
    // 神 as U+FA19: any normalisation would turn it into another family's character.
    citizen(5, 'kamiya', '\ufa19谷 修', 'カミヤ オサム', [
      held('citizen-head', since, until),
      held('heiwa-head', fiscalYearStart),
    ]),
    citizen(6, 'yamazaki', '山﨑 千尋', 'ヤマザキ チヒロ', [held('secretariat'), held('digital-promotion-staff')]),
    citizen(7, 'yoshida', '𠮷田 翔太', 'ヨシダ ショウタ', [held('citizen-staff')]),
    citizen(8, 'sasaki', '佐々木 美咲', 'ササキ ミサキ', [held('citizen-staff')]),
    citizen(9, 'hamada', '濵田 健', 'ハマダ ケン', [held('sobue-staff')]),
    citizen(10, 'saito', '齋藤 葵', 'サイトウ アオイ', [held('heiwa-staff')]),
    citizen(11, 'ito', '伊藤 エマ', 'イトウ エマ', [held('administrator')], 'en'),
    citizen(12, 'tsuji', '辻\u{e0100} 直樹', 'ツジ ナオキ', [held('auditor')]),
  ]
}

const citizen = (
  nth: number,
  key: string,
  name: string,
  kana: string,
  terms: readonly Term[],
  language: 'ja' | 'en' = 'ja',
): Citizen => ({
  key,
  name,
  kana,
  terms,
  language,
  id: `5e415407-0000-4000-8000-${String(nth).padStart(12, '0')}` as PersonId,
  mail: `${key}@city.example.jp`,
})

/**
 * Whoever holds a post on a day; the first of two. Throws for a post that nobody holds, which is a bug of the demo
 * city.
 */
export const holderOf = (people: readonly Citizen[], post: PostId, day: PlainDate): Citizen => {
  const holder = people.find(({ terms }) =>
    terms.some((term) => term.post === post && term.from <= day && (term.to === null || term.to >= day)),
  )
  if (!holder) throw new Error(`nobody of the demo city holds ${post} on ${day}`)
  return holder
}
