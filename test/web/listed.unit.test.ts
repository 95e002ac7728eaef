import type { HtmlEscapedString } from 'hono/utils/html'
import { describe, expect, it } from 'vitest'
import { listed } from '../../web/say.ts'
import { casesRegister } from '../../web/outsourcing/cases-register.tsx'
import { plainCell } from '../../web/register/register-cells.tsx'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { growth } from '../support/growth.ts'
import { WholeWords } from '../../web/components/whole-words.tsx'
import { uiFor } from './every-page.tsx'

describe('several posts in a row', () => {
  const posts = ['Staff, Citizen Division', 'Head of the Citizen Division']
  it('are told from each other where one has a comma of its own', () => {
    expect(listed(uiFor('en', 'staff', '2026-04-02 10:00'), posts)).toBe(posts.join('; '))
    expect(listed(uiFor('en', 'staff', '2026-04-02 10:00'), ['files', 'media'])).toBe('files, media')
    expect(listed(uiFor('en', 'staff', '2026-04-02 10:00'), posts.slice(0, 1))).toBe('Staff, Citizen Division')
    expect(listed(uiFor('ja', 'staff', '2026-04-02 10:00'), ['市民課 担当', '市民課長'])).toBe('市民課 担当、市民課長')
  })
})

describe('the companies that a case means', () => {
  it.each([
    ['ja', '株式会社あおい電算、尾張リサイクルテクノ株式会社'],
    ['en', '株式会社あおい電算, 尾張リサイクルテクノ株式会社'],
  ] as const)('stand in the list of cases with the comma of the reader’s language (%s)', (lang, told) => {
    const column = casesRegister.columns.find(({ heading }) => heading === 'vendor')!
    const entry = { cells: { vendor: '株式会社あおい電算、尾張リサイクルテクノ株式会社' } } as unknown as RegisterEntry
    expect(plainCell(uiFor(lang, 'staff', '2026-04-02 10:00'), casesRegister, column, entry)).toBe(told)
  })
})

describe('words that are not cut at the end of a line', () => {
  it('are found in time by the text’s length, also where a whole page is written without a break', () => {
    const written = (many: number) => `R8-委-003 ${'あ'.repeat(many)} B-12`
    const shown = (text: string) => (WholeWords({ text }) as HtmlEscapedString).toString()
    const whole = (text: string) => shown(text).match(/<span class="whole">[^<]+/g)
    expect(whole(written(20))).toEqual(['<span class="whole">R8-委-003', '<span class="whole">B-12'])
    expect(growth((text) => void WholeWords({ text }), written(250), written(2_000))).toBeLessThan(24)
  })
})
