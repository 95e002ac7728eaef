import { describe, expect, it } from 'vitest'
import { everyPage } from './every-page.tsx'

const pages = Object.fromEntries((await everyPage('ja')).map(({ name, html }) => [name, html]))
const page = (name: string): string => pages[name] ?? ''

describe('the pages of a contract’s oversight and end (Arts. 22(2), 23)', () => {
  it('show the whole plan until the contract’s end, with what was moved and skipped and why', () => {
    const html = page('case-overseen')
    expect(html).toContain('検査の計画')
    for (const text of [
      '第1回検査',
      '第2回検査',
      '年度末の繁忙を避けるため',
      '行わない',
      '同じ内容の外部監査を受けたため',
      '臨時検査1',
      '受渡しの事故があったため',
    ])
      expect(html).toContain(text)
  })

  it('tell of each finding what was reported, whether it works, and what the council hears of it', () => {
    const html = page('case-overseen')
    for (const text of [
      '検査の拒否',
      '効果の確認待ち',
      '保管庫に錠を付けたとの報告書を受けた',
      '会議への付議：議題（令和8年度第5回セキュリティ会議）',
      '38項目中'.slice(2),
    ])
      expect(html).toContain(text)
  })

  it('list what was given, and whose certificate is missing at the end', () => {
    expect(page('case-overseen')).toContain('保管庫の鍵 1本')
    const html = page('case-ending')
    for (const text of ['SN-001, SN-002', '破砕', '未提出', '複製・バックアップ', '当初は', '合意により'])
      expect(html).toContain(text)
  })

  it('print a notice for the contractor, who has no account', () => {
    const html = page('inspection-notice')
    for (const text of [
      '検査実施通知書',
      '株式会社あおい電算 御中',
      '令和8年12月10日(木) 13:30',
      '受託者 名古屋事業所',
      '受渡簿と従事者名簿を用意してください。',
      '第23条',
    ])
      expect(html).toContain(text)
  })

  it('print the checklist empty, to take along, and filled in', () => {
    expect(page('inspection-checklist-blank')).toContain('□ 不適')
    const filled = page('inspection-checklist-filled')
    for (const text of ['不適', '保管庫の施錠なし', '未確認', '受託者の所長', '保管庫が施錠されていない'])
      expect(filled).toContain(text)
    expect(filled).not.toContain('□')
  })

  it('ask for a result, evidence and findings item by item, folded until somebody wants it', () => {
    const html = page('task-inspect')
    expect(html).toContain('調査の重要項目（★）')
    expect(html).toContain('name="RecordInspection.checklist.0.result"')
    expect(html).toContain('name="RecordInspection.findings.0.item"')
  })

  it('say the same in English', async () => {
    const english = Object.fromEntries((await everyPage('en')).map(({ name, html }) => [name, html]))
    expect(english['inspection-notice']).toContain('Notice of inspection')
    expect(english['case-overseen']).toContain('Plan of inspections')
    expect(english['task-check-effect']).toContain('It does not work yet (goes back)')
  })
})
