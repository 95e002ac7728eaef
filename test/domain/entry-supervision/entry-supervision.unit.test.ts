import { describe, expect, it } from 'vitest'
import { entrySupervision } from '../../../domain/entry-supervision/entry-supervision.ts'
import { unreported } from '../../../domain/entry-supervision/state.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { PostId, TaskId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/entry-supervision-acts.ts'
import { people, tokyo } from '../../support/rules.ts'
import { givenFor } from '../../support/given.ts'

const given = givenFor(entrySupervision.decider)
const setting = 'operational setting'
const issued = {
  others: {
    state: () => ({ stage: 'issued', terms: { kind: 'entry' }, issuedBy: { at: tokyo('2026-07-30 10:00') } }),
  },
}

describe('reports on the control of entry (Art. 11)', () => {
  it('are asked for by themselves, of whoever manages a room or keeps device and ledger, with the figures of each room', () => {
    const { state } = given(acts.begins())
    expect(state).toMatchObject({ stage: 'reporting', dueOn: '2026-07-27', startedBy: null })
    expect(state.number).toEqual({ fiscalYear: 2026, series: '報', serial: 7 })
    expect(state.heard).toEqual(['digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head'])
    expect(state.tasks.open.map(({ kind, about }) => `${kind} ${about}`)).toEqual(
      state.heard.map((post) => `report-on-entry ${post}`),
    )
    expect(state.rooms.map(({ room, figures }) => [room, figures.entries, figures.toRemove])).toEqual([
      ['computer-room-data', 12, 0],
      ['computer-room-server', 0, 1],
      ['terminals-citizen', 0, 0],
      ['terminals-sobue', 0, 0],
      ['terminals-heiwa', 0, 0],
    ])
  })

  it('are drawn from the registers of entries and permits, of the period or as they stand', () => {
    const wanted = entrySupervision.commands['BeginSupervision']?.countsRows?.(
      { fromOn: '2026-04-01', untilOn: '2026-06-30' } as never,
      given().state,
    )
    expect(wanted?.find(({ name }) => name === 'special')).toEqual({
      name: 'special',
      procedure: 'entry-log',
      register: 'entries',
      by: 'room',
      opened: { from: '2026-03-31T15:00:00.000Z', before: '2026-06-30T15:00:00.000Z' },
      cells: { kind: 'special' },
    })
    expect(wanted?.find(({ name }) => name === 'toRemove')).toEqual({
      name: 'toRemove',
      procedure: 'entry-permit',
      register: 'ids',
      by: 'room',
      stages: ['to-remove'],
    })
  })

  it('come before the chief when the last of them is there', () => {
    const all = acts.allReport()
    expect(given(acts.begins(), ...all.slice(0, 3)).state.stage).toBe('reporting')
    const { state } = given(acts.begins(), ...all)
    expect(state.stage).toBe('considering')
    expect(state.tasks.open).toMatchObject([{ kind: 'consider-entry-reports', askedOf: ['general-policy-director'] }])
    expect(unreported(state)).toEqual([])
  })

  it('say what was done where something is wanting, and come from those who were asked', () => {
    given(acts.begins())
      .when(acts.reports({ finding: 'wanting' }))
      .thenRefuses('field-invalid', 'Art. 11', { field: 'measures', problem: 'empty' })
    given(acts.begins())
      .when(acts.reports({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'Art. 11', { whoCan: given(acts.begins()).state.heard })
  })

  it('come from whoever holds two of the posts under each, by the link of a task under the one that it asks', () => {
    const both = { ...people.head, posts: ['heiwa-head' as PostId, 'citizen-head' as PostId] }
    const linked = { ...both, via: { by: 'link', task: 'report-on-entry-4' as TaskId } } as const
    const once = given(acts.begins(), acts.reports({}, { by: linked })).state
    expect(once.reports.map(({ by }) => by.post)).toEqual(['heiwa-head'])
    const twice = given(acts.begins(), acts.reports({}, { by: linked }), acts.reports({}, { by: both })).state
    expect(twice.reports.map(({ by }) => by.post)).toEqual(['heiwa-head', 'citizen-head'])
    expect(twice.tasks.open.map(({ about }) => about)).toEqual(['digital-promotion-head', 'sobue-head'])
  })

  it('that are missing are named when the time is over, and still count when they come late', () => {
    given(acts.begins())
      .when(acts.timeIsOver({}, { at: '2026-07-27 23:59' }))
      .thenRefuses('too-early', setting, {
        from: '2026-07-27T15:00:00.000Z',
      })
    const over = given(acts.begins(), acts.reports(), acts.timeIsOver())
    expect(over.state).toMatchObject({ stage: 'considering', silent: ['citizen-head', 'sobue-head', 'heiwa-head'] })
    const late = given(
      acts.begins(),
      acts.reports(),
      acts.timeIsOver(),
      acts.reports({}, { by: 'head', at: '2026-07-30 10:00' }),
    )
    expect(late.state.reports.map((one) => one.late)).toEqual([false, true])
  })

  it('can be asked for again, of those who were asked alone', () => {
    given(acts.begins(), acts.timeIsOver())
      .when(acts.asksAgain({ manager: 'secretariat' as PostId }))
      .thenRefuses('supervision-not-asked', 'Art. 11', { field: 'manager', whoCan: given(acts.begins()).state.heard })
    const { state } = given(acts.begins(), ...acts.allReport(), acts.asksAgain())
    expect(state.tasks.open.filter(({ kind }) => kind === 'report-on-entry')).toMatchObject([
      { askedOf: ['digital-promotion-head'], due: '2026-08-07T08:15:00.000Z' },
    ])
  })

  it('are asked for at other times by the chief, for a time that has been', () => {
    expect(given(acts.opens()).state).toMatchObject({ wanted: '夜間の入室', period: { untilOn: '2026-05-10' } })
    given()
      .when(acts.opens({ untilOn: day('2026-03-31') }))
      .thenRefuses('supervision-period-unfit', setting, { field: 'untilOn' })
    given()
      .when(acts.opens({ untilOn: day('2026-05-12') }))
      .thenRefuses('date-in-future', setting, {
        field: 'untilOn',
        day: '2026-05-12',
        today: '2026-05-11',
      })
    given()
      .when(acts.opens({ dueOn: day('2026-05-10') }))
      .thenRefuses('date-in-past', setting, {
        field: 'dueOn',
        day: '2026-05-10',
        today: '2026-05-11',
      })
  })

  it('are asked of nobody where no room is controlled', () => {
    const { guideline } = rulesOn(templateBook, day('2026-04-01'))
    given()
      .when(acts.begins({}, { rules: { guideline: { ...guideline, rooms: [] } } }))
      .thenRefuses('supervision-nobody-asked', 'Art. 11', {})
  })
})

describe('what the chief makes of them (Art. 11)', () => {
  const heard = [acts.begins(), ...acts.allReport()]

  it('is that nothing is to be instructed, told to everybody who was heard', () => {
    const { state } = given(...heard, acts.concludes())
    expect(state).toMatchObject({ stage: 'closed', ending: { how: 'nothing-to-instruct' }, tasks: { open: [] } })
    const event = { type: 'SupervisionConcluded', article: 'Art. 11', data: { ...state.concluded! } } as const
    expect(entrySupervision.lettersFor(event, state, acts.begins().rules.guideline)).toEqual([
      { kind: 'supervision-concluded', to: state.heard, task: null },
    ])
  })

  it('is not silence: a report that is missing is answered for by an investigation or an instruction', () => {
    given(acts.begins(), acts.timeIsOver())
      .when(acts.concludes())
      .thenRefuses('supervision-report-missing', setting, { posts: given(acts.begins()).state.heard })
    expect(given(acts.begins(), acts.timeIsOver(), acts.investigates(), acts.concludes()).state.stage).toBe('closed')
  })

  it('is instructions that have gone out on the control of entry, named', () => {
    const instructed = { outcome: 'instructed', instructions: [acts.instruction] } as const
    given(...heard)
      .when(acts.concludes({ ...instructed, instructions: [] }))
      .thenRefuses('supervision-instruction-missing', 'Art. 11', { field: 'instructions' })
    for (const state of [
      null,
      { stage: 'draft', terms: { kind: 'entry' }, issuedBy: null },
      { terms: { kind: 'council' }, issuedBy: {} },
    ])
      given(...heard)
        .when(acts.concludes(instructed, { others: { state: () => state } }))
        .thenRefuses('supervision-instruction-unfit', 'Art. 11', { field: 'instructions.0', case: acts.instruction })
    given(...heard)
      .when(acts.concludes({ instructions: [acts.instruction] }, issued))
      .thenRefuses('field-invalid', 'Art. 11', { field: 'outcome', problem: 'with-instructions' })
    expect(given(...heard, acts.concludes(instructed, issued)).state.ending).toEqual({ how: 'instructed' })
  })

  it('may rest on an investigation of a day that has been', () => {
    given(...heard)
      .when(acts.investigates({ heldOn: day('2026-07-30') }))
      .thenRefuses('date-in-future', 'operational setting', { field: 'heldOn', day: '2026-07-30', today: '2026-07-29' })
    expect(given(...heard, acts.investigates()).state.investigations).toHaveLength(1)
  })

  it('can be that the request was a mistake', () => {
    expect(given(acts.begins(), acts.drops()).state).toMatchObject({ ending: { how: 'dropped' }, tasks: { open: [] } })
  })
})

describe('the cycle (operational setting)', () => {
  const rules = rulesOn(templateBook, day('2026-04-01'))
  const with_ = (own: object) => ({ ...rules, settings: { ...rules.settings, 'entry-supervision': own } })
  const due = (today: string, own: object = {}, since = '2025-01-01') =>
    entrySupervision.beginsByItself?.(day(today), with_(own), day(since)).map(({ key }) => key)

  it('repeats by itself, some days after each period of the fiscal year', () => {
    expect(due('2026-07-10')).toEqual(['2026-01-01/2026-03-31'])
    expect(due('2026-07-11')).toEqual(['2026-04-01/2026-06-30'])
    expect(due('2027-04-11')).toEqual(['2027-01-01/2027-03-31'])
  })

  it('goes by the city’s settings, the last period ending with the year', () => {
    expect(due('2026-05-11', { everyMonths: 1 })).toEqual(['2026-04-01/2026-04-30'])
    expect(due('2026-10-02', { everyMonths: 6, beginsAfterDays: 1 })).toEqual(['2026-04-01/2026-09-30'])
    expect(due('2027-04-11', { everyMonths: 5 })).toEqual(['2027-02-01/2027-03-31'])
  })

  it('takes up nothing that was over before the city began, and nothing where no room is controlled', () => {
    expect(due('2026-07-11', {}, '2026-07-01')).toEqual([])
    expect(due('2026-07-11', {}, '2026-06-30')).toEqual(['2026-04-01/2026-06-30'])
    const none = { ...rules, guideline: { ...rules.guideline, rooms: [] } }
    expect(entrySupervision.beginsByItself?.(day('2026-07-11'), none, day('2025-01-01'))).toEqual([])
  })

  it('does not begin a period that is not over', () => {
    given()
      .when(acts.begins({}, { at: '2026-06-30 12:00' }))
      .thenRefuses('too-early', setting, { from: '2026-06-30T15:00:00.000Z' })
  })
})

describe('its registers', () => {
  it('show each round, and each room with its figures and what its manager reported', () => {
    const { state } = given(acts.begins(), acts.reports())
    const [round] = entrySupervision.registers['rounds']!.rows(state)
    expect(round).toMatchObject({
      title: '令和8年4月1日〜令和8年6月30日 入退室の報告',
      cells: { heard: 4, missing: 3, entries: 12, special: 0, toRemove: 1, instructions: null },
    })
    const rooms = entrySupervision.registers['rooms']!.rows(state)
    expect(rooms.map(({ item, cells }) => [item, cells['finding']])).toEqual([
      ['computer-room-data', 'in-order'],
      ['computer-room-server', 'in-order'],
      ['terminals-citizen', 'open'],
      ['terminals-sobue', 'open'],
      ['terminals-heiwa', 'open'],
    ])
    expect(entrySupervision.registers['rounds']!.rows(given().state)).toEqual([])
  })
})
