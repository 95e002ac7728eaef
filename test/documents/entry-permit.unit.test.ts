import { describe, expect, it } from 'vitest'
import { permitPaper } from '../../documents/entry-permit/permit.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import {
  appliesForServer,
  appliesForWorker,
  asksRenewal,
  bringsIn,
  given,
  permits,
  permitsServer,
  registersId,
  renews,
  revokes,
  season,
  suspends,
} from '../support/entry-permit-acts.ts'
import { people } from '../support/rules.ts'

const guideline = rulesOn(templateBook, plainDate('2026-04-20')).guideline
const text = (...acts: readonly ReturnType<typeof appliesForServer>[]): string =>
  JSON.stringify(permitPaper(given(...acts).state, guideline))

describe('the permit on paper (Arts. 7(2) and 8)', () => {
  it('says who may enter which room, when, and by whom it was permitted, with its basis', () => {
    const paper = text(appliesForWorker(), permits({ conditions: '点検の日を知らせること。' }))
    for (const said of [
      '入室許可証',
      'R8-許-007',
      '髙橋 稔（株式会社あおい電算）',
      '市民課 統合端末の設置場所（レベル1）',
      '令和9年3月31日(水)まで',
      '08:30から17:15まで',
      '入退室管理者　市民課長',
      '点検の日を知らせること。',
      '第7条第2項',
    ])
      expect(paper).toContain(said)
  })

  it('says who let it go on until the day that it names, and when: whoever first permitted it need not have', () => {
    expect(text(appliesForServer(), permitsServer())).not.toContain('更新')
    const renewed = text(appliesForServer(), permitsServer(), season(), asksRenewal(), renews())
    expect(renewed).toContain('令和10年3月31日(金)まで')
    expect(renewed).toContain('["更新",["令和9年2月25日(木)　デジタル推進課長　')
    expect(renewed).toContain('（1回目）"]]')
  })

  it('names the ID that is live, and says that it is suspended or over', () => {
    const registered = [appliesForServer(), permitsServer(), registersId()] as const
    expect(text(...registered)).toContain('識別ID　ID-0107')
    expect(text(...registered, suspends())).toContain('現在、停止されています。')
    const over = text(...registered, revokes())
    expect(over).toContain('令和8年7月1日を最後に効力を失っています。')
    expect(over).not.toContain('ID-0107')
  })

  it('says that whoever applied permitted it, holding both posts (operational setting)', () => {
    const both = { ...people.head, person: people.staff.person, name: people.staff.name }
    expect(text(appliesForWorker(), permits({}, { by: both }))).toContain(
      '["兼務・事務取扱",["申請をした本人（佐藤 花）による。"]]',
    )
    expect(text(appliesForWorker(), permits())).not.toContain('兼務')
  })

  it('says what paper it comes from, and is none before anything is permitted', () => {
    expect(text(bringsIn())).toContain('入室許可台帳（令和7年度）')
    expect(text(appliesForServer())).toBe('null')
  })
})
