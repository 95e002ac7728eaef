import { describe, expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import * as fields from '../../../domain/kernel/fields.ts'
import type { Json } from '../../../domain/kernel/json.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { casesNamed } from '../../../domain/law/cases-named.ts'
import { fieldProblem } from '../../../domain/law/field-problem.ts'

const shapes = fields.shapeOf('kind', { free: {}, dated: { on: fields.day(), of: fields.caseOf() } })
const council = 'council/5e415407-0000-4000-8000-000000000001'
const declared = {
  day: fields.day(),
  time: fields.time(),
  unknownTime: fields.optionalTime(),
  moment: fields.instant(),
  one: fields.oneOf(['a', 'b']),
  inForce: fields.oneInForce('clauses'),
  rooms: fields.severalInForce('rooms', 0, 'rooms-under-control'),
  version: fields.oneInForce('questionnaires'),
  toldByAct: fields.checkedByCommand(fields.oneInForce('clauses')),
  several: fields.severalOf(['a', 'b']),
  text: fields.line(),
  paragraph: fields.paragraph(),
  optional: fields.optionalLine(),
  hidden: fields.onlyWhere('one', ['a'], fields.paragraph()),
  ...fields.inBoth(fields.line(), fields.line()),
  asked: fields.wanted('request-content', fields.paragraph()),
  number: fields.whole(1, 2),
  post: fields.post(),
  of: fields.caseOf('council'),
  group: fields.group({ on: fields.day(), of: fields.caseOf() }),
  shape: shapes,
  days: fields.listOf(fields.day(), { most: 3 }),
  cases: fields.listOf(fields.caseOf(), { most: 3 }),
  rows: fields.listOf(fields.group({ on: fields.day(), of: fields.caseOf() }), { most: 3 }),
  own: fields.checkedByCommand(fields.day()),
  orNull: fields.orNull(fields.day()),
  unless: fields.unless(fields.oneOf(['a', 'b']), 'a'),
  left: fields.leftOut(fields.day()),
  yes: fields.yesOrNo(),
  part: fields.part(),
  atLeastOne: fields.severalOf(['a', 'b'], 1),
  informed: fields.wanted('request-content', fields.severalOf(['a', 'b'], 1)),
  roomsToName: fields.severalInForce('rooms', 1, 'rooms-under-control'),
  filledDays: fields.listOf(fields.day(), { least: 1, most: 2 }),
  sha: fields.file(),
  anyCase: fields.caseOf(),
} as const
const inForce = rulesOn(templateBook, plainDate('2026-04-01'))
type Name = keyof typeof declared
/** What is wrong with one of them alone. */
const problemOf = (name: Name, value: Json | undefined) =>
  fieldProblem({ [name]: declared[name] }, value === undefined ? {} : { [name]: value }, inForce)

describe('what a command holds is looked at by its declaration', () => {
  const right: readonly (readonly [Name, Json])[] = [
    ['day', '2026-04-01'],
    ['time', '13:30'],
    ['unknownTime', '13:30'],
    ['unknownTime', ''],
    ['moment', '2026-04-01T00:00:00.000Z'],
    ['one', 'b'],
    ['inForce', 'custody'],
    ['rooms', []],
    ['rooms', ['terminals-heiwa', 'computer-room-data']],
    ['version', '1'],
    ['toldByAct', 'anything'],
    ['several', []],
    ['several', ['a', 'b']],
    ['text', 'a'],
    ['optional', ''],
    ['hidden', ''],
    ['ja', '甲'],
    ['en', ''],
    ['number', 1],
    ['number', 2],
    ['optional', 'a'.repeat(200)],
    ['paragraph', 'a\nb'],
    ['yes', false],
    ['part', 'condition-1'],
    ['atLeastOne', ['b']],
    ['sha', 'a'.repeat(64)],
    ['anyCase', council],
    ['post', 'nobody'],
    ['of', council],
    ['group', { on: '2026-04-01', of: council }],
    ['shape', { kind: 'free', on: 'never' }],
    ['shape', { kind: 'dated', on: '2026-04-01', of: council }],
    ['days', []],
    ['days', ['2026-04-01']],
    ['rows', [{ on: '2026-04-01', of: council }]],
    ['own', 'never'],
    ['orNull', null],
    ['orNull', '2026-04-01'],
    ['unless', 'a'],
    ['left', '2026-04-01'],
  ]
  it.each(right)('%s may be %j', (name, value) => {
    expect(problemOf(name, value)).toBeNull()
  })

  it('what may be left out says so, or nothing means something there, or another field stands for it', () => {
    const may = (Object.keys(declared) as readonly Name[]).filter((name) => problemOf(name, undefined) === null)
    expect(may).toEqual(['unknownTime', 'toldByAct', 'en', 'own', 'orNull', 'unless', 'left'])
    expect(fieldProblem({}, { day: 'never' }, inForce)).toBeNull()
  })

  const wrong: readonly (readonly [Name, Json, field: string, problem: string])[] = [
    ['day', '2026-02-30', 'day', 'not-a-date'],
    ['text', '', 'text', 'empty'],
    ['paragraph', ' \n', 'paragraph', 'empty'],
    ['ja', '\u3000', 'ja', 'empty'],
    ['asked', '', 'asked', 'empty'],
    ['day', '', 'day', 'not-a-date'],
    ['day', null, 'day', 'empty'],
    ['day', 20_260_401, 'day', 'not-a-date'],
    ['time', '24:00', 'time', 'not-a-time'],
    ['time', '', 'time', 'not-a-time'],
    ['unknownTime', '24:00', 'unknownTime', 'not-a-time'],
    ['moment', '2026-04-01', 'moment', 'not-a-time'],
    ['one', 'c', 'one', 'not-a-choice'],
    ['one', '', 'one', 'not-a-choice'],
    ['one', ['a'], 'one', 'not-a-choice'],
    ['inForce', 'warranty', 'inForce', 'not-a-choice'],
    ['inForce', '', 'inForce', 'not-a-choice'],
    ['rooms', ['terminals-heiwa', 'cellar'], 'rooms', 'not-a-choice'],
    ['rooms', 'terminals-heiwa', 'rooms', 'not-a-choice'],
    ['version', '3', 'version', 'not-a-choice'],
    ['several', ['a', 'c'], 'several', 'not-a-choice'],
    ['several', 'a', 'several', 'not-a-choice'],
    ['group', { on: 'never' }, 'group.on', 'not-a-date'],
    ['shape', {}, 'shape.kind', 'not-a-choice'],
    ['shape', { kind: 'other' }, 'shape.kind', 'not-a-choice'],
    ['shape', { kind: 1 }, 'shape.kind', 'not-a-choice'],
    ['shape', { kind: 'toString' }, 'shape.kind', 'not-a-choice'],
    ['shape', { kind: 'dated', on: 'never' }, 'shape.on', 'not-a-date'],
    ['days', ['2026-04-01', 'never'], 'days.1', 'not-a-date'],
    ['rows', [{ on: '2026-04-01', of: council }, { on: 'never' }], 'rows.1.on', 'not-a-date'],
    ['rows', [{ on: '2026-04-01' }], 'rows.0.of', 'empty'],
    ['group', { of: council }, 'group.on', 'empty'],
    ['group', null, 'group', 'empty'],
    ['days', null, 'days', 'empty'],
    ['text', null, 'text', 'empty'],
    ['optional', null, 'optional', 'empty'],
    ['number', null, 'number', 'empty'],
    ['unless', null, 'unless', 'empty'],
    ['asked', null, 'asked', 'empty'],
    ['orNull', 'never', 'orNull', 'not-a-date'],
    ['unless', 'c', 'unless', 'not-a-choice'],
    ['left', 'never', 'left', 'not-a-date'],
    ['left', null, 'left', 'empty'],
    ['number', 0, 'number', 'out-of-range'],
    ['number', 999, 'number', 'out-of-range'],
    ['number', 1.5, 'number', 'not-a-number'],
    ['number', '1', 'number', 'not-a-number'],
    ['atLeastOne', [], 'atLeastOne', 'empty'],
    ['atLeastOne', ['a', 'b', 'a'], 'atLeastOne', 'too-long'],
    ['roomsToName', [], 'roomsToName', 'empty'],
    ['filledDays', [], 'filledDays', 'empty'],
    ['filledDays', Array(3).fill('2026-04-01'), 'filledDays', 'too-long'],
    ['filledDays', '2026-04-01', 'filledDays', 'invalid'],
    ['group', [], 'group', 'invalid'],
    ['group', 'a', 'group', 'invalid'],
    ['shape', 'free', 'shape', 'invalid'],
    ['yes', 'yes', 'yes', 'invalid'],
    ['part', 1, 'part', 'invalid'],
    ['sha', ['a'.repeat(64)], 'sha', 'invalid'],
    ['post', 1, 'post', 'invalid'],
    ['anyCase', 1, 'anyCase', 'invalid'],
    ['informed', [], 'informed', 'empty'],
    ['text', 7, 'text', 'invalid'],
    ['text', 'a'.repeat(201), 'text', 'too-long'],
    ['text', 'a\nb', 'text', 'unreadable'],
    ['optional', '\u200b', 'optional', 'empty'],
    ['sha', 'a', 'sha', 'invalid'],
  ]
  /** The rooms are in the guideline's text (Art. 7(1)), and so is some of what has to be said. */
  const rulesOfText: { readonly [field: string]: string } = {
    rooms: 'rooms-under-control',
    asked: 'request-content',
    informed: 'request-content',
  }
  const ruleOf = (field: string) => rulesOfText[field] ?? 'content-as-declared'
  it.each(wrong)('%s may not be %j', (name, value, field, problem) => {
    expect(problemOf(name, value)).toStrictEqual({
      ok: false,
      refusal: { code: 'field-invalid', rule: ruleOf(field), details: { field, problem } },
    })
  })

  it.each((Object.keys(declared) as readonly Name[]).filter((name) => problemOf(name, undefined) !== null))(
    '%s has to be there',
    (name) => {
      expect(problemOf(name, undefined)?.refusal).toStrictEqual({
        code: 'field-invalid',
        rule: ruleOf(name) === 'request-content' ? 'request-content' : 'content-as-declared',
        details: { field: name, problem: 'empty' },
      })
    },
  )

  it('the first that is wrong is named', () => {
    const { day, one, left } = declared
    expect(
      fieldProblem({ day, one, left }, { day: '2026-04-01', one: 'c', left: 'never' }, inForce)?.refusal.details,
    ).toStrictEqual({
      field: 'one',
      problem: 'not-a-choice',
    })
  })
})

describe('the other cases that a command names', () => {
  const named: readonly (readonly [Json, readonly (readonly [string, string])[]])[] = [
    [{}, []],
    [{ of: null, text: 'council/1' }, []],
    [{ of: 'council/1' }, [['of', 'council/1']]],
    [{ group: { of: 'council/1' } }, [['group.of', 'council/1']]],
    [{ shape: { kind: 'dated', of: 'council/1' } }, [['shape.of', 'council/1']]],
    [{ shape: { kind: 'free', of: 'council/1' } }, []],
    [{ shape: { kind: 'other', of: 'council/1' } }, []],
    [{ shape: { of: 'council/1' } }, []],
    [
      { cases: ['council/1', 'council/2'] },
      [
        ['cases', 'council/1'],
        ['cases', 'council/2'],
      ],
    ],
    [
      { rows: [{ of: 'council/1' }, {}, { of: 'council/2' }] },
      [
        ['rows.0.of', 'council/1'],
        ['rows.2.of', 'council/2'],
      ],
    ],
  ]
  it.each(named)('in %j', (data, cases) => {
    expect(casesNamed(declared, data as object)).toStrictEqual(cases.map(([field, id]) => ({ field, id })))
  })
})
