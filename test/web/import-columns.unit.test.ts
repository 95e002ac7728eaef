import { describe, expect, it } from 'vitest'
import { importColumns, matchColumns } from '../../web/register/import-columns.ts'
import { uiFor } from './every-page.tsx'

describe('the columns of a register that comes in from a file', () => {
  const [ja, en] = (['ja', 'en'] as const).map((lang) => uiFor(lang, 'staff', '2026-06-01 09:00'))

  it('are called with the signs of the reader’s language, and found by the names of both, and by a part of a group', () => {
    const columns = importColumns(en!, 'BringInAsset')
    const called = columns.map(({ label }) => label)
    expect(called.filter((one) => /[：（）]/.test(one))).toEqual([])
    const all = Object.fromEntries(columns.map(({ path }, nth) => [path, nth]))
    expect(matchColumns(ja!, 'BringInAsset', columns, called)).toEqual(all)
    const inJapanese = importColumns(ja!, 'BringInAsset').map(({ label }) => label)
    expect(inJapanese.filter((one) => one.includes('：'))).toHaveLength(2)
    expect(matchColumns(en!, 'BringInAsset', columns, inJapanese)).toEqual(all)
    const ownNames = inJapanese.map((one) => one.split('：').at(-1) ?? one)
    expect(matchColumns(en!, 'BringInAsset', columns, ownNames)).toEqual(all)
  })
})
