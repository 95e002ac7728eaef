import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../documents/approval.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import * as act from '../support/outsourcing-acts.ts'

const guideline = rulesOn(templateBook, plainDate('2026-04-20')).guideline
const conditions = [{ text: '作業者の名簿を契約の前に提出させること', dueOn: plainDate('2026-05-15') }]
const deliberated = act.given(
  ...act.reaching('deliberation'),
  act.recordsOutcome({ outcome: 'favourable-with-conditions', conditions }),
).state
const approved = act.given(
  ...act.reaching('deliberation'),
  act.recordsOutcome({ outcome: 'favourable-with-conditions', conditions }),
  act.approves(),
).state
const disapproved = act.given(...act.reaching('approval'), act.disapproves()).state
const text = (state: typeof approved): string => JSON.stringify(approvalNotice(state, guideline))

describe('Art. 21: the chief’s written answer', () => {
  it('scenario 2: shows the day of the deliberation, the day of the approval and the article it rests on', () => {
    expect(text(approved)).toContain('令和8年4月15日')
    expect(text(approved)).toContain('令和8年4月20日')
    expect(text(approved)).toContain('第21条')
  })

  it('scenario 5: carries the conditions with their due dates', () => {
    expect(approvalNotice(approved, guideline)).toMatchObject({
      conditions: [{ text: conditions[0]?.text, due: '令和8年5月15日(金)' }],
    })
  })

  it('is not there before the chief has decided, whatever the council said', () => {
    expect(approvalNotice(deliberated, guideline)).toBeNull()
  })

  it('scenario 6: a refusal carries its reason, and no conditions', () => {
    expect(text(disapproved)).toContain('必要性が認められない')
    expect(approvalNotice(disapproved, guideline)).toMatchObject({ conditions: [] })
  })
})
