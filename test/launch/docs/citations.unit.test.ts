import { describe, expect, it } from 'vitest'
import { citationsInCode, citationsInTest, refsIn } from '../../../launch/docs/citations.ts'

describe('finding citations of the guideline', () => {
  it.each([
    ['the chief approves (Art. 21).', ['Art. 21']],
    ["article: 'Art. 22(6)'", ['Art. 22(6)']],
    ['Arts. 20–23', ['Art. 20', 'Art. 21', 'Art. 22', 'Art. 23']],
    ['Arts. 20 to 23 and again Art. 21', ['Art. 20', 'Art. 21', 'Art. 22', 'Art. 23']],
    ['Arts. 3, 4, 20', ['Art. 3', 'Art. 4', 'Art. 20']],
    ['Arts. 20, 21 and 23', ['Art. 20', 'Art. 21', 'Art. 23']],
    ['(Art. 5(3)(1))', ['Art. 5(3)(1)']],
    ['an article without number', []],
  ])('%s', (text, refs) => {
    expect(refsIn(text)).toEqual(refs)
  })

  it('takes a rule that the law names for its basis, and gives it to the declaration that it stands in', () => {
    const source =
      "/** Under 'first-rule'. */\nexport const first = 1\n\nconst second = () => {\n  return " +
      "refuse('x', 'first-rule')\n}\nconst third = `clause-${id}`\n"
    const basis = new Map([
      ['first-rule', 'Art. 20'],
      ['clause-purpose', 'Art. 22(3)'],
      ['other-rule', 'Art. 21'],
    ])
    expect(citationsInCode('a.ts', source, basis)).toEqual([
      { ref: 'Art. 20', file: 'a.ts', name: 'second' },
      { ref: 'Art. 22(3)', file: 'a.ts', name: 'third' },
    ])
  })

  it('gives a test its own citations, or those of its group', () => {
    const quoted = [
      "describe('Art. 22 clauses', () => {",
      '  it(\'says "all"\', () => {})',
      '  it.each([',
      "    ['a', 'Art. 22(1)'],",
      "  ] as const)('refuses %s', () => {})",
      '})',
    ]
    expect(citationsInTest('a.test.ts', quoted.join('\n'))).toEqual([
      { ref: 'Art. 22', file: 'a.test.ts', name: 'Art. 22 clauses: says "all"' },
      { ref: 'Art. 22(1)', file: 'a.test.ts', name: 'Art. 22 clauses: refuses %s' },
    ])
  })
})
