import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { basisOf } from '../../../domain/guideline/basis-of.ts'
import { articleOf } from '../../../domain/guideline/citation.ts'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { agendaKinds } from '../../../domain/guideline/agenda-kinds.ts'
import { seats, seatsIn, type Share } from '../../../domain/guideline/council.ts'
import { roomOf } from '../../../domain/guideline/guideline.ts'
import { rooms } from '../../../domain/guideline/rooms.ts'
import type { ArticleRef } from '../../../domain/kernel/article-ref.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { isStorableText, textProblem } from '../../../domain/kernel/text.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { addBusinessDays } from '../../../domain/kernel/calendar.ts'
import { alreadyPast, byOf, invalid, notYet, numberFor, tooFar } from '../../../domain/law/deciding.ts'
import { decideBy } from '../../../domain/law/decide-by.ts'
import type { AnyTerms } from '../../../domain/law/procedure.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { itemsToSee, meetingCells } from '../../../domain/council/register.ts'
import { noTasks } from '../../../domain/tasks/task.ts'
import { parseJapaneseDate } from '../../../domain/kernel/era.ts'
import { candidatesOf } from '../../../domain/outsourcing/vetting/candidates.ts'
import { request } from '../../support/outsourcing-acts.ts'
import { given, issues } from '../../support/instruction-acts.ts'
import { byLink, rulesAt, tokyo } from '../../support/rules.ts'

const rules = rulesAt('2026-04-20 10:00', 'chief')
const practice = rulesAt('2026-04-20 10:00', 'practice')
const chief = 'general-policy-director' as PostId
const day = plainDate
const { guideline } = rulesOn(templateBook, day('2026-04-01'))

