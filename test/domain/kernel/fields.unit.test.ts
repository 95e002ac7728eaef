import { describe, expect, it } from 'vitest'
import * as fields from '../../../domain/kernel/fields.ts'

const text = (most: number, several: boolean, required: boolean) => ({
  kind: 'text',
  most,
  several,
  required,
  leftOut: false,
})

describe('what a kind of field declares', () => {
  it.each([
    ['a line', fields.line(), text(200, false, true)],
    ['a short line', fields.line(7), text(7, false, true)],
    ['a line that may be empty', fields.optionalLine(), text(200, false, false)],
    ['a short line that may be empty', fields.optionalLine(7), text(7, false, false)],
    ['a paragraph', fields.paragraph(), text(10_000, true, true)],
    ['a short paragraph', fields.paragraph(7), text(7, true, true)],
    ['remarks', fields.remarks(), text(4_000, true, false)],
    ['short remarks', fields.remarks(7), text(7, true, false)],
    ['a reason', fields.reason(), text(4_000, true, true)],
    ['a day', fields.day(), { kind: 'day', leftOut: false }],
    ['a time', fields.time(), { kind: 'time', leftOut: false }],
    ['a time that may be unknown', fields.optionalTime(), { kind: 'time', leftOut: false, unsaid: '' }],
    ['a moment', fields.instant(), { kind: 'instant', leftOut: false }],
    ['a number', fields.whole(2, 9), { kind: 'number', least: 2, most: 9, leftOut: false }],
    ['an amount', fields.money(), { kind: 'number', least: 0, most: 999_999_999_999, unit: 'yen', leftOut: false }],
    ['yes or no', fields.yesOrNo(), { kind: 'yes-no', leftOut: false }],
    ['no where nothing is said', fields.yesOrNo(false), { kind: 'yes-no', leftOut: false, unsaid: false }],
    ['yes where nothing is said', fields.yesOrNo(true), { kind: 'yes-no', leftOut: false, unsaid: true }],
    ['one of', fields.oneOf(['a', 'b']), { kind: 'one-of', choices: ['a', 'b'], leftOut: false }],
    [
      'one of, in words of its own',
      fields.oneOf(['a', 'b'], 'letters'),
      { kind: 'one-of', choices: ['a', 'b'], words: 'letters', leftOut: false },
    ],
    ['one in force', fields.oneInForce('clauses'), { kind: 'one-in-force', list: 'clauses', leftOut: false }],
    [
      'several in force',
      fields.severalInForce('rooms', 1),
      { kind: 'several-in-force', list: 'rooms', least: 1, leftOut: false },
    ],
    ['several of', fields.severalOf(['a']), { kind: 'several-of', choices: ['a'], least: 0, leftOut: false }],
    [
      'several of, in words of its own',
      fields.severalOf(['a'], 1, 'letters'),
      { kind: 'several-of', choices: ['a'], least: 1, words: 'letters', leftOut: false },
    ],
    ['a post', fields.post(), { kind: 'post', leftOut: false }],
    ['a person', fields.person(), { kind: 'person', leftOut: false }],
    ['an office', fields.office(), { kind: 'office', leftOut: false }],
    ['an office that may be unknown', fields.optionalOffice(), { kind: 'office', leftOut: false, unsaid: '' }],
    ['a part', fields.part(), { kind: 'part', leftOut: false }],
    ['a case of any procedure', fields.caseOf(), { kind: 'case', of: null, leftOut: false }],
    ['a case of one procedure', fields.caseOf('council'), { kind: 'case', of: 'council', leftOut: false }],
    ['a paper', fields.file(), { kind: 'file', leftOut: false }],
    [
      'a group',
      fields.group({ on: fields.day() }),
      { kind: 'group', fields: { on: { kind: 'day', leftOut: false } }, leftOut: false },
    ],
    [
      'one of several shapes',
      fields.shapeOf('kind', { free: {}, dated: { on: fields.day() } }),
      {
        kind: 'shape',
        by: 'kind',
        shapes: { free: {}, dated: { on: { kind: 'day', leftOut: false } } },
        leftOut: false,
      },
    ],
    [
      'a list',
      fields.listOf(fields.part(), { most: 3 }),
      {
        kind: 'list',
        of: { kind: 'part', leftOut: false },
        least: 0,
        most: 3,
        written: 'rows',
        unusedWithout: [],
        leftOut: false,
      },
    ],
    [
      'a list written otherwise',
      fields.listOf(fields.part(), { most: 3, least: 1, written: 'lines', unusedWithout: ['name'] }),
      {
        kind: 'list',
        of: { kind: 'part', leftOut: false },
        least: 1,
        most: 3,
        written: 'lines',
        unusedWithout: ['name'],
        leftOut: false,
      },
    ],
    ['left out', fields.leftOut(fields.day()), { kind: 'day', leftOut: true }],
    [
      'left out, its blank kept',
      fields.leftOut(fields.day(), { blank: 'kept' }),
      { kind: 'day', blank: 'kept', leftOut: true },
    ],
    [
      'checked by the command',
      fields.checkedByCommand(fields.day()),
      { kind: 'day', leftOut: false, checkedBy: 'command' },
    ],
    ['or null', fields.orNull(fields.day()), { kind: 'day', leftOut: false, unsaid: null, nothing: [] }],
    [
      'or null by a text',
      fields.orNull(fields.day(), ['none']),
      { kind: 'day', leftOut: false, unsaid: null, nothing: ['none'] },
    ],
    ['unless something is said', fields.unless(fields.part(), 'x'), { kind: 'part', leftOut: false, unsaid: 'x' }],
  ] as const)('%s', (_, declared, said) => expect(declared).toStrictEqual(said))
})
