import { describe, expect, it } from 'vitest'
import { keptPapers } from '../../documents/kept-papers.ts'

describe('papers that are kept', () => {
  it('are those asked for last, and never more bytes than that', () => {
    const papers = keptPapers(10)
    for (const key of ['a', 'b', 'c']) papers.keep(key, Buffer.alloc(4))
    expect(['a', 'b', 'c'].map((key) => papers.get(key)?.length)).toEqual([undefined, 4, 4])
    papers.get('b')
    papers.keep('d', Buffer.alloc(4))
    expect(['b', 'c', 'd'].map((key) => papers.get(key)?.length)).toEqual([4, undefined, 4])
    papers.keep('b', Buffer.alloc(6))
    expect(['b', 'd'].map((key) => papers.get(key)?.length)).toEqual([6, 4])
    papers.keep('e', Buffer.alloc(11))
    expect(['b', 'd', 'e'].map((key) => papers.get(key))).toEqual([null, null, null])
  })
})
