import { describe, expect, it } from 'vitest'
import {
  articleLine,
  divisionLine,
  isAppendixHeading,
  isCaption,
  isContentsHeading,
  isEnactedLine,
  isOfTheSite,
  isSupplementHeading,
  isTitleLike,
  plainTitle,
  saysInForce,
} from '../../../../domain/guideline/text/structure-lines.ts'
import { ordinalText } from '../../../../domain/guideline/text/ordinal.ts'

const article = (line: string, form?: 'without-jo') => {
  const read = articleLine(line, form)
  if (read === null) return null
  const { marker, ordinal, upTo, captionBehind, rest, apart } = read
  return [marker, ordinalText(ordinal), upTo && ordinalText(upTo), captionBehind, rest, apart]
}
const division = (line: string) => {
  const read = divisionLine(line)
  return read && [read.level, read.marker, ordinalText(read.ordinal), read.name]
}
const signs = (count: number) => '札'.repeat(count)

describe('a line that begins an article', () => {
  it.each([
    ['第3条', ['第3条', '3', null, '', '', true]],
    ['第3条 鍵', ['第3条', '3', null, '', '鍵', true]],
    ['第１２条　鍵', ['第１２条', '12', null, '', '鍵', true]],
    ['第百二条 鍵', ['第百二条', '102', null, '', '鍵', true]],
    ['第3条の2の10 鍵', ['第3条の2の10', '3-2-10', null, '', '鍵', true]],
    ['第3条鍵を守る', ['第3条', '3', null, '', '鍵を守る', false]],
    ['第3条(目的) 鍵', ['第3条', '3', null, '(目的)', '鍵', true]],
    ['第3条(目的)', ['第3条', '3', null, '(目的)', '', true]],
    ['第3条 (目的)鍵', ['第3条', '3', null, '(目的)', '鍵', true]],
    ['第3条(目的)鍵', ['第3条', '3', null, '(目的)', '鍵', false]],
    ['第3条（目的）鍵', ['第3条', '3', null, '（目的）', '鍵', false]],
    ['第3条【目的】鍵', ['第3条', '3', null, '【目的】', '鍵', false]],
    ['第3条〔目的〕鍵', ['第3条', '3', null, '〔目的〕', '鍵', false]],
    ['第3条［目的］鍵', ['第3条', '3', null, '［目的］', '鍵', false]],
    ['第3条()鍵', ['第3条', '3', null, '', '()鍵', false]],
    [`第3条(${signs(60)}) 鍵`, ['第3条', '3', null, `(${signs(60)})`, '鍵', true]],
    [`第3条(${signs(61)}) 鍵`, ['第3条', '3', null, '', `(${signs(61)}) 鍵`, false]],
    [`第3条【${signs(60)}】 鍵`, ['第3条', '3', null, `【${signs(60)}】`, '鍵', true]],
    [`第3条【${signs(61)}】 鍵`, ['第3条', '3', null, '', `【${signs(61)}】 鍵`, false]],
    ['第5条から第7条まで 削除', ['第5条から第7条まで', '5', '7', '', '削除', true]],
    ['第5条から第7条まで', ['第5条から第7条まで', '5', '7', '', '', true]],
    ['第5条 及び 第6条 削除', ['第5条 及び 第6条', '5', '6', '', '削除', true]],
    ['第5条・第6条の2 削除', ['第5条・第6条の2', '5', '6-2', '', '削除', true]],
    ['第5条の2、第5条の3 削除', ['第5条の2、第5条の3', '5-2', '5-3', '', '削除', true]],
    ['第5条～第7条 削除', ['第5条～第7条', '5', '7', '', '削除', true]],
    ['第5条〜第7条 削除', ['第5条〜第7条', '5', '7', '', '削除', true]],
    ['第5条―第7条 削除', ['第5条―第7条', '5', '7', '', '削除', true]],
    ['第5条－第7条 削除', ['第5条－第7条', '5', '7', '', '削除', true]],
    ['第5条-第7条 削除', ['第5条-第7条', '5', '7', '', '削除', true]],
    ['第5条から第7条まで(目的) 削除', null],
    ['第5条から第7条までの規定', null],
    ['第3条の規定による。', null],
    ['第3条第2項に書く。', null],
    ['第3条、第4条に書く。', null],
    ['第3条及び第4条による。', null],
    ['第3条並びに', null],
    ['第3条若しくは', null],
    ['第3条例', null],
    ['第3条前段', null],
    ['第3条後段', null],
    ['第3条本文', null],
    ['第3条中', null],
    ['第3条又は', null],
    ['第3条各号', null],
    ['第3条まで', null],
    ['第3条から', null],
    ['第3条，鍵', null],
    ['第3条,鍵', null],
    ['この第3条 鍵', null],
    ['3条 鍵', null],
    ['第条 鍵', null],
    ['第3 鍵', null],
  ] as const)('%s', (line, read) => {
    expect(article(line)).toEqual(read)
  })

  it.each(['の', 'に', 'を', 'は', 'が', 'で', 'と', 'へ', 'や', 'か', '～', '〜', '・'])(
    'is a sentence where 第3条 goes on with %s',
    (sign) => {
      expect(article(`第3条${sign}鍵`)).toBeNull()
    },
  )

  it('may be called 第3 where a paper says so, and has a space or its end behind it', () => {
    expect(article('第3 鍵を守る。', 'without-jo')).toEqual(['第3', '3', null, '', '鍵を守る。', true])
    expect(article('第3 鍵', 'without-jo')).toEqual(['第3', '3', null, '鍵', '', true])
    expect(article('第3の2　鍵', 'without-jo')).toEqual(['第3の2', '3-2', null, '鍵', '', true])
    expect(article(`第3 ${signs(31)}`, 'without-jo')).toEqual(['第3', '3', null, '', signs(31), true])
    expect(article('第3鍵', 'without-jo')).toBeNull()
    expect(article('第3条 鍵', 'without-jo')).toBeNull()
    expect(article('鍵第3 札', 'without-jo')).toBeNull()
  })
})

