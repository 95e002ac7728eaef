import { describe, expect, it } from 'vitest'
import * as all from '../../../domain/procedures.ts'
import type { CaseNumber } from '../../../domain/kernel/case-number.ts'
import type { OfficeId } from '../../../domain/kernel/ids.ts'
import { begun, numbered, waiting } from '../../../domain/law/case-row.ts'
import { commonRefusals } from '../../../domain/law/refusal-kinds.ts'
import { entryOf, registeredRows, registerSorts } from '../../../domain/law/register.ts'
import { noTasks, type OpenTask } from '../../../domain/tasks/task.ts'
import { issues, given } from '../../support/instruction-acts.ts'
import { plans, given as givenMeeting } from '../../support/council-acts.ts'
import { procedureFolders } from '../../support/procedure-folders.ts'
import { recordedNames } from '../../support/recorded-names.ts'
import { rulesAt } from '../../support/rules.ts'

const rules = rulesAt('2026-04-20 10:00', 'chief')

describe('the list of procedures', () => {
  it('gives each by its name', () => {
    expect(all.procedureNames.toSorted()).toEqual(procedureFolders.toSorted())
    // Whatever was recorded names its procedure in the ids of its cases, for ever.
    const recorded = recordedNames()
    expect(recorded.length).toBeGreaterThan(10)
    expect(recorded.filter((name) => all.findProcedure(name) === undefined)).toEqual([])
    for (const one of all.procedures) {
      expect(all.findProcedure(one.name)).toBe(one)
      expect(all.procedureNamed(one.name)).toBe(one)
    }
    expect(all.findProcedure('')).toBeUndefined()
    expect(() => all.procedureNamed('parade "x"')).toThrow(new Error('no procedure is named "parade \\"x\\""'))
  })

  it('knows the nature of every kind of task', () => {
    for (const one of all.procedures)
      for (const [kind, { nature }] of Object.entries(one.taskKinds))
        expect([kind, all.natureOf(kind)]).toEqual([kind, nature])
    expect(all.natureOf('issue-instruction')).toBe('decide')
    expect(all.natureOf('unheard-of')).toBe('do')
  })

  it('knows every reason to refuse, and how it is meant', () => {
    const expected = Object.assign({}, commonRefusals, ...all.procedures.map((one) => one.refusals)) as object
    expect(Object.fromEntries(all.lawRefusals)).toStrictEqual(expected)
    expect(commonRefusals).toStrictEqual({
      'not-permitted': 'not-yours',
      'sign-in-required': 'not-yours',
      'other-task': 'not-yours',
      'own-work': 'not-yours',
      'already-started': 'not-now',
      'case-missing': 'missing',
      'case-closed': 'not-now',
      'wrong-step': 'not-now',
      'field-invalid': 'unfit',
      'date-in-future': 'unfit',
      'date-in-past': 'unfit',
      'too-early': 'not-now',
    })
  })

  it('gives a command’s fields, whichever procedure has it; of one that two have, as the first declares it', () => {
    const seen = new Set<string>()
    for (const [type, { fields }] of all.procedures.flatMap((one) => Object.entries(one.commands))) {
      if (seen.has(type)) continue
      seen.add(type)
      expect([type, all.fieldsOfCommand(type)]).toEqual([type, fields])
    }
    expect(seen.size).toBeGreaterThan(100)
    expect(all.fieldsOfCommand('Dance')).toBeNull()
  })
})

describe.each(all.procedures.map((one) => [one.name, one] as const))('the law of %s', (name, procedure) => {
  const { decider } = procedure
  it('has no other commands', () => {
    expect(() => decider.permits('Dance', decider.initialState, rules)).toThrow(
      new Error(`${name} has no command Dance`),
    )
    expect(() => procedure.permitted('Dance', decider.initialState, rules)).toThrow(
      new Error(`${name} has no command Dance`),
    )
  })

  it('takes no notice of an event that it does not know', () => {
    for (const type of ['Danced', 'toString', ''])
      expect(decider.evolve(decider.initialState, { type, article: 'Art. 6', data: {} })).toBe(decider.initialState)
    for (const type of ['Danced', 'toString', ''])
      expect(
        procedure.lettersFor({ type, article: 'Art. 6', data: {} }, decider.initialState, rules.guideline),
      ).toEqual([])
  })

  it('has no rows before anything has happened', () => {
    expect(registeredRows(procedure.registers, decider.initialState)).toStrictEqual([])
    expect(procedure.isClosed(decider.initialState)).toBe(false)
    expect(procedure.isClosed({ ...decider.initialState, stage: 'closed' })).toBe(true)
  })
})

