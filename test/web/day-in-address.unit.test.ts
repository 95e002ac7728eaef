import { describe, expect, it } from 'vitest'
import { dayAsked, dayUnread } from '../../web/city/day-asked.ts'
import { uiFor } from './every-page.tsx'

const ui = (on: string) =>
  uiFor('ja', 'administrator', '2026-05-01 10:00', `/cases/city/x?${new URLSearchParams({ on }).toString()}`)

describe('a day in an address', () => {
  it.each(['2027-04-01', '2027/04/01', '令和9年4月1日', 'R9.4.1'])('is read as forms read one: %s', (on) => {
    expect(dayAsked(ui(on))).toBe('2027-04-01')
    expect(dayUnread(ui(on))).toBeNull()
  })

  it('that can’t be read is told, with today’s shown', () => {
    expect(dayAsked(ui('あした'))).toBe('2026-05-01')
    expect(dayUnread(ui('あした'))?.title).toBe('「あした」は日付として読めません')
  })

  it('that isn’t there is today', () => {
    expect(dayAsked(ui(''))).toBe('2026-05-01')
    expect(dayUnread(ui(''))).toBeNull()
  })
})