describe('a line that is the heading of a chapter', () => {
  it.each([
    ['第1章 総則', ['章', '第1章', '1', '総則']],
    ['第１編　総則', ['編', '第１編', '1', '総則']],
    ['第二節総則', ['節', '第二節', '2', '総則']],
    ['第3款', ['款', '第3款', '3', '']],
    ['第3目の2 鍵', ['目', '第3目の2', '3-2', '鍵']],
    ['第3章の2の3 鍵', ['章', '第3章の2の3', '3-2-3', '鍵']],
    [`第1章 ${signs(59)}`, ['章', '第1章', '1', signs(59)]],
    [`第1章 ${signs(60)}`, null],
    ['第1章 総則。', null],
    ['第1章の規定', null],
    ['第1章の 規定', null],
    ['第1章 の規定', ['章', '第1章', '1', 'の規定']],
    ['前の第1章 総則', null],
  ] as const)('%s', (line, read) => {
    expect(division(line)).toEqual(read)
  })
})

const told = (is: (line: string) => boolean) => (line: string, expected: boolean) => {
  expect([line, is(line)]).toEqual([line, expected])
}
const yes = (...lines: readonly string[]) => lines.map((one) => [one, true] as const)
const no = (...lines: readonly string[]) => lines.map((one) => [one, false] as const)

it.each([
  ...yes('(目的)', '（目的）', '【目的】', '〔目的〕', '［目的］', `(${signs(80)})`, `【${signs(80)}】`),
  ...yes('(鍵)', '(三十番)', '(一二三四)', '(ab)', '(アイ)', '(1234)', '(１２３４)', '(1)(目的)'),
  ...no(
    '()',
    '【】',
    `(${signs(81)})`,
    `【${signs(81)}】`,
    '(守る。)',
    '鍵(目的)',
    '(目的)鍵',
    '鍵【目的】',
    '【目的】鍵',
  ),
  ...no('(1)', '（１２３）', '(123)', '(三)', '(十二一)', '(ア)', '(ン)', '(a)', '(ｚ)', '(〇)', '目的'),
])('a heading in brackets above an article: %s %s', told(isCaption))

it.each([...yes('目次', '目 次', '目　　次'), ...no('目次へ', 'この目次', '目')])(
  'the heading of the contents: %s %s',
  told(isContentsHeading),
)

it.each([
  ...yes(
    '附則',
    '付則',
    '附　則',
    '付 則',
    '附則(令和2年7月3日告示第5号)',
    '附則 （令和2年告示第5号）',
    '附則抄',
    '附則 抄',
  ),
  ...yes('附則(令和2年告示第5号)抄', '附則(令和2年告示第5号) 抄', `附則(${signs(80)})`),
  ...no('この附則', '附則の', '則', `附則(${signs(81)})`, '附則()', '附則(守る。)', '附則抄録', '附則令和2年'),
])('the heading of supplementary provisions: %s %s', told(isSupplementHeading))

