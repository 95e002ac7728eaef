import { describe, expect, it } from 'vitest'
import { council } from '../../../domain/council/council.ts'
import { untold } from '../../../domain/council/telling/untold.ts'
import * as meetings from '../../support/council-acts.ts'
import { hearsCorrection } from '../../support/doubt-acts.ts'
import * as cases from '../../support/outsourcing-acts.ts'
import { rulesAt } from '../../support/rules.ts'

const { given, meetingAt, corrects, notesTold, confirmsMinutes, notesNext, closes, draftsMinutes } = meetings
const closed = [...meetingAt('minutes-confirmation'), notesTold(), notesNext(), confirmsMinutes()]

describe('Art. 5(1) an outcome that was written down wrongly', () => {
  it('is put right by the chair, also when all is over; what had stood stays beside it', () => {
    expect(given(...closed).state.stage).toBe('closed')
    const { items, stage } = given(...closed, corrects()).state
    expect([items[0]?.outcome?.outcome, items[0]?.corrections]).toMatchObject([
      'unfavourable',
      [
        {
          was: 'favourable',
          to: 'unfavourable',
          reason: '可と否を取り違えて記録した',
          by: { name: '渡邉 誠' },
          wasTold: true,
        },
      ],
    ])
    // The case has to hear of it, and then the meeting is over again.
    expect(stage).toBe('settling')
    expect(given(...closed, corrects(), notesTold({}, { at: '2026-06-15 10:01' })).state.stage).toBe('closed')
  })

  it.each(['minutes', 'minutes-confirmation'] as const)('can be put right at the stage %s', (stage) => {
    const { items } = given(...meetingAt(stage), corrects({}, { at: '2026-06-11 10:00' })).state
    expect(items[0]?.outcome?.outcome).toBe('unfavourable')
  })

  it('is told anew where the case had been told, and once where it had not', () => {
    const told = given(...meetingAt('minutes'), notesTold(), corrects({}, { at: '2026-06-11 10:00' })).state
    expect([untold(told).length, told.items[0]?.corrections?.[0]?.wasTold]).toEqual([1, true])
    const untoldYet = given(...meetingAt('minutes'), corrects({}, { at: '2026-06-11 10:00' })).state
    expect([untold(untoldYet).length, untoldYet.items[0]?.corrections?.[0]?.wasTold]).toEqual([1, false])
  })

  it('twice leaves both on record', () => {
    const { items } = given(
      ...closed,
      corrects(),
      corrects({ outcome: 'continued', reason: '録音で確かめた' }, { at: '2026-06-16 10:00' }),
    ).state
    expect(items[0]?.corrections?.map((one) => [one.was, one.to])).toEqual([
      ['favourable', 'unfavourable'],
      ['unfavourable', 'continued'],
    ])
  })

  it.each(['secretariat', 'head', 'systemManager', 'practice'] as const)('is not put right by the %s', (who) => {
    given(...closed)
      .when(corrects({}, { by: who }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
  })

  it('is put right with a reason, about an item that has one; said again it is nothing', () => {
    given(...closed)
      .when(corrects({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...closed)
      .when(corrects({ item: 'item-9' }))
      .thenRefuses('item-unknown', 'operational setting', { field: 'item', item: 'item-9' })
    given(...closed)
      .when(corrects({ outcome: 'favourable' }))
      .thenNothing()
    given(...closed)
      .when(corrects({ outcome: 'noted' }))
      .thenRefuses('outcome-not-for-case', 'Art. 21', { field: 'outcome', item: 'item-1' })
  })

  it('nothing else changes a meeting that is over', () => {
    for (const act of [closes(), draftsMinutes(), confirmsMinutes()])
      given(...closed)
        .when(act)
        .thenRefuses('case-closed', 'operational setting', expect.anything() as never)
    expect(
      council.decider.permits('CorrectOutcome', given(...closed).state, rulesAt('2026-07-01 10:00', 'chief')).may,
    ).toBe(true)
  })

  it('is heard of by members and secretariat', () => {
    const { state } = given(...closed, corrects())
    const plans = council.lettersFor(
      { type: 'ItemOutcomeCorrected', article: 'operational setting', data: {} } as never,
      state,
      rulesAt('2026-06-15 10:00', 'chief').guideline,
    )
    expect(plans.map((one) => one.kind)).toEqual(['outcome-corrected'])
  })
})

describe('Art. 21 a case whose outcome was put right', () => {
  it('before the approval: the chief is asked anew, with a mark, and what had stood is beside it', () => {
    const { council: said, tasks, stage } = cases.given(...cases.reaching('approval'), hearsCorrection()).state
    expect([stage, said?.outcome, said?.corrected]).toMatchObject([
      'approval',
      'unfavourable',
      [{ was: 'favourable', reason: '取り違え', by: { name: '渡邉 誠' } }],
    ])
    expect(tasks.open.map((one) => [one.task, one.marks])).toEqual([['approve-2', ['outcome-corrected']]])
    cases
      .given(...cases.reaching('approval'), hearsCorrection())
      .when(cases.approves({}, { at: '2026-04-22 11:00' }))
      .thenRefuses('council-unfavourable', 'operational setting', { meeting: '令和8年度第1回セキュリティ会議' })
  })

  it('found to be continued: it waits for the council again', () => {
    const { stage, tasks } = cases.given(...cases.reaching('approval'), hearsCorrection({ outcome: 'continued' })).state
    expect([stage, tasks.open.map((one) => one.kind)]).toEqual(['deliberation', ['record-outcome']])
  })

  it('after the approval: what was decided stays decided, and the case says so', () => {
    const { stage, approval, council: said } = cases.given(...cases.reaching('contracting'), hearsCorrection()).state
    expect([stage, approval === null, said?.outcome]).toEqual(['contracting', false, 'unfavourable'])
  })

  it('is told by the meeting that had told it, and by no other', () => {
    cases
      .given(...cases.reaching('approval'))
      .when(hearsCorrection({ meetingCase: 'council/00000000-0000-4000-8000-0000000000c2' }))
      .thenRefuses('council-outcome-missing', 'operational setting', {})
    cases
      .given(...cases.reaching('approval'))
      .when(hearsCorrection({ correctedBy: undefined }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'recordedBy', problem: 'empty' })
  })
})