describe('what every act is decided with', () => {
  it('says who acts, and never for the practice', () => {
    expect(byOf(rules, chief)).toStrictEqual({
      person: '00000000-0000-4000-8000-000000000004',
      name: '渡邉 誠',
      post: chief,
      at: '2026-04-20T01:00:00.000Z',
    })
    expect(() => byOf(practice, chief)).toThrow(new Error('the practice gave a command that only a person may give'))
  })

  it('refuses a day to come, a day gone by and a day too far ahead, each to the day', () => {
    const refused = (code: string, details: object, rule = 'some-rule') => ({
      ok: false,
      refusal: { code, rule, details },
    })
    const today = '2026-04-20'
    expect(notYet('on', day(today), rules, 'some-rule')).toBeNull()
    expect(notYet('on', day('2026-04-21'), rules, 'some-rule')).toStrictEqual(
      refused('date-in-future', { field: 'on', day: '2026-04-21', today }),
    )
    expect(alreadyPast('on', day(today), rules, 'some-rule')).toBeNull()
    expect(alreadyPast('on', day('2026-04-19'), rules, 'some-rule')).toStrictEqual(
      refused('date-in-past', { field: 'on', day: '2026-04-19', today }),
    )
    expect(tooFar('on', day('2199-12-30'), 'some-rule')).toBeNull()
    expect(tooFar('on', day('2199-12-31'), 'some-rule')).toStrictEqual(
      refused('field-invalid', { field: 'on', problem: 'too-far', latest: '2199-12-30' }),
    )
    expect(invalid('on', 'empty')).toStrictEqual(
      refused('field-invalid', { field: 'on', problem: 'empty' }, 'content-as-declared'),
    )
  })

  it('draws a number once, under the city’s mark or the procedure’s own', () => {
    const drawn = { fiscalYear: 2025, series: '委', serial: 3 }
    const parade = { procedure: 'parade', mark: '行' }
    expect(numberFor(drawn, { procedure: 'outsourcing', mark: '託' }, rules)).toBe(drawn)
    expect(numberFor(null, parade, rules)).toStrictEqual({ fiscalYear: 2026, series: '行', serial: 7 })
    const own = { ...rules, settings: { ...rules.settings, series: { parade: '列' } } }
    expect(numberFor(null, parade, own)).toStrictEqual({ fiscalYear: 2026, series: '列', serial: 7 })
  })

  it('a table with a hole in it is a mistake of ours', () => {
    const row = { fields: {}, who: 'chief', rule: 'instruct-on-council-result', at: ['draft'] } as const
    const state = { stage: 'draft', tasks: noTasks, ending: null }
    const as = (post: PostId | null) => decideBy<AnyTerms>({ Act: row }, () => ({ may: true, as: post }))
    expect(() => as(null)({ type: 'Act', data: {} }, state, practice)).toThrow(new Error("Act is not the practice's"))
    expect(() => as(chief)({ type: 'Act', data: {} }, state, rules)).toThrow(new Error("Act is the practice's"))
    expect(() => as(chief)({ type: 'Dance', data: {} }, state, rules)).toThrow(new Error('no command Dance'))
  })

  it('a mailed link answers for the subject of its own task alone; what is no link, or open no longer, says nothing of it', () => {
    const row = {
      fields: {},
      who: 'chief',
      rule: 'instruct-on-council-result',
      at: ['draft'],
      about: () => 'item-1',
      decide: () => ({ ok: true, events: [] }),
    } as const
    const of = (about: string | null) => ({
      stage: 'draft',
      tasks: { ...noTasks, open: [{ task: 'task-1', about }] as never },
      ending: null,
    })
    const decide = (state: ReturnType<typeof of>, by: typeof rules) =>
      decideBy<AnyTerms>({ Act: row as never }, () => ({ may: true, as: chief }))({ type: 'Act', data: {} }, state, by)
    const link = (task: string) => ({ ...rules, actor: byLink('chief', task) })
    const done = { ok: true, events: [] }
    const other = { ok: false, refusal: { code: 'other-task', rule: 'link-answers-its-task', details: {} } }
    expect(decide(of('item-1'), link('task-1'))).toStrictEqual(done)
    expect(decide(of('item-2'), link('task-1'))).toStrictEqual(other)
    expect(decide(of(null), link('task-1'))).toStrictEqual(done)
    expect(decide(of('item-2'), link('task-9'))).toStrictEqual(done)
    expect(decide(of('item-2'), rules)).toStrictEqual(done)
    expect(() => decide(of('item-2'), practice)).toThrow('the practice gave a command that only a person may give')
  })

  it('acts under the post that the command names, and is barred before its own rules', () => {
    const bar = { code: 'not-now', rule: 'instruct-on-council-result', details: {} } as const
    const base = {
      fields: {},
      who: 'chief',
      rule: 'instruct-on-council-result',
      at: ['draft'],
      decide: (_data: never, _state: unknown, _rules: unknown, by: object) => ({
        ok: true,
        events: [{ type: 'Done', rule: 'instruct-on-council-result', data: by }],
      }),
    } as const
    const state = { stage: 'draft', tasks: noTasks, ending: null }
    const decide = (row: object) =>
      decideBy<AnyTerms>({ Act: { ...base, ...row } as never }, () => ({ may: true, as: chief }))(
        { type: 'Act', data: {} },
        state,
        rules,
      )
    const done = (post: string) => ({
      ok: true,
      events: [{ type: 'Done', article: 'Art. 6', data: { ...byOf(rules, chief), post } }],
    })
    expect(decide({})).toStrictEqual(done(chief))
    expect(decide({ under: () => 'citizen-head' })).toStrictEqual(done('citizen-head'))
    expect(decide({ bar: () => null })).toStrictEqual(done(chief))
    expect(decide({ bar: () => bar })).toStrictEqual({ ok: false, refusal: bar })
  })

  it('the practice waits for the earliest moment first', () => {
    const { view } = procedureNamed('instruction')
    const seen = view(given(issues()).state, tokyo('2026-04-20 10:00'), closedDays, rules.settings)
    expect(seen.stage).toBe('issued')
    expect(seen.wakes.length).toBeGreaterThan(2)
    expect(seen.wakes.map((one) => one.at)).toEqual(seen.wakes.map((one) => one.at).toSorted())
  })
})

describe('the guideline is found by its ids', () => {
  it('articles by their citations alone', () => {
    for (const one of guideline.articles) expect(articleOf(guideline, `Art. ${one.number}`)).toBe(one)
    for (const text of ['see Art. 6', 'Art. ', 'Art. 25', 'Article 6', ''])
      expect(articleOf(guideline, text as ArticleRef)).toBeNull()
  })

  it('rooms, kinds of items and seats', () => {
    expect(rooms.map(({ id }) => roomOf(guideline, id))).toStrictEqual(rooms)
    expect(roomOf(guideline, '')).toBeNull()
    expect(agendaKinds.map(({ id }) => basisOf(guideline, `council-matter-${id}`))).toStrictEqual([
      'Art. 5(3)(1)',
      'Art. 5(3)(2)',
      'Art. 5(3)(3)',
      'Art. 5(3)(4)',
    ])
    expect(seats(guideline.council)).toStrictEqual([
      chief,
      'digital-promotion-head',
      'citizen-head',
      'sobue-head',
      'heiwa-head',
    ])
  })
})