it('a case under way takes no notice of an event that nobody knows either', () => {
  const { decider } = all.procedureNamed('instruction')
  const { state } = given(issues())
  for (const type of ['Danced', 'toString'])
    expect(decider.evolve(state, { type, article: 'Art. 6', data: {} })).toBe(state)
  const meeting = givenMeeting(plans()).state
  expect(all.procedureNamed('council').decider.evolve(meeting, { type: 'Danced', article: 'Art. 6', data: {} })).toBe(
    meeting,
  )
})

describe('the row of a case in the lists', () => {
  it.each(['outsourcing', 'instruction', 'incident'])('%s: is empty before anything has happened', (name) => {
    const { caseRow, decider } = all.procedureNamed(name)
    expect(caseRow(decider.initialState)).toStrictEqual({
      fiscalYear: null,
      series: null,
      serial: null,
      title: '',
      vendor: '',
      searched: ['', '', ''],
      office: '',
      stage: 'none',
      round: expect.any(Number) as unknown,
      forCouncil: false,
      startedBy: '',
      startedAt: '',
      fromOn: null,
      untilOn: null,
      ending: null,
      holders: [],
      waitingFor: null,
      waitingSince: null,
      due: null,
    })
  })

  const task = (over: object) =>
    ({
      kind: 'carry-out',
      askedOf: ['citizen-head'],
      openedAt: '2026-04-20T01:00:00.000Z',
      due: '2026-05-01',
      ...over,
    }) as unknown as OpenTask
  const nothing = { holders: [], waitingFor: null, waitingSince: null, due: null }

  it('says whom it waits for: the task that is due first, of two the one that was opened first', () => {
    expect(waiting(noTasks)).toStrictEqual(nothing)
    const [a, b, c] = [
      task({}),
      task({ kind: 'acknowledge', due: '2026-04-23' }),
      task({ kind: 'x', due: '2026-04-23' }),
    ]
    expect(waiting({ ...noTasks, open: [a, b, c] })).toStrictEqual({
      holders: ['citizen-head'],
      waitingFor: 'acknowledge',
      waitingSince: '2026-04-20T01:00:00.000Z',
      due: '2026-04-23',
    })
  })

  it('says its number and who began it, where there is one', () => {
    const number: CaseNumber = { fiscalYear: 2026, series: '委', serial: 3 }
    expect(numbered(null)).toStrictEqual({ fiscalYear: null, series: null, serial: null })
    expect(numbered(number)).toStrictEqual(number)
    expect(begun(null)).toStrictEqual({ startedBy: '', startedAt: '' })
    const by = { person: 'p', name: 'n', post: 'citizen-head', at: '2026-04-20T01:00:00.000Z' } as never
    expect(begun(by)).toStrictEqual({ startedBy: 'p', startedAt: '2026-04-20T01:00:00.000Z' })
  })

  it('stands in the register with whoever may read it', () => {
    const more = { offices: ['citizen' as OfficeId], readers: [], forCouncil: true, cells: { kind: 'x' } }
    const row = {
      title: 't',
      vendor: 'v',
      searched: ['s'],
      office: 'citizen',
      stage: 'issued',
      round: 1,
      forCouncil: true,
      startedBy: 'p',
      startedAt: 'at',
      fromOn: 'from',
      untilOn: 'to',
      ending: 'how',
      ...nothing,
      holders: ['h'],
      waitingFor: 'w',
      due: 'd',
    }
    const entry = {
      item: '',
      title: 't',
      searched: ['s'],
      stage: 'issued',
      ending: 'how',
      fromOn: 'from',
      untilOn: 'to',
      openedAt: 'at',
      holders: ['h'],
      waitingFor: 'w',
      due: 'd',
      ...more,
    }
    const number = { fiscalYear: 2026, series: '委', serial: 3 }
    expect(entryOf({ ...row, ...number }, more)).toStrictEqual({ ...entry, number })
    for (const missing of ['fiscalYear', 'series', 'serial'])
      expect(entryOf({ ...row, ...number, [missing]: null }, more)).toStrictEqual({ ...entry, number: null })
    const twice = { rows: () => [entryOf({ ...row, ...number }, more)] }
    expect(registeredRows({ a: twice, b: twice }, null)).toStrictEqual([
      { register: 'a', ...entry, number },
      { register: 'b', ...entry, number },
    ])
    expect(registerSorts).toStrictEqual(['opened', 'due', 'starts', 'number'])
  })
})

it('a meeting that is not held in circulation has no conclusion to keep', () => {
  const meeting = givenMeeting(plans()).state
  const concluded = {
    type: 'CircularConcluded',
    article: 'operational setting',
    data: { reports: [], minutes: '', by: null },
  }
  expect(all.procedureNamed('council').decider.evolve(meeting, concluded as never)).toBe(meeting)
})
