import { describe, expect, it } from 'vitest'
import { declaredSettings, procedureNamed } from '../../domain/procedures.ts'
import { settingAt } from '../../domain/setting-at.ts'
import { settingsWith } from '../../domain/city/settings/settings-with.ts'
import { settingsTemplate } from '../../domain/guideline/settings.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { daysFor } from '../../domain/tasks/open-task.ts'
import { settingName } from '../../web/city/setting-text.ts'
import { languages } from '../../web/language.ts'
import { uiFor } from './every-page.tsx'

const registers = [
  'entry-permit',
  'entry-log',
  'entry-supervision',
  'authority',
  'authority-review',
  'management-method',
  'operation-history',
  'asset',
  'stock-take',
  'operation-plan',
]
const kinds = registers.flatMap((name) =>
  Object.entries(procedureNamed(name).taskKinds).flatMap(([kind, { days }]) => (days === null ? [] : [{ kind, days }])),
)

describe('the days of every kind of task of Arts. 7 to 19 (operational settings)', () => {
  it('are those of some thirty kinds', () => expect(kinds.length).toBeGreaterThan(20))

  it.each(kinds)('$kind: can be settled otherwise from a day on, and is called in both languages', ({ kind, days }) => {
    const name = `dueInBusinessDays.${kind}`
    expect(declaredSettings[name]).toEqual({ kind: 'number', least: 1, most: 250 })
    expect(settingAt(settingsTemplate, name)).toBe(days)
    const changed = settingsWith(
      [{ name, value: days + 7, inForceFrom: plainDate('2026-06-01') }],
      plainDate('2026-06-01'),
    )
    expect(daysFor({ kind, days }, { settings: changed })).toBe(days + 7)
    expect(daysFor({ kind, days }, { settings: settingsTemplate })).toBe(days)
    const called = languages.map((lang) => settingName(uiFor(lang, 'administrator', '2026-04-20 10:00', '/'), name))
    expect([called[0]?.includes('開庁日'), called[1]?.startsWith('Business days for')]).toEqual([true, true])
  })
})