it.each([
  ...yes(
    'この要綱は、令和5年4月1日から施行する。',
    'この規則は、公布の日から施行し、',
    '1 この要領は、公布の日から適用する。',
  ),
  ...yes('１２　この条例は、公布の日から適用し、', '12 この規程は、施行する。', '１ この基準は、施行する。'),
  ...yes(`この要綱は、${signs(200)}施行する。`),
  ...no(`この要綱は、${signs(201)}施行する。`, '123 この要綱は、施行する。', '１２３ この要綱は、施行する。'),
  ...no(
    '1この要綱は、施行する。',
    'この要綱は、守られる。',
    'この要綱の施行する日',
    'この札は、施行する。',
    '次のこの要綱は、施行する。',
  ),
  ...no('この要綱は、施行の日を定める。'),
])('the first sentence of supplementary provisions: %s %s', told(saysInForce))

it.each([
  ...yes(
    '別表',
    '別表第1',
    '別表 第１',
    '別表1',
    '別表第一号',
    '別表第1の2',
    '別記',
    '別図',
    '別紙',
    '様式',
    '様式第1号',
  ),
  ...yes(
    '別記様式',
    '別記様式第１号',
    '参考様式',
    '参考様式1',
    '別表第1(第3条関係)',
    '別表 （第3条関係）',
    '様式第 1号',
  ),
  ...yes(
    '第1号様式',
    '別記第2号様式',
    '第1号様式の2',
    '第1号様式(第3条関係)',
    '第1号様式 （第3条関係）',
    '別紙第1様式',
  ),
  ...yes(`別表(${signs(60)})`, `第1号様式(${signs(60)})`),
  ...no(
    '別表のとおり',
    'この別表',
    '別表第1による',
    `別表(${signs(61)})`,
    `第1号様式(${signs(61)})`,
    '別表()',
    '別表(次。)',
  ),
  ...no('第1号様式による', 'この第1号様式', '第号様式', '第1号様式()', '第1号様式(次。)', '表第1', '第1号'),
])('the heading of a table or a form behind the articles: %s %s', told(isAppendixHeading))

it.each([
  ...yes('窓口要綱', '入室要領', '管理規程', '窓口規則', '管理条例', '対策基準', '管理規定', '施行細則', '基本方針'),
  ...yes(
    '札の訓令',
    '札の告示',
    '札の指針',
    '札の内規',
    '募集要項',
    '札の手順書',
    '窓口要綱(案)',
    '窓口要綱 （改正案）',
  ),
  ...yes('○札のこと', '◯札', '〇札', '● 札', '◎　札', `○${signs(89)}`, `${signs(80)}要綱`, `窓口要綱(${signs(30)})`),
  ...no(
    '窓要',
    '札要綱',
    '要綱',
    `${signs(81)}要綱`,
    `窓口要綱(${signs(31)})`,
    '窓口要綱()',
    '窓口要綱(次。)',
    `○${signs(90)}`,
  ),
  ...no('○札。', '○', '札○札', '第1回要綱', '(仮)窓口要綱', '（仮）窓口要綱', '窓口、要綱', '守る。要綱', '窓口要綱の'),
])('a paper’s name: %s %s', told(isTitleLike))

it('two lines are one name whatever mark and spaces they have', () => {
  expect(['○窓口 要綱', '◯窓口要綱', '〇窓口　要綱', '●窓口要綱', '◎ 窓 口要綱'].map(plainTitle)).toEqual(
    Array<string>(5).fill('窓口要綱'),
  )
  expect(plainTitle('窓口○要綱')).toBe('窓口○要綱')
})

it.each([
  ...yes(
    '体系情報',
    '沿革情報',
    'メニュー',
    'ページの先頭へ',
    'トップへ',
    'トップページへ戻る',
    '先頭へ',
    '目次へ戻る',
  ),
  ...yes('例規集', '札幌市例規集トップ', `${signs(20)}例規集${signs(20)}`, 'Copyright 2023', 'copyright', '© 市', '©'),
  ...no(`${signs(21)}例規集`, `例規集${signs(21)}`, '体系情報を', '次の体系情報', '先頭', '戻る', 'トップ', 'この©'),
])('a line of the site: %s %s', told(isOfTheSite))

it.each([
  ...yes('平成3年4月1日', '平成三年四月一日告示', '告示第2号', '(告示第２号)', '（告示第二号）', '第百号', '2号'),
  ...yes('施行の日', '改正 令和2年', '沿革', '制定', '全部改正', '一部改正', '公布', '注 鍵'),
  ...no(
    '平成3年4月1日。',
    '告示第2号。',
    '告示',
    '告示号',
    '第2号の札',
    '次の改正',
    '鍵のこと',
    '年月日',
    '平成3年4月',
  ),
])('a line of days and numbers under the title: %s %s', told(isEnactedLine))
