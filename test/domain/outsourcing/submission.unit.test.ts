import { describe, it } from 'vitest'
import type { CaseNumber } from '../../../domain/kernel/case-number.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { given, pullsBack, reaching, sendsBack, submits, vets, starts } from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const number = (over: Partial<CaseNumber> = {}): CaseNumber => ({ fiscalYear: 2026, series: '委', serial: 7, ...over })
const submitted = (over: Partial<CaseNumber>, at: string, more: object = {}): OutsourcingEvent => ({
  type: 'OutsourcingSubmitted',
  article: 'Art. 21',
  data: { number: number(over), revision: 1, note: '', ...more, by: by('head', at) },
})
/** What was asked for from June 2026 on has begun by then, and the act says so. */
const begun = { cautions: [{ kind: 'period-begun', day: '2026-06-01' }] }
const formCheck = opened('check-form-1', {
  at: '2026-04-06 10:00',
  due: '2026-04-09 17:15',
  escalation: '2026-04-14 09:00',
  reminders: ['2026-04-08 09:00', '2026-04-09 09:00', '2026-04-10 09:00'],
})

describe('Art. 21 submitting', () => {
  it('scenario 1: is done by the head, draws the number and asks the secretariat to check the form', () => {
    given(...reaching('submission'))
      .when(submits())
      .then(submitted({}, '2026-04-06 10:00'), closed('submit-1'), formCheck)
  })

  it('is refused to the staff, who are told who can', () => {
    given(...reaching('submission'))
      .when(submits({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'Art. 21', { whoCan: ['citizen-head'] })
  })

  it('is refused when it was done already', () => {
    given(...reaching('form-check'))
      .when(submits())
      .thenRefuses('wrong-step', 'Art. 21', { step: 'form-check', needs: ['submission'] })
  })

  it('draws a number of the fiscal year, which begins in April', () => {
    const draftedInMarch = [starts({}, { at: '2027-03-30 10:00' }), vets({}, { at: '2027-03-31 09:00' })]
    const check = (at: string, due: string, reminders: readonly string[], escalation: string) =>
      opened('check-form-1', { at, due, reminders, escalation })
    given(...draftedInMarch)
      .when(submits({}, { at: '2027-03-31 23:59' }))
      .then(
        submitted({ fiscalYear: 2026 }, '2027-03-31 23:59', begun),
        closed('submit-1'),
        check(
          '2027-03-31 23:59',
          '2027-04-05 17:15',
          ['2027-04-02 09:00', '2027-04-05 09:00', '2027-04-06 09:00'],
          '2027-04-08 09:00',
        ),
      )
    given(...draftedInMarch)
      .when(submits({}, { at: '2027-04-01 00:00', rules: { nextSerial: 1 } }))
      .then(
        submitted({ fiscalYear: 2027, serial: 1 }, '2027-04-01 00:00', begun),
        closed('submit-1'),
        check(
          '2027-04-01 00:00',
          '2027-04-06 17:15',
          ['2027-04-01 09:00', '2027-04-05 09:00', '2027-04-06 09:00', '2027-04-07 09:00'],
          '2027-04-09 09:00',
        ),
      )
  })

  it('keeps its number when it is submitted again, in a later fiscal year too', () => {
    given(...reaching('form-check'), sendsBack({}, { by: 'secretariat', at: '2027-03-31 10:00' }))
      .when(submits({}, { at: '2027-04-01 10:00', rules: { nextSerial: 1 } }))
      .then(
        submitted({}, '2027-04-01 10:00', begun),
        closed('submit-2'),
        opened('check-form-2', {
          at: '2027-04-01 10:00',
          due: '2027-04-06 17:15',
          escalation: '2027-04-09 09:00',
          reminders: ['2027-04-05 09:00', '2027-04-06 09:00', '2027-04-07 09:00'],
        }),
      )
  })

  it('keeps its number after a pull-back', () => {
    given(...reaching('form-check'), pullsBack())
      .when(submits({}, { at: '2026-04-06 12:00', rules: { nextSerial: 99 } }))
      .then(
        submitted({}, '2026-04-06 12:00'),
        closed('submit-2'),
        opened('check-form-2', {
          at: '2026-04-06 12:00',
          due: '2026-04-09 17:15',
          escalation: '2026-04-14 09:00',
          reminders: ['2026-04-08 09:00', '2026-04-09 09:00', '2026-04-10 09:00'],
        }),
      )
  })
})
