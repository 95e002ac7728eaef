import { describe, expect, it } from 'vitest'
import { daysIn, daysOfForce } from '../../../../domain/guideline/text/days-in.ts'
import type { PlainDate } from '../../../../domain/kernel/plain-date.ts'

const announced = '2020-07-03' as PlainDate

describe('the days that a text names', () => {
  it.each([
    ['令和5年4月1日', ['2023-04-01']],
    ['令和元年5月1日と平成3年12月31日', ['2019-05-01', '1991-12-31']],
    ['昭和六十四年一月七日', ['1989-01-07']],
    ['令和 ５年 ４月 １日', ['2023-04-01']],
    ['令和5年4月1日、同年7月1日', ['2023-04-01', '2023-07-01']],
    ['令和元年5月1日、同年 7月 1日', ['2019-05-01', '2019-07-01']],
    ['同年7月1日', []],
    ['令和5年2月30日', []],
    ['5年4月1日', []],
    ['令和年4月1日', []],
    ['令和5年4月', []],
    ['', []],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days)
  })
})

describe('the days from which supplementary provisions say that a paper is in force', () => {
  it.each([
    ['令和5年4月1日から施行する。', ['2023-04-01']],
    ['令和5年4月1日 (土曜日)から施行する。', ['2023-04-01']],
    ['令和5年4月1日（土曜日）から施行する。', ['2023-04-01']],
    [`令和5年4月1日(${'札'.repeat(40)})から施行する。`, ['2023-04-01']],
    [`令和5年4月1日(${'札'.repeat(41)})から施行する。`, []],
    ['令和5年4月1日((土))から施行する。', []],
    ['令和5年4月1日までに届ける。', []],
    ['令和5年4月1日から起算して三月後から施行する。', []],
    ['公布の日から施行し、令和2年4月1日から適用する。', ['2020-07-03', '2020-04-01']],
    ['公布の日に施行する。', []],
    ['この日から施行する。', []],
  ])('%s', (text, days) => {
    expect(daysOfForce(text, announced)).toEqual(days)
  })

  it.each(['公布', '公表', '公示', '告示', '決裁', '制定', '施行'])('is that of the %s', (word) => {
    expect(daysOfForce(`この要綱は、${word}の日から施行する。`, announced)).toEqual(['2020-07-03'])
    expect(daysOfForce(`この要綱は、${word}の日から適用する。`, announced)).toEqual(['2020-07-03'])
    expect(daysOfForce(`この要綱は、${word}の日から施行する。`, null)).toEqual([])
    expect(daysOfForce(`この要綱は、${word}の日からとする。`, announced)).toEqual([])
  })
})
