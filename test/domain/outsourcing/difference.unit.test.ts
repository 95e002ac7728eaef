import { describe, expect, it } from 'vitest'
import { differences, fieldsOf } from '../../../domain/outsourcing/request/difference.ts'
import { request } from '../../support/outsourcing-acts.ts'

describe('Art. 21 what changed between two versions of a paper', () => {
  it('names the fields that differ, in the order asked for, with what stood there before and after', () => {
    const changed = differences(request(), request({ amountYen: 1_430_000, place: '電算室' }), [
      'place',
      'amountYen',
      'title',
    ])
    expect(changed.map(({ field, before, after }) => ({ field, before, after }))).toEqual([
      { field: 'place', before: '市民課 窓口', after: '電算室' },
      { field: 'amountYen', before: 1_320_000, after: 1_430_000 },
    ])
  })

  it('says which entries of a list came in and which went out', () => {
    const [change] = differences(
      request({ information: ['configuration', 'personal'] }),
      request({ information: ['personal', 'identification'] }),
      ['information'],
    )
    expect(change?.added).toEqual(['identification'])
    expect(change?.removed).toEqual(['configuration'])
  })

  it('tells something entered from nothing, of whatever kind it is', () => {
    const papers = { a: { x: 1 } as object | null, b: 'x' as string | null, c: ['x'] as readonly string[] }
    const empty = { a: null, b: null, c: [] }
    for (const [before, after] of [
      [papers, empty],
      [empty, papers],
    ] as const)
      expect(differences(before, after, ['a', 'b', 'c']).map(({ field }) => field)).toEqual(['a', 'b', 'c'])
    expect(differences(papers, empty, ['b'])).toStrictEqual([
      { field: 'b', before: 'x', after: null, added: [], removed: [] },
    ])
  })

  it('takes a missing field, null, empty text and an empty list for the same: nothing entered', () => {
    const before = { a: '', b: [] as readonly string[], c: null as string | null }
    expect(differences(before, { a: ' ', b: [], c: null }, ['a', 'b', 'c'])).toEqual([])
    expect(differences<{ readonly a?: string }, 'a'>({}, { a: '' }, ['a'])).toEqual([])
  })

  it('finds nested rows equal in whatever order their keys come back from the database', () => {
    const before = { clauses: [{ clause: 'custody', document: '仕様書', place: '第3条' }] }
    const after = { clauses: [{ place: '第3条', clause: 'custody', document: '仕様書' }] }
    expect(differences(before, after, ['clauses'])).toEqual([])
    expect(
      differences(before, { clauses: [{ clause: 'custody', document: '仕様書', place: '第4条' }] }, ['clauses']),
    ).toHaveLength(1)
  })

  it('gathers the fields of both papers where nobody lists them', () => {
    expect(fieldsOf<{ readonly a?: number; readonly b?: number }>({ a: 1 }, { b: 2 })).toEqual(['a', 'b'])
  })
})
