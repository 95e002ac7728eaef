import { expect, it } from 'vitest'
import { countedTo } from '../../domain/kernel/counted-to.ts'
import { uiFor } from './every-page.tsx'

it.each(['ja', 'en'] as const)('what the record counts up to a bound is told as at least so many (%s)', (lang) => {
  const { home } = uiFor(lang, 'auditor', '2026-06-01 09:00').t.pages
  expect(home.practiceText(countedTo)).toContain('1,000+')
  expect(home.practiceText(countedTo - 1)).toContain('999')
  expect(home.lettersText(countedTo, 1, 0)).toMatch(/1,000\+.*1.*0/u)
})
