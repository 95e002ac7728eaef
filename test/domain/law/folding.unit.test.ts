import { describe, expect, it } from 'vitest'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { begun, begunAt, numberText, waiting } from '../../../domain/law/case-row.ts'
import { acceptsBy, evolveBy } from '../../../domain/law/evolve-by.ts'
import { caseOfCause, partCause, personCause, reaches, whatEnded, type EndingOf } from '../../../domain/law/hanging.ts'
import { registeredRows, waitingRow } from '../../../domain/law/register.ts'
import { monthsSinceYearly } from '../../../domain/law/yearly-month.ts'
import { noTasks, type OpenTask, type Tasks } from '../../../domain/tasks/task.ts'
import { people, tokyo } from '../../support/rules.ts'

const task = (id: string, due: string): OpenTask =>
  ({
    task: id,
    kind: `kind of ${id}`,
    askedOf: [`${id}-head`],
    due: tokyo(due),
    openedAt: tokyo('2026-04-20 10:00'),
  }) as never
const withTasks = (...open: readonly OpenTask[]): Tasks => ({ ...noTasks, open })

describe('an event is folded by the part whose it is, where it applies', () => {
  const terms = {
    parts: [{ name: 'lending', evolve: { Lent: (state: object) => ({ ...state, stage: 'lent' }) } }],
    applies: ({ stage }: { readonly stage: string }, { type }: { readonly type: string }) =>
      stage !== 'closed' || type === 'TaskClosed',
  } as never
  const evolve = evolveBy(terms) as (state: object, event: object) => { readonly stage: string; readonly tasks: Tasks }
  const accepts = acceptsBy(terms) as (state: object, event: object) => boolean
  const at = (stage: string, ...open: readonly OpenTask[]) => ({ stage, tasks: withTasks(...open), ending: null })
  const event = (type: string, of = 'one') => ({ type, article: 'Art. 6', data: { task: of } })

  it('what is unknown, or comes where it can’t, changes nothing', () => {
    expect(evolve(at('none'), event('Lent')).stage).toBe('lent')
    for (const [state, type] of [
      [at('none'), 'Danced'],
      [at('none'), 'toString'],
      [at('closed'), 'Lent'],
    ] as const)
      expect(evolve(state, event(type))).toBe(state)
  })

  it('tasks are folded the same everywhere', () => {
    const one = task('one', '2026-04-21 17:15')
    expect(
      evolve(at('none', one), { ...event('TaskClosed'), data: { task: 'one', how: 'answered' } }).tasks.open,
    ).toEqual([])
    const opened = evolve(at('none'), { ...event('TaskOpened'), data: one })
    expect(opened.tasks.open.map((each) => each.task)).toEqual(['one'])
    expect(opened.stage).toBe('none')
  })

  it('is accepted where it is known and applies; of a task where that is open, or is to be', () => {
    const one = task('one', '2026-04-21 17:15')
    const two = task('two', '2026-04-21 17:15')
    expect(accepts(at('none'), event('Lent'))).toBe(true)
    expect(accepts(at('none'), event('Danced'))).toBe(false)
    expect(accepts(at('closed'), event('Lent'))).toBe(false)
    expect(accepts(at('none'), event('TaskOpened'))).toBe(true)
    expect(accepts(at('closed'), event('TaskOpened'))).toBe(false)
    for (const type of ['TaskClosed', 'TaskReminded', 'TaskEscalated']) {
      expect(accepts(at('none', one, two), event(type, 'one'))).toBe(true)
      expect(accepts(at('none', one, two), event(type, 'two'))).toBe(true)
      expect(accepts(at('none', one), event(type, 'two'))).toBe(false)
      expect(accepts(at('none'), event(type))).toBe(false)
    }
  })
})

