import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { printDocument } from '../../documents/print.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import * as act from '../support/outsourcing-acts.ts'

const approved = act.given(
  ...act.reaching('deliberation'),
  act.recordsOutcome({ outcome: 'favourable' }),
  act.approves(),
).state

describe('Art. 21: the chief’s written answer as a PDF', () => {
  const notice = approvalNotice(approved, rulesOn(templateBook, plainDate('2026-04-20')).guideline) ?? {}
  const print = async (over: { readonly [key: string]: string } = {}) =>
    (await printDocument('notice', { ...notice, ...over })) ?? Buffer.alloc(0)

  it('has its fonts embedded, and is the same each time it is printed', async () => {
    const pdf = await print()
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('BIZUDPGothic')).toBe(true)
    expect(pdf.includes('FontFile')).toBe(true)
    expect(await print()).toBe(pdf)
  })

  it('is there too where a name has a character that no font has', async () => {
    expect((await print({ opening: '市民課 𠮷田 \u{2a6d7} 𰻞' })).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is set away from everything else: the process goes on while the largest texts are set', async () => {
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const began = performance.now()
    await print({ opening: '委託する事務の内容を次のとおりとする。'.repeat(2_000) })
    const took = performance.now() - began
    clearInterval(timer)
    expect(longest).toBeLessThan(Math.max(took / 2, 100))
  })
})
