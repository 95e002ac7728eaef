import { describe, expect, it } from 'vitest'
import type { FormValues } from '../../web/forms/form-context.ts'
import { numberedRows } from '../../web/forms/numbered-rows.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { document } from '../../web/layout.tsx'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import * as act from '../support/outsourcing-acts.ts'
import { uiFor } from './every-page.tsx'

const things = ['a', 'b', 'c'].map((id) => ({ id }))
const numbersOf = (values: FormValues) =>
  numberedRows({ command: 'X', values }, 'list', 'of', things).map(({ nth, one }) => [one.id, nth])

describe('the rows of a form that stand for things', () => {
  it('have their places in the list, and on a form that came the numbers with which it came', () => {
    const opened = [
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]
    expect(numbersOf({})).toEqual(opened)
    expect(numbersOf(valuesOf('X', { list: things.map(({ id }) => ({ of: id })) }))).toEqual(opened)
    // Opened when there was an "x" and no "b".
    expect(numbersOf(valuesOf('X', { list: ['x', 'a', 'c'].map((of) => ({ of, text: of })) }))).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ])
    expect(numbersOf({ 'X.list.7.of': ['b'], 'X.list.7.deep.of': ['c'], 'X.other.1.of': ['a'] })).toEqual([
      ['a', 0],
      ['b', 7],
      ['c', 2],
    ])
  })

  it('hold what was written of a condition beside it, though another was met meanwhile (Art. 21)', async () => {
    const condition = (text: string) => ({ text, dueOn: day('2027-03-31') })
    const { state } = act.given(
      ...act.reaching('deliberation'),
      act.recordsOutcome({
        outcome: 'favourable-with-conditions',
        conditions: [condition('名簿を提出させること'), condition('端末を持ち出さないこと')],
        note: '',
      }),
      act.approves({ note: '' }),
      act.registers(),
    )
    const [first, second] = state.approval?.conditions.map(({ id }) => id) ?? []
    const written = {
      changes: { conditions: [{ condition: first }, { condition: second, text: '端末は持ち帰ること' }] },
    }
    const html = await document(
      <>
        {outsourcingPages.fields({
          form: {
            ui: uiFor('ja', 'staff', '2026-09-01 10:00'),
            command: 'RequestChange',
            values: valuesOf('RequestChange', written as never),
            errors: {},
          },
          type: 'RequestChange',
          about: null,
          state: { ...state, conditionsMet: [first ?? ''] },
          id: 'outsourcing/00000000-0000-4000-8000-000000000001' as never,
        })}
      </>,
    )
    expect(html).toContain(`name="RequestChange.changes.conditions.1.condition" value="${second}"`)
    expect(/name="RequestChange\.changes\.conditions\.1\.text"[^>]*>\s*端末は持ち帰ること/.test(html)).toBe(true)
    expect(html).not.toContain('changes.conditions.0.')
  })
})
