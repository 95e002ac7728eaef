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

  it('gives a comment to the declaration below it and a line to the one that it stands in', () => {
    const source =
      "/** The first (Art. 20). */\nexport const first = 1\n\nconst second = () => {\n  return refuse('x', 'Art. 22(2)')\n}\n"
    expect(citationsInCode('a.ts', source)).toEqual([
      { ref: 'Art. 20', file: 'a.ts', name: 'first' },
      { ref: 'Art. 22(2)', file: 'a.ts', name: 'second' },
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
