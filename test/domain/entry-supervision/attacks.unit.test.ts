import { describe, expect, it } from 'vitest'
import { entrySupervision } from '../../../domain/entry-supervision/entry-supervision.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { allReport, begins, concludes, instruction, investigates } from '../../support/entry-supervision-acts.ts'
import { givenFor } from '../../support/given.ts'
import { tokyo } from '../../support/rules.ts'

const given = givenFor(entrySupervision.decider)

describe('a round of reports on entry (Art. 11)', () => {
  it('counts an investigation of its period or later: what was looked into before says nothing of it', () => {
    given(begins())
      .when(investigates({ heldOn: day('2026-03-31') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'heldOn', problem: 'before-period' })
    expect(given(begins(), investigates({ heldOn: day('2026-04-01') })).state.investigations).toHaveLength(1)
  })

  it('is concluded with instructions that were given since it began', () => {
    const issuedAt = (at: string) => ({
      others: { state: () => ({ terms: { kind: 'entry' }, issuedBy: { at: tokyo(at) } }) },
    })
    const instructed = { outcome: 'instructed' as const, instructions: [instruction] }
    given(begins(), ...allReport())
      .when(concludes(instructed, issuedAt('2026-07-11 00:04')))
      .thenRefuses('supervision-instruction-unfit', 'Art. 11', { field: 'instructions.0', case: instruction })
    expect(given(begins(), ...allReport(), concludes(instructed, issuedAt('2026-07-20 10:00'))).state.ending).toEqual({
      how: 'instructed',
    })
  })
})
