import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import {
  clausePlaces,
  closes,
  confirmsClauses,
  askedAndEnded,
  given,
  inspects,
  opensInspection,
  reaching,
  recordsDisposal,
  registers,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import { amendsClauses, disputesClauses } from '../../support/part-acts.ts'
import { people, tokyo } from '../../support/rules.ts'

const registered = reaching('in-force')
const read: OutsourcingEvent = {
  type: 'ClausesConfirmed',
  article: 'operational setting',
  data: { remarks: '原本と照合した', by: by('staff', '2026-05-12 10:00') },
}
const alone = { ...rulesOn(templateBook, day('2026-05-11')).settings, clausesNeedSecondReader: false }
const ended = [opensInspection(), inspects(), ...askedAndEnded(), recordsDisposal()]

describe('Art. 22 the check sheet of the six clauses (契約書記載事項確認表)', () => {
  it('keeps with each clause who looked it up and when', () => {
    const { clauseSheet } = given(...registered).state
    expect(
      clauseSheet?.entries.map((one) => [one.clause, one.document, one.place, one.checked.name, one.checked.at]),
    ).toEqual(
      clausePlaces.map((one) => [one.clause, one.document, one.place, people.head.name, tokyo('2026-05-11 10:00')]),
    )
    expect(clauseSheet).toMatchObject({ read: null, dispute: null })
  })

  it("keeps a clause's own words where they were copied (写し)", () => {
    const quoted = registers({
      clauses: clausePlaces.map((one) => ({ ...one, quotation: '乙は、業務上知り得た秘密を漏らしてはならない。' })),
    })
    expect(given(...reaching('contracting'), quoted).state.contract?.clauses[3]?.quotation).toBe(
      '乙は、業務上知り得た秘密を漏らしてはならない。',
    )
  })

  it('asks another person of the office to read it, by an operational setting', () => {
    expect(given(...registered).state.tasks.open.map((one) => [one.kind, one.askedOf, one.article])).toEqual([
      ['read-clauses', ['citizen-staff', 'citizen-head'], 'operational setting'],
    ])
  })

  it('asks nobody where the setting says so, and then lets the case be closed', () => {
    const once = registers({}, { rules: { settings: alone } })
    const { state } = given(...reaching('contracting'), once)
    expect(state.tasks.open).toEqual([])
    given(...reaching('contracting'), once, ...ended)
      .when(closes({}, { rules: { settings: alone } }))
      .after()
  })
})

describe('the second reader of the clauses (operational setting)', () => {
  it('confirms the sheet, which ends the task', () => {
    given(...registered)
      .when(confirmsClauses())
      .then(read, closed('read-clauses-1'))
    expect(given(...registered, confirmsClauses()).state.clauseSheet?.read?.by.name).toBe(people.staff.name)
  })

  it('is not the person who registered them', () => {
    given(...registered)
      .when(confirmsClauses({}, { by: 'head' }))
      .thenRefuses('same-person', 'operational setting', {})
    given(...registered)
      .when(disputesClauses({}, { by: 'head' }))
      .thenRefuses('same-person', 'operational setting', {})
  })

  it.each(['otherStaff', 'secretariat', 'chief', 'auditor'] as const)('is not the %s', (who) => {
    given(...registered)
      .when(confirmsClauses({}, { by: who }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-staff', 'citizen-head'] })
  })

  it('says it once', () => {
    given(...registered, confirmsClauses())
      .when(confirmsClauses())
      .thenNothing()
  })

  it('disputes a clause with the reason, and the head is asked to look again (Art. 22)', () => {
    given(...registered)
      .when(disputesClauses())
      .then(
        {
          type: 'ClausesDisputed',
          article: 'operational setting',
          data: { clause: 'ownership', reason: '特記事項に権利の帰属の条がない', by: by('staff', '2026-05-12 10:00') },
        },
        closed('read-clauses-1'),
        opened('register-clauses-1', {
          at: '2026-05-12 10:00',
          due: '2026-05-19 17:15',
          escalation: '2026-05-22 09:00',
          reminders: ['2026-05-14 09:00', '2026-05-18 09:00', '2026-05-19 09:00', '2026-05-20 09:00'],
        }),
      )
  })

  it('gives a reason for a dispute, about one of the six', () => {
    given(...registered)
      .when(disputesClauses({ reason: '　' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('takes a dispute back by confirming', () => {
    given(...registered, disputesClauses())
      .when(confirmsClauses())
      .then(read, closed('register-clauses-1', 'withdrawn'))
  })
})

describe('Art. 22 putting the sheet right', () => {
  const disputed = [...registered, disputesClauses()]

  it('asks for a second reader again, and keeps who had looked up what stayed', () => {
    const { state } = given(...disputed, amendsClauses())
    expect(state.tasks.open.map((one) => one.task)).toEqual(['read-clauses-2'])
    expect(state.clauseSheet?.entries.map((one) => one.checked.at)).toEqual([
      ...Array<string>(5).fill(tokyo('2026-05-11 10:00')),
      tokyo('2026-05-13 10:00'),
    ])
    expect(state.contract?.clauses.find((one) => one.clause === 'ownership')).toMatchObject({
      document: '仕様書',
      place: '12頁',
    })
  })

  it('may say that the clause stands where it was said to stand, with the reason', () => {
    given(...disputed)
      .when(amendsClauses({ clauses: clausePlaces }))
      .after()
  })

  it('makes a confirmation void', () => {
    expect(given(...registered, confirmsClauses(), amendsClauses()).state.clauseSheet?.read).toBeNull()
  })

  it('refuses to leave a clause out, names it, and refuses to change nothing', () => {
    given(...disputed)
      .when(amendsClauses({ clauses: clausePlaces.slice(0, 5) }))
      .thenRefuses('clause-missing', 'Art. 22(6)', { field: 'clauses', clause: 'ownership', missing: ['ownership'] })
    given(...registered)
      .when(amendsClauses({ clauses: clausePlaces }))
      .thenRefuses('nothing-changed', 'operational setting', { field: 'clauses' })
    given(...registered)
      .when(amendsClauses({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it("is the head's, whoever read", () => {
    given(...disputed)
      .when(amendsClauses({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'Art. 22', { whoCan: ['citizen-head'] })
  })
})

describe('an unread sheet (operational setting)', () => {
  it('holds up the closing of the case, not the contract', () => {
    given(...registered, ...ended)
      .when(closes())
      .thenRefuses('clauses-unread', 'operational setting', {})
    given(...registered, ...ended, confirmsClauses({}, { at: '2027-06-04 10:00' }))
      .when(closes())
      .after()
  })

  it('is nobody asked for where the contract was registered before the setting', () => {
    const events = withoutReading(registered)
    expect(given(...events).state.tasks.open).toEqual([])
    given(...events, ...ended)
      .when(closes())
      .after()
  })
})

describe('scenario 7: contract entered with 5 of 6 items of Art. 22 mapped', () => {
  it('cannot be 締結済; missing (6)権利の帰属 is named', () => {
    given(...reaching('contracting'))
      .when(registers({ clauses: clausePlaces.filter((one) => one.clause !== 'ownership') }))
      .thenRefuses('clause-missing', 'Art. 22(6)', { field: 'clauses', clause: 'ownership', missing: ['ownership'] })
  })
})

/** The events of these acts as the first release wrote them: no quotation, nobody asked to read. */
function withoutReading(acts: readonly OutsourcingAct[]): readonly OutsourcingEvent[] {
  const told: OutsourcingEvent[] = []
  for (const { command, rules } of acts) {
    const outcome = outsourcing.decider.decide(
      command,
      told.reduce(outsourcing.decider.evolve, outsourcing.initialState),
      rules,
    )
    if (outcome.ok)
      told.push(
        ...outcome.events
          .map(asBefore)
          .filter((event) => event.type !== 'TaskOpened' || event.data.kind !== 'read-clauses'),
      )
  }
  return told
}

function asBefore(event: OutsourcingEvent): OutsourcingEvent {
  if (event.type !== 'ContractRegistered') return event
  const clauses = event.data.clauses.map(
    ({ quotation: _quotation, ...place }) => place,
  ) as unknown as typeof event.data.clauses
  return { ...event, data: { ...event.data, clauses } }
}
