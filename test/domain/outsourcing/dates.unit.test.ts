import { describe, it } from 'vitest'
import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import { approves, given, reaching, registers, starts, request, vets } from '../../support/outsourcing-acts.ts'

const written = (text: string) => text as PlainDate

describe('days that don’t exist or that the record can’t keep', () => {
  for (const day of [
    '2026-02-30',
    '1899-12-31',
    '2201-01-01',
    '令和8年4月1日',
    '2026-4-1',
    '',
    '2026-04-01T00:00:00Z',
  ]) {
    it(`refuses "${day}" as the day of a vetting`, () => {
      given(...reaching('vetting'))
        .when(vets({ checkedOn: written(day) }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'checkedOn', problem: 'not-a-date' })
    })
  }

  it('refuses one inside a request, a condition and a contract', () => {
    given()
      .when(starts({ request: request({ startsOn: written('0026-06-01') }) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'request.startsOn', problem: 'not-a-date' })
    given(...reaching('approval'))
      .when(approves({ conditions: [{ text: '名簿の提出', dueOn: written('x') }] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'conditions.0.dueOn', problem: 'not-a-date' })
    given(...reaching('contracting'))
      .when(registers({ endsOn: written('9999-12-31') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endsOn', problem: 'not-a-date' })
  })

  it('says first who may, and only then what is wrong', () => {
    given(starts())
      .when(vets({ checkedOn: written('2026-02-30') }, { by: 'auditor' }))
      .thenRefuses('not-permitted', 'Art. 20', { whoCan: ['citizen-staff', 'citizen-head'] })
  })
})
