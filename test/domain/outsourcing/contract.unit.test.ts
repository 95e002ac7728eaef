import type { ContractTerms } from '../../../domain/outsourcing/contract/fields.ts'
import { describe, expect, it } from 'vitest'
import { clauses, type Clause } from '../../../domain/guideline/clauses.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { clausesOfContract } from '../../../domain/outsourcing/contract/clauses-of-contract.ts'
import { checklistOf } from '../../../domain/outsourcing/inspections/checklist.ts'
import { questionnaires } from '../../../domain/guideline/questionnaire.ts'
import { amendsClauses } from '../../support/part-acts.ts'
import { given, reaching, registers, request, starts } from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const terms = registers().command.data as ContractTerms
const registered = (over: Partial<ContractTerms> = {}): OutsourcingEvent => ({
  type: 'ContractRegistered',
  article: 'Art. 22',
  data: { ...terms, ...over, clauses: saidAs(clauses), by: by('head', '2026-05-11 10:00') },
})
/** The places with what the clauses were called on the day. */
const saidAs = (called: readonly Clause[]) =>
  called.map(({ id, ...said }) => ({ ...placeOf(id), said: { article: said.article, ja: said.ja, en: said.en } }))
const placeOf = (id: string) => terms.clauses.find((one) => one.clause === id)!
const without = (...ids: readonly string[]) =>
  registers({ clauses: terms.clauses.filter((one) => !ids.includes(one.clause)) })
const approved = reaching('contracting')
const readTask = opened('read-clauses-1', {
  at: '2026-05-11 10:00',
  due: '2026-05-25 17:15',
  escalation: '2026-05-28 09:00',
  reminders: ['2026-05-20 09:00', '2026-05-22 09:00', '2026-05-25 09:00', '2026-05-26 09:00'],
})

describe('Art. 22 clauses', () => {
  it('registers a contract with all six', () => {
    given(...approved)
      .when(registers())
      .then(registered(), closed('register-contract-1'), readTask)
  })

  it.each([
    ['subcontracting', 'Art. 22(1)'],
    ['custody', 'Art. 22(2)'],
    ['purpose', 'Art. 22(3)'],
    ['confidentiality', 'Art. 22(4)'],
    ['incidents', 'Art. 22(5)'],
    ['ownership', 'Art. 22(6)'],
  ] as const)('refuses a contract without the %s clause (%s)', (id, article) => {
    given(...approved)
      .when(without(id))
      .thenRefuses('clause-missing', article, { field: 'clauses', clause: id, missing: [id] })
  })

  it('names every clause that is missing, and cites the first', () => {
    given(...approved)
      .when(without('ownership', 'purpose'))
      .thenRefuses('clause-missing', 'Art. 22(3)', {
        field: 'clauses',
        clause: 'purpose',
        missing: ['purpose', 'ownership'],
      })
    given(...approved)
      .when(registers({ clauses: [] }))
      .thenRefuses('clause-missing', 'Art. 22(1)', {
        field: 'clauses',
        clause: 'subcontracting',
        missing: ['subcontracting', 'custody', 'purpose', 'confidentiality', 'incidents', 'ownership'],
      })
  })

  it.each(['document', 'place'] as const)('takes a clause without its %s for missing', (part) => {
    given(...approved)
      .when(
        registers({
          clauses: terms.clauses.map((one) => (one.clause === 'incidents' ? { ...one, [part]: ' ' } : one)),
        }),
      )
      .thenRefuses('clause-missing', 'Art. 22(5)', { field: 'clauses', clause: 'incidents', missing: ['incidents'] })
  })

  it('refuses a clause that is given two places', () => {
    given(...approved)
      .when(
        registers({
          clauses: [...terms.clauses, { clause: 'custody', document: '仕様書', place: '8頁', quotation: '' }],
        }),
      )
      .thenRefuses('clause-repeated', 'Art. 22(2)', { field: 'clauses', clause: 'custody' })
  })

  it('refuses a seventh', () => {
    given(...approved)
      .when(
        registers({
          clauses: [...terms.clauses, { clause: 'warranty', document: '契約書', place: '第9条', quotation: '' }],
        }),
      )
      .thenRefuses('field-invalid', 'operational setting', { field: 'clauses', problem: 'unknown-clause' })
  })
})

describe('Art. 21 before Art. 22', () => {
  it.each(['vetting', 'submission', 'form-check', 'deliberation', 'approval'] as const)(
    'refuses a contract at the %s, before the approval',
    (step) => {
      given(...reaching(step))
        .when(registers())
        .thenRefuses('approval-missing', 'Art. 21', { step })
    },
  )

  it('refuses a contract that was signed before the approval', () => {
    given(...approved)
      .when(registers({ signedOn: day('2026-04-19') }))
      .thenRefuses('contract-before-approval', 'Art. 21', { field: 'signedOn', approvedOn: '2026-04-20' })
  })

  it('refuses a contract that begins before the approval', () => {
    given(...approved)
      .when(registers({ startsOn: day('2026-04-19') }))
      .thenRefuses('contract-before-approval', 'Art. 21', { field: 'startsOn', approvedOn: '2026-04-20' })
  })

  it('takes one that is signed and begins on the day of the approval', () => {
    const sameDay = { signedOn: day('2026-04-20'), startsOn: day('2026-04-20') }
    const early = [starts({ request: request({ startsOn: day('2026-04-20') }) }), ...approved.slice(1)]
    given(...early)
      .when(registers(sameDay))
      .then(registered(sameDay), closed('register-contract-1'), readTask)
  })
})

