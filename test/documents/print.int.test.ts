import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { printDocument } from '../../documents/print.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { pdfText } from '../support/pdf-text.ts'
import * as act from '../support/outsourcing-acts.ts'

const approved = act.given(
  ...act.reaching('deliberation'),
  act.recordsOutcome({ outcome: 'favourable' }),
  act.approves(),
).state

describe('Art. 21: the chief’s written answer as a PDF', () => {
  const notice = approvalNotice(approved, rulesOn(templateBook, plainDate('2026-04-20')).guideline) ?? {}
  const print = async (over: { readonly [key: string]: Json } = {}) =>
    (await printDocument('somebody', 'notice', { ...notice, ...over })) ?? Buffer.alloc(0)

  it('has its fonts embedded, and is the same each time it is printed', async () => {
    const pdf = await print()
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('BIZUDPGothic')).toBe(true)
    expect(pdf.includes('FontFile')).toBe(true)
    expect(await print()).toBe(pdf)
  })

  it.each([
    ['a kanji of names, in the second font', '市民課 𠮷田 翔太', '市民課𠮷田翔太'],
    ['others of them', '彥根 大槗', '彥根大槗'],
    ['a selector that no font knows', '𠮷\u{e0101}田', '𠮷田'],
    ['a kanji that neither has, beside one of the latest plane', '\u{2a6d7}𰻞', '〓(U+2A6D7)𰻞'],
    ['Hangul', '한국', '〓(U+D55C)〓(U+AD6D)'],
    ['an emoji of several', '👨\u200d👧', '〓(U+1F468)〓(U+1F467)'],
    ['Arabic', 'أ', '〓(U+0623)'],
    ['what is no character', '\u0378\ue000', '〓(U+0378)〓(U+E000)'],
    ['a control', 'a\u0007b', 'a〓(U+0007)b'],
    ['half of a pair', 'a\ud83db', 'a〓(U+D83D)b'],
    ['marks that show nothing', 'a\u200b\u200e\ufeffb', 'ab'],
  ])('is there whatever stands in it, as an archive’s PDF: %s', async (_what, opening, set) => {
    const pdf = await print({ opening })
    expect(pdf.includes('<pdfaid:part>2</pdfaid:part>')).toBe(true)
    expect(pdfText(pdf).replaceAll(/\s/g, '')).toContain(set)
  })

  it.each([
    ['letters', 'W'],
    ['digits', '1'],
    ['hyphens', '-'],
    ['long marks', 'ー'],
    ['dots', '…'],
    ['small kana', 'っ'],
    ['small kana of several kinds, a long mark and what closes', 'ャー』っ、々'],
    ['small kana of half width', 'ｯ'],
    ['an address', 'a/b?c=d&'],
    ['spaces that are not to be broken', 'a\u00a0'],
  ])('has on its pages all that has no place to be broken at: %s', async (_what, run) => {
    const opening = run.repeat(3_000 / run.length)
    const pages = pdfText(await print({ opening })).split('\n')
    expect(pages.length).toBeGreaterThan(1)
  })

  it('has 以上 under what it ends, and no heading left behind, never alone on a page', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, nth) => [`項目${nth}`, ['一行']])
    const conditions = (count: number) =>
      Array.from({ length: count }, () => ({ text: '名簿を出すこと', due: '令和8年4月1日', origin: '会議の条件' }))
    const endings = [{}, { conditions: conditions(1) }, { conditions: conditions(3) }, { notes: ['注記'] }]
    for (const more of endings)
      for (let count = 8; count < 26; count += 1) {
        const pages = pdfText(await print({ conditions: [], notes: [], ...more, facts: rows(count) })).split('\n')
        const last = pages.at(-1) ?? ''
        expect(last).toContain('以上')
        const [ended = '', ...before] = pages.toReversed().map((one) => one.replaceAll(/R8-委-007|[\d/\s]|以上/gu, ''))
        expect([count, more, ended]).not.toEqual([count, more, ''])
        expect([count, before.filter((one) => one.endsWith('条件'))]).toEqual([count, []])
      }
  })

  it('is set away from everything else: the process goes on while the largest texts are set', async () => {
    const [all, own] = [process.cpuUsage(), process.threadCpuUsage()]
    await print({ opening: '委託する事務の内容を次のとおりとする。'.repeat(2_000) })
    const [inAll, here] = [process.cpuUsage(all), process.threadCpuUsage(own)]
    // By processor time, which a busy machine gives to nobody else: another thread has had nearly all of it.
    expect(here.user + here.system).toBeLessThan((inAll.user + inAll.system) / 2)
  })
})
