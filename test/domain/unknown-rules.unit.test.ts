import { describe, expect, it } from 'vitest'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { unknownRules } from '../../domain/unknown-rules.ts'

const rows = (...rules: readonly string[]) => rules.map((rule) => ({ rule }))

describe('a table of bases', () => {
  it('is as it should be where the law knows every rule', () => {
    expect(unknownRules(rows(...Object.keys(reiwa5.bases)))).toEqual([])
  })

  it('says which row names no rule, and which one may have been meant', () => {
    expect(unknownRules(rows('quorum', 'aproval-before-outsourcing', 'no-such-thing-at-all'))).toEqual([
      { nth: 1, rule: 'aproval-before-outsourcing', near: 'approval-before-outsourcing' },
      { nth: 2, rule: 'no-such-thing-at-all', near: null },
    ])
  })

  it('finds what was meant by the fewest letters put in, left out or changed', () => {
    const near = (rule: string) => unknownRules(rows(rule))[0]?.near
    expect([near('quorumx'), near('quoru'), near('quirum'), near('uorum'), near('xquorum')]).toEqual(
      Array.from({ length: 5 }, () => 'quorum'),
    )
    expect([near('qxxrum'), near('qxxxum'), near('q')]).toEqual(['quorum', null, null])
  })

  it('takes a name of every object for no rule', () => {
    expect(unknownRules(rows('constructor')).map(({ rule }) => rule)).toEqual(['constructor'])
  })

  it('says nothing of a row that was emptied', () => {
    expect(unknownRules(rows(''))).toEqual([])
  })
})
