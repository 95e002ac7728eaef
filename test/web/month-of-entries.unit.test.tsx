import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { document } from '../../web/layout.tsx'
import type { LedgerMonth } from '../../web/entry-log/ledger-month.ts'
import { monthFile, passagesFile } from '../../web/entry-log/month-file.ts'
import { monthPaper, monthTable } from '../../web/entry-log/month-paper.tsx'
import { act, admitted, given, left, opened, permitFor, permits, seeing } from '../support/entry-log-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { tokyo } from '../support/rules.ts'
import { uiFor } from './every-page.tsx'

const revoked = seeing({
  [permits.escort]: {
    ...permitFor('佐藤 翔'),
    stage: 'removing',
    ending: { how: 'revoked', on: day('2026-05-11'), at: tokyo('2026-05-11 15:00'), reason: '', by: null },
  },
  [permits.second]: permitFor('田中 舞'),
})
const onTheHour = { entry: 'entry-1', on: '2026-05-11', leftOn: '2026-05-11' }
const { state } = given(
  opened,
  admitted({ companions: ['山田 太 ヤマダ フトシ'], lateness: '停電のため', enteredAt: '12:30' }),
  act('RecordEarlierExit', 'systemManager', '2026-05-11 14:30', { ...onTheHour, who: '山田 太', leftAt: '14:20' }),
  act(
    'HandOverEscort',
    'systemManager',
    '2026-05-11 16:00',
    { ...onTheHour, escort: permits.second, at: '16:00' },
    revoked,
  ),
  left({ leftAt: '16:30' }),
)
const month: LedgerMonth = {
  id: 'entry-log/00000000-0000-4000-8000-000000000001' as never,
  ledger: state,
  from: day('2026-05-01'),
  to: day('2026-05-31'),
  day: null,
  lines: state.entries,
  passages: [
    { at: tokyo('2026-05-12 20:00'), direction: 'in', id: '0123', name: '佐藤 翔', flag: 'out-of-hours' },
    { at: tokyo('2026-05-12 21:00'), direction: 'out', id: '9999', name: '', flag: 'no-live-id' },
  ],
  isFirst: true,
  next: null,
  passagesInAll: 2,
  days: [],
  digest: 'a'.repeat(64),
  at: tokyo('2026-06-01 09:00'),
}

describe('a month of the ledger of entries (Arts. 7(2) and 10)', () => {
  const ui = uiFor('ja', 'systemManager', '2026-06-01 09:00')
  const said = [
    // Who admitted, why, and who left before the others.
    '伊藤 翔',
    '空調機の故障で、許可を待つことができない。',
    '山田 太 ',
    // When nobody had control, and why it was written late.
    '同行者なし',
    '停電のため',
    // What of the device's log has to be looked at.
    '許可の時間帯の外',
    'その時に有効な識別IDがない',
  ]

  it('has in its file all that the text has the ledger say', () => {
    const text = monthTable(ui, month)
      .map((row) => row.join('\t'))
      .join('\n')
    for (const one of said) expect(text).toContain(one)
    expect(/同行者なし：[^/\t]*15:00 〜 [^/\t]*16:00/.exec(text)).not.toBeNull()
  })

  it('has in its file times as a spreadsheet sorts them, and as people read them at the end', () => {
    const [headings = [], first = []] = monthFile(ui, month)
    expect(headings.slice(-2)).toEqual([`${headings[3]}（和暦）`, `${headings[4]}（和暦）`])
    for (const row of [first, ...passagesFile(ui, month.passages)]) {
      expect(row).toHaveLength(headings.length)
      for (const at of [3, 4]) {
        expect(row[at]).toMatch(/^(\d{4}-\d\d-\d\d \d\d:\d\d)?$/u)
        expect(row[at] !== '').toBe((row.at(at - 5) ?? '') !== '')
      }
    }
    expect(first[3]).toMatch(/^2026-/u)
  })

  it('and on its paper', async () => {
    const html = await document(monthPaper({ ui, month }))
    for (const one of said) expect(html).toContain(one)
  })

  it('has the reading of a name in the brackets of its language', async () => {
    const paper = async (lang: 'ja' | 'en') =>
      wordsOf(await document(monthPaper({ ui: uiFor(lang, 'systemManager', '2026-06-01 09:00'), month })))
    const { name, kana } = month.lines[0] ?? { name: '', kana: '' }
    expect(await paper('ja')).toContain(`${name}（${kana}）`)
    expect(await paper('en')).toContain(`${name} (${kana})`)
  })

  it('tells the device’s rows from the lines, by what stands in them and by no column of somebody’s file', async () => {
    const [first = [], ...others] = monthTable(ui, month)
    expect(others.map(([line]) => line)).toEqual(['1', '装置', '装置'])
    expect(others[0]?.[2]).toContain(month.lines[0]?.kana)
    for (const lang of ['ja', 'en'] as const) {
      const html = await document(monthPaper({ ui: uiFor(lang, 'systemManager', '2026-06-01 09:00'), month }))
      const heads = [...html.matchAll(/<th scope="col">([^<]*)/g)].map(([, text = '']) => text)
      expect(heads.filter((one) => /の列$|^Column of|^[a-z]/.test(one))).toEqual([])
      expect(heads).toHaveLength(first.length + 5)
    }
  })
})
