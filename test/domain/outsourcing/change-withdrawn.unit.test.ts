import { expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { openConditions } from '../../../domain/outsourcing/in-effect/conditions.ts'
import { confirmsClauses, given, reaching } from '../../support/outsourcing-acts.ts'
import { approvesChange, requestsChange, withdrawsChange } from '../../support/part-acts.ts'

it('the conditions under which a change was approved fall away where it is withdrawn before its day (Art. 21)', () => {
  const approved = [
    ...reaching('in-force'),
    confirmsClauses(),
    requestsChange(),
    approvesChange({ conditions: [{ text: '名簿を出すこと', dueOn: day('2026-12-01') }] }),
  ]
  const open = (acts: typeof approved) => openConditions(given(...acts).state).map((one) => one.text)
  expect(open(approved)).toEqual(['名簿を出すこと'])
  expect(open([...approved, withdrawsChange()])).toEqual([])
  expect(given(...approved, withdrawsChange()).state.tasks.open.some((one) => one.kind === 'fulfil-condition')).toBe(
    false,
  )
})