describe('what a case hangs on', () => {
  const self = 'outsourcing/10000000-0000-4000-8000-000000000001' as CaseId
  const other = 'outsourcing/10000000-0000-4000-8000-000000000002' as CaseId
  const { person } = people.staff
  const citizen = 'citizen' as OfficeId

  it('is a case, a part of one, or a person of whom the city tells', () => {
    expect([partCause(self, 'sub-1'), personCause(person)]).toEqual([`${self}#sub-1`, `person/${person}`])
    expect([self, `${self}#sub-1`, `person/${person}`].map(caseOfCause)).toEqual([self, self, null])
    expect(caseOfCause('instruction/person/')).toBe('instruction/person/')
  })

  it('has ended where just that has, for that office, and not before the case hung on it', () => {
    const ending: EndingOf = {
      of: null,
      office: null,
      how: 'ended',
      on: day('2026-06-30'),
      at: tokyo('2026-07-01 00:00'),
    }
    const part = { ...ending, part: 'sub-1' }
    const left = { ...ending, of: personCause(person), how: 'left' as const }
    expect([ending, part, left, { ...left, part: 'sub-1' }].map((one) => whatEnded(one, self))).toEqual([
      self,
      `${self}#sub-1`,
      `person/${person}`,
      `person/${person}`,
    ])
    const hung = { cause: self, office: null, since: day('2026-06-30') }
    expect(reaches(ending, self, hung)).toBe(true)
    expect(reaches(ending, other, hung)).toBe(false)
    expect(reaches(part, self, hung)).toBe(false)
    expect(reaches(ending, self, { ...hung, since: day('2026-07-01') })).toBe(false)
    const inOffice = { cause: personCause(person), office: citizen, since: day('2026-04-01') }
    expect(reaches(left, self, inOffice)).toBe(true)
    expect(reaches({ ...left, office: citizen }, self, inOffice)).toBe(true)
    expect(reaches({ ...left, office: 'heiwa' as OfficeId }, self, inOffice)).toBe(false)
    expect(reaches({ ...left, office: citizen }, self, { ...inOffice, office: null })).toBe(false)
  })
})

describe('what begins by itself each year in a month', () => {
  const since = (month: number, today: string, from: string) => monthsSinceYearly(month, day(today), day(from))

  it('counts the months of the fiscal year, from April to March', () => {
    const long = '2020-04-01'
    expect(since(4, '2026-04-01', long)).toBe(0)
    expect(since(4, '2027-03-31', long)).toBe(11)
    expect(since(3, '2027-03-01', long)).toBe(0)
    expect(since(3, '2027-02-28', long)).toBeNull()
    expect(since(1, '2026-12-31', long)).toBeNull()
    expect(since(12, '2027-01-01', long)).toBe(1)
    expect(since(6, '2026-05-31', long)).toBeNull()
    expect(since(6, '2026-06-01', long)).toBe(0)
  })

  it('is not made up for where it was over before the city began', () => {
    expect(since(6, '2026-08-01', '2026-07-01')).toBeNull()
    expect(since(6, '2026-08-01', '2026-06-30')).toBe(2)
    expect(since(6, '2026-08-01', '2025-07-01')).toBe(2)
    expect(since(6, '2027-08-01', '2026-07-01')).toBe(2)
    expect(since(1, '2027-02-01', '2027-02-01')).toBeNull()
    expect(since(1, '2027-02-01', '2026-12-01')).toBe(1)
  })
})

describe('a row of the lists', () => {
  const by = {
    person: people.head.person,
    name: '鈴木 一郎',
    post: 'citizen-head' as never,
    at: tokyo('2026-04-20 10:00'),
  }

  it('says who began the case, nobody where it began by itself, and nothing before it has', () => {
    expect(begun(by)).toStrictEqual({ startedBy: people.head.person, startedAt: by.at })
    expect(begun(null)).toStrictEqual({ startedBy: '', startedAt: '' })
    expect(begunAt(null, by.at)).toStrictEqual({
      startedBy: '00000000-0000-0000-0000-000000000000',
      startedAt: by.at,
    })
    expect(begunAt(by, tokyo('2026-04-21 10:00')).startedBy).toBe(people.head.person)
  })

  it('is searched by its number, once one is drawn', () => {
    expect(numberText(null)).toBe('')
    expect(numberText({ fiscalYear: 2026, series: '資', serial: 7 })).toBe('R8-資-007')
  })

  it('waits for the most urgent of its tasks; a row of a register for that of its item', () => {
    const tasks = withTasks(
      task('late', '2026-05-01 17:15'),
      task('soon', '2026-04-22 17:15'),
      task('as-soon', '2026-04-22 17:15'),
    )
    const holders = ['soon-head']
    const due = tokyo('2026-04-22 17:15')
    expect(waiting(tasks)).toStrictEqual({
      holders,
      waitingFor: 'kind of soon',
      waitingSince: tokyo('2026-04-20 10:00'),
      due,
    })
    expect(waitingRow(tasks)).toStrictEqual({ holders, waitingFor: 'kind of soon', due })
    expect(waitingRow(noTasks)).toStrictEqual({ holders: [], waitingFor: null, due: null })
  })

  it('stands in every register that has a row of it, under the register’s name', () => {
    const row = (item: string) => ({ item }) as never
    const registers = {
      loans: { rows: () => [row('a'), row('b')] },
      losses: { rows: () => [] },
      all: { rows: () => [row('')] },
    }
    expect(registeredRows(registers, {})).toEqual([
      { register: 'loans', item: 'a' },
      { register: 'loans', item: 'b' },
      { register: 'all', item: '' },
    ])
  })
})
