import { describe, expect, it } from 'vitest'
import { DateField } from '../../web/components/date-field.tsx'
import { TimeField } from '../../web/components/time-field.tsx'
import { document } from '../../web/layout.tsx'
import { uiFor } from './every-page.tsx'

const form = (field: string, value: string) => ({
  ui: uiFor('ja', 'chief', '2026-04-02 10:00'),
  command: 'PlanMeeting',
  values: { [`PlanMeeting.${field}`]: [value] },
  errors: {},
})
const dayAs = (text: string) => document(<DateField form={form('date', text)} path="date" />)
const timeAs = (text: string) => document(<TimeField form={form('time', text)} path="time" />)

describe('what was typed stays to be seen', () => {
  it('as a day where it is one, with the Japanese year beside it', async () => {
    expect(await dayAs('2027-04-01')).toMatch(/type="date"[^>]*value="2027-04-01"/)
    expect(await dayAs('2027-04-01')).toContain('>令和9年4月1日(木)</output>')
    expect(await dayAs('')).toMatch(/type="date"[^>]*value=""/)
  })

  it.each(['2027-02-30', '2月30日', '令和9年2月30日', '明日'])('as text where it is none: %s', async (text) => {
    expect(await dayAs(text)).toMatch(new RegExp(`type="text"[^>]*value="${text}"`))
  })

  it('and so does a time of day', async () => {
    expect(await timeAs('13:30')).toMatch(/type="time"[^>]*value="13:30"/)
    expect(await timeAs('')).toMatch(/type="time"[^>]*value=""/)
    expect(await timeAs('25:00')).toMatch(/type="text"[^>]*value="25:00"/)
  })
})
