import { describe, expect, it } from 'vitest'
import { listed } from '../../web/say.ts'
import { casesRegister } from '../../web/outsourcing/cases-register.tsx'
import { plainCell } from '../../web/register/register-cells.tsx'
import type { RegisterEntry } from '../../domain/law/register.ts'
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
