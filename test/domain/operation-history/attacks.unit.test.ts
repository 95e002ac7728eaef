import { describe, expect, it } from 'vitest'
import type { HistoryCommand } from '../../../domain/operation-history/commands.ts'
import { operationHistory } from '../../../domain/operation-history/operation-history.ts'
import { givenFor, type Act } from '../../support/given.ts'
import { people, rulesAt, type Who } from '../../support/rules.ts'

const given = givenFor(operationHistory.decider)
const setting = 'operational setting'
const keeper: Who = { ...people.otherStaff, posts: ['digital-promotion-staff' as never] }
const act = (
  type: HistoryCommand['type'],
  data: object,
  at: string,
  by: Who = 'systemManager',
): Act<HistoryCommand> => ({ command: { type, data } as HistoryCommand, rules: rulesAt(at, by) })

const medium = {
  equipment: 'communication-server',
  device: '',
  from: '2018-03-01',
  to: '2018-03-31',
  medium: 'LTO-7 第12巻',
  place: '耐火金庫',
  count: 120_000,
  hash: '',
  note: '',
}
const watches = act('BeginHistoryWatch', { equipment: 'communication-server' }, '2026-04-01 10:00', 'practice')
const explains = (from: string, to: string) =>
  act('ExplainHistoryGap', { from, to, reason: '装置を入れ替えた。' }, '2026-04-01 11:00')

describe('an explanation of a gap (Art. 16)', () => {
  const [gap] = given(watches).state.watch?.gaps ?? []

  it('is of days that are wanting, and not of days to come or of days of which something is there', () => {
    const { from = '', to = '' } = gap ?? {}
    given(watches)
      .when(explains(from, '2099-12-31'))
      .thenRefuses('field-invalid', setting, { field: 'to', problem: 'beyond-gap' })
    given(watches)
      .when(explains('2000-01-01', to))
      .thenRefuses('field-invalid', setting, { field: 'from', problem: 'beyond-gap' })
    expect(given(watches, explains(from, to)).state.watch?.gaps).toEqual([])
  })

  it('that was recorded before of days to come covers none of those', () => {
    const { state } = given(watches, explains(gap?.from ?? '', gap?.to ?? ''))
    const explained = (state.watch?.explained ?? []).map((one) => ({ ...one, to: '2099-12-31' as typeof one.to }))
    const old = { ...state, watch: state.watch === null ? null : { ...state.watch, explained } }
    const later = act('CheckHistoryGaps', { on: '2027-04-01' }, '2027-04-01 09:00', 'practice')
    const looked = operationHistory.decider.decide(later.command, old, later.rules)
    expect(looked.ok && looked.events[0]?.data).toMatchObject({ gaps: [{ from: '2026-04-02' }] })
  })
})

describe('a disposal (operational setting)', () => {
  it('is not carried out before it was decided', () => {
    const decided = [
      act('ArchiveHistory', medium, '2026-04-01 10:00'),
      act('AskHistoryDisposal', { plannedOn: '2026-04-10', reason: '保管年数の経過' }, '2026-04-03 10:00', keeper),
      act('DecideHistoryDisposal', { decision: 'approved', note: '' }, '2026-04-05 10:00'),
    ]
    const done = (doneOn: string) =>
      act(
        'CarryOutHistoryDisposal',
        { doneOn, method: '破砕', doneBy: '山本', witness: '伊藤', certificate: '', note: '' },
        '2026-04-10 10:00',
      )
    given(...decided)
      .when(done('2026-04-04'))
      .thenRefuses('field-invalid', setting, { field: 'doneOn', problem: 'before-decision' })
    expect(given(...decided, done('2026-04-05')).state.disposed?.doneOn).toBe('2026-04-05')
  })
})