describe('Art. 20 before Art. 22', () => {
  it('refuses a contract with somebody who was not vetted', () => {
    given(...approved)
      .when(registers({ contractor: '有限会社みどり' }))
      .thenRefuses('contractor-not-vetted', 'Art. 20', { field: 'contractor', vetted: '株式会社あおい電算' })
  })
})

describe('Art. 22 what a contract must say', () => {
  it('refuses one without a number', () => {
    given(...approved)
      .when(registers({ contractNumber: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'contractNumber', problem: 'empty' })
  })

  it('refuses one that is still to be signed', () => {
    given(...approved)
      .when(registers({ signedOn: day('2026-05-12') }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'signedOn',
        day: '2026-05-12',
        today: '2026-05-11',
      })
  })

  it('refuses one that ends before it begins, and takes one of a single day', () => {
    given(...approved)
      .when(registers({ endsOn: day('2026-05-31') }))
      .thenRefuses('period-reversed', 'operational setting', { field: 'endsOn' })
    given(...approved)
      .when(registers({ endsOn: day('2026-06-01') }))
      .then(registered({ endsOn: day('2026-06-01') }), closed('register-contract-1'), readTask)
  })

  it('refuses an end beyond which nothing can be counted', () => {
    given(...approved)
      .when(registers({ endsOn: day('2199-12-31') }))
      .thenRefuses('field-invalid', 'operational setting', {
        field: 'endsOn',
        problem: 'too-far',
        latest: '2199-12-30',
      })
  })

  it.each([0, -6, 1.5, 61, Number.NaN])('refuses an inspection every %d months', (inspectEveryMonths) => {
    given(...approved)
      .when(registers({ inspectEveryMonths }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'inspectEveryMonths', problem: 'not-1-to-60' })
  })

  it.each([1, 60])('takes an inspection every %d months', (inspectEveryMonths) => {
    given(...approved)
      .when(registers({ inspectEveryMonths }))
      .then(registered({ inspectEveryMonths }), closed('register-contract-1'), readTask)
  })

  it("is the head's to register", () => {
    given(...approved)
      .when(registers({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'Art. 22', { whoCan: ['citizen-head'] })
  })

  it('is registered once', () => {
    given(...reaching('in-force'))
      .when(registers())
      .thenRefuses('wrong-step', 'Art. 22', { step: 'in-force', needs: ['contracting'] })
  })
})

describe('the clauses of another guideline', () => {
  const secrecy: Clause = { id: 'secrecy', article: 'Art. 9(1)', ja: '秘密を守ること', en: 'Secrecy' }
  const under = (...list: readonly Clause[]) => ({ rules: { guideline: { ...reiwa5, clauses: list } } })
  const place = { clause: 'secrecy', document: '契約書', place: '第2条', quotation: '' }

  it('are those that are asked for: one of its own, cited where it stands there', () => {
    given(...approved)
      .when(registers({ clauses: [] }, under(secrecy)))
      .thenRefuses('clause-missing', 'Art. 9(1)', { field: 'clauses', clause: 'secrecy', missing: ['secrecy'] })
    given(...approved)
      .when(registers({}, under(secrecy)))
      .thenRefuses('field-invalid', 'operational setting', { field: 'clauses', problem: 'unknown-clause' })
  })

  it('are asked for no more where it lists none: the contract is registered, and nobody reads anything twice', () => {
    given(...approved)
      .when(registers({ clauses: [] }, under()))
      .then(
        {
          type: 'ContractRegistered',
          article: 'operational setting',
          data: { ...terms, clauses: [], by: by('head', '2026-05-11 10:00') },
        },
        closed('register-contract-1'),
      )
  })

  it('don’t change those of a contract that was registered before: they keep their words, and are put right alone', () => {
    const { state } = given(...approved, registers({ clauses: [place] }, under(secrecy)))
    const now = { ...reiwa5, clauses: [{ ...secrecy, ja: '新しい言い方' }, ...clauses] }
    expect(clausesOfContract(state, now)).toEqual([secrecy])
    const items = checklistOf(state, day('2026-12-01'), { guideline: now, questionnaires })
    expect(items.filter((one) => one.group === 'clauses').map((one) => one.ja)).toEqual(['秘密を守ること'])
    const amended = given(...approved, registers({ clauses: [place] }, under(secrecy)))
      .when(amendsClauses({ clauses: [{ ...place, place: '第3条' }] }, { rules: { guideline: now } }))
      .after()
    expect(amended.clauseSheet?.entries.map((one) => [one.place, one.said?.ja])).toEqual([['第3条', '秘密を守ること']])
  })

  it('recorded without their words, by the first releases, are called as the guideline calls them', () => {
    const { state } = given(...reaching('in-force'))
    const { clauseSheet } = state
    const bare = clauseSheet!.entries.map(({ said: _said, ...entry }) => entry)
    expect(clausesOfContract({ clauseSheet: { ...clauseSheet!, entries: bare } }, reiwa5)).toEqual(clauses)
    expect(clausesOfContract({ clauseSheet: { ...clauseSheet!, entries: bare.slice(0, 1) } }, { clauses: [] })).toEqual(
      [{ id: 'subcontracting', article: 'operational setting', ja: 'subcontracting', en: 'subcontracting' }],
    )
  })
})
