import { describe, expect, it } from 'vitest'
import { firstReportNotice } from '../../documents/incident/first-report.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { given, reports, supplements } from '../support/incident-acts.ts'

const guideline = rulesOn(templateBook, day('2026-12-05')).guideline

describe('Art. 22(5) the first report of an incident', () => {
  it('prints as such, with what was known at once, and unknown is said to be unknown', () => {
    const { state } = given(reports())
    const said = firstReportNotice(state, guideline)
    expect(said).toMatchObject({ title: '事故第一報', conditions: [], notes: [] })
    expect(JSON.stringify(said)).toContain('覚知')
    expect(JSON.stringify(firstReportNotice(given(reports({ people: null })).state, guideline))).toContain('不明')
  })

  it('stays as it was written when more becomes known', () => {
    const before = firstReportNotice(given(reports({ people: 10 })).state, guideline)
    const after = firstReportNotice(given(reports({ people: 10 }), supplements({ people: 250 })).state, guideline)
    expect(after).toEqual(before)
    expect(JSON.stringify(after)).toContain('10人')
  })

  it('is not there before there is one', () => {
    expect(firstReportNotice(given().state, guideline)).toBeNull()
  })
})