describe('whoever reads a meeting’s row counts the items that are theirs (Art. 5(4))', () => {
  const items = [
    { offices: ['citizen'], readers: [] },
    { offices: [], readers: ['auditor'] },
    { offices: ['heiwa'], readers: ['citizen-staff'] },
    { offices: [], readers: [] },
  ] as never
  it.each([
    ['citizen-head', 4],
    ['secretariat', 4],
    ['citizen-staff', 2],
    ['heiwa-staff', 1],
    ['sobue-staff', 0],
  ] as const)('%s: %i', (post, count) => {
    expect(itemsToSee(items, [post as PostId], rules.guideline)).toBe(count)
  })

  it('from the cells as they were kept', () => {
    const cells = { kind: 'regular' }
    expect(meetingCells({ cells })).toBe(cells)
  })
})

describe('text at its limits', () => {
  const at = (point: number) => textProblem(`a${String.fromCodePoint(point)}`, { max: 9 })
  it.each([
    [0x1f, 'control-character'],
    [0x20, null],
    [0x7e, null],
    [0x7f, 'control-character'],
    [0x9f, 'control-character'],
    [0xa0, null],
    [0x2027, null],
    [0x2028, 'control-character'],
    [0x2029, 'control-character'],
    [0x202a, 'control-character'],
    [0x202e, 'control-character'],
    [0x202f, null],
    [0x2065, null],
    [0x2066, 'control-character'],
    [0x2069, 'control-character'],
    [0x206a, null],
    [0xd7ff, null],
    [0xd800, 'not-storable'],
    [0xdfff, 'not-storable'],
    [0xe000, 'private-use'],
    [0xf8ff, 'private-use'],
    [0xf900, null],
    [0xfdcf, null],
    [0xfdd0, 'not-storable'],
    [0xfdef, 'not-storable'],
    [0xfdf0, null],
    [0xfffd, null],
    [0xfffe, 'not-storable'],
    [0xffff, 'not-storable'],
    [0xeffff, 'not-storable'],
    [0xf0000, 'private-use'],
    [0x10fffd, 'private-use'],
    [0, 'not-storable'],
    [9, 'control-character'],
    [10, 'control-character'],
  ] as const)('U+%i is %s', (point, problem) => expect(at(point)).toBe(problem))

  it('counts code points to the last', () => {
    expect(textProblem('abc', { max: 3 })).toBeNull()
    expect(textProblem('abcd', { max: 3 })).toBe('too-long')
    expect(textProblem('𠮷𠮷𠮷', { max: 3 })).toBeNull()
    expect(textProblem('𠮷𠮷𠮷𠮷', { max: 3 })).toBe('too-long')
    expect(textProblem('𠮷𠮷𠮷a', { max: 3 })).toBe('too-long')
    expect(textProblem('a\tb\nc', { max: 9, multiline: true })).toBeNull()
    expect(textProblem(' ', { max: 9 })).toBeNull()
    expect(textProblem(' ', { max: 9, required: true })).toBe('empty')
    expect(textProblem('\u200b', { max: 9 })).toBe('empty')
    expect(textProblem('\u200ba', { max: 9 })).toBeNull()
    expect(isStorableText('a\nb')).toBe(true)
    expect(isStorableText('\u0000')).toBe(false)
  })

  it('no business days on is the day itself, open or not', () => {
    expect(addBusinessDays(closedDays, day('2026-04-18'), 0)).toBe('2026-04-18')
  })
})

it('a date may be padded to a hundred characters and no further', () => {
  const padded = (length: number) => parseJapaneseDate('R8.4.1'.padEnd(length))
  expect([padded(100), padded(101)]).toEqual(['2026-04-01', null])
})

it('a tender that names no candidates has none (Art. 20)', () => {
  const of = (over: object) => candidatesOf({ ...request(), ...over })
  expect(candidatesOf(null)).toStrictEqual([])
  expect(of({ award: 'candidates', candidates: undefined })).toStrictEqual([])
  expect(of({ award: 'candidates', candidates: ['甲', '乙'] })).toStrictEqual(['甲', '乙'])
  expect(of({ award: 'after-award' })).toStrictEqual([])
  expect(of({ award: undefined, vendor: '甲' })).toStrictEqual(['甲'])
})

it('what carries in circulation: more than half of the seats, two thirds or all (Art. 5(2))', () => {
  const carried = (rule: Share) => [3, 4, 5, 6, 7].map((seats) => seatsIn(seats, rule))
  expect(carried('more-than-half')).toEqual([2, 3, 3, 4, 4])
  expect(carried('two-thirds')).toEqual([2, 3, 4, 4, 5])
  expect(carried('all')).toEqual([3, 4, 5, 6, 7])
})
