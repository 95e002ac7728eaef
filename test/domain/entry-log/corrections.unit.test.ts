import { describe, expect, it } from 'vitest'
import { tokyo } from '../../support/rules.ts'
import { act, admitted, given, left, opened, permitFor, permits, seeing } from '../../support/entry-log-acts.ts'
import { linesRegister } from '../../../domain/entry-log/register.ts'
import type { Json } from '../../../domain/kernel/json.ts'

const correcting = (data: object, others = seeing({ [permits.escort]: permitFor('佐藤 翔') })) =>
  act(
    'CorrectEntry',
    'systemManager',
    '2026-05-13 10:00',
    { entry: 'entry-1', item: 'leftAt', on: null, at: '', text: '', reason: '時計を読み違えた。', ...data },
    others,
  )

describe('Scenario 33: a ledger time typed wrong', () => {
  it('is corrected by what is added: what stood there, who, when and why, and both stay', () => {
    const { state } = given(opened, admitted(), left(), correcting({ on: '2026-05-11', at: '16:03' }))
    expect(state.entries[0]).toMatchObject({
      leftAt: tokyo('2026-05-11 16:03'),
      corrections: [
        {
          item: 'leftAt',
          was: tokyo('2026-05-11 16:30'),
          is: tokyo('2026-05-11 16:03'),
          reason: '時計を読み違えた。',
          by: { name: '伊藤 翔', at: tokyo('2026-05-13 10:00') },
        },
      ],
    })
    expect(state.corrected).toBe(1)
  })

  it('is corrected also where the ledger’s state has long let the line go: its register still has it', () => {
    const old = given(opened, admitted(), left()).state
    const cells = linesRegister.rows(old)[0]?.cells as { readonly [cell: string]: Json }
    const later = given(opened, admitted(), left(), admitted({ enteredAt: '17:00' }, '2026-05-11 17:05'))
    expect(later.state.entries.map(({ id }) => id)).toEqual(['entry-2'])
    const after = later
      .when(
        correcting(
          { item: 'enteredAt', on: '2026-05-11', at: '13:00' },
          seeing({ [permits.escort]: permitFor('佐藤 翔') }, cells),
        ),
      )
      .after()
    expect(after.entries.find(({ id }) => id === 'entry-1')).toMatchObject({ enteredAt: tokyo('2026-05-11 13:00') })
    expect(after.entries.find(({ id }) => id === 'entry-2')).toMatchObject({ leftAt: null })
  })

  it('is held to what any time is, also to who may have been there', () => {
    given(opened, admitted(), left())
      .when(correcting({ on: '2026-05-11', at: '13:00' }))
      .thenRefuses('times-reversed', 'operational setting', { field: 'at', at: tokyo('2026-05-11 14:00') })
    given(opened, admitted(), left())
      .when(
        correcting(
          { item: 'enteredAt', on: '2026-05-09', at: '13:00' },
          seeing({ [permits.escort]: permitFor('佐藤 翔', { fromOn: '2026-05-10' }) }),
        ),
      )
      .thenRefuses('permit-not-live', 'Art. 7(2)', { field: 'escort', day: '2026-05-09' })
    given(opened, admitted(), left())
      .when(correcting({ item: 'name', text: '髙橋 健' }))
      .thenRefuses('nothing-corrected', 'operational setting', { field: 'text' })
    given(opened, admitted())
      .when(correcting({ on: '2026-05-11', at: '16:03' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'item', problem: 'not-left-yet' })
    given(opened)
      .when(correcting({ item: 'name', text: '高橋' }))
      .thenRefuses('entry-unknown', 'operational setting', { field: 'entry', entry: 'entry-1' })
  })
})
