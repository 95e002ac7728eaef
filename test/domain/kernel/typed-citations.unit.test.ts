import { describe, expect, it } from 'vitest'
import { parseCitation } from '../../../domain/kernel/article-ref.ts'

describe('a citation as somebody types it', () => {
  it.each([
    ['第3条', 'Art. 3'],
    ['3条', 'Art. 3'],
    ['第12条', 'Art. 12'],
    ['第３条', 'Art. 3'],
    [' 第3条 ', 'Art. 3'],
    ['第3条の2', 'Art. 3-2'],
    ['第3条の2の10', 'Art. 3-2-10'],
    ['第3条第1項', 'Art. 3(1)'],
    ['第3条1項', 'Art. 3(1)'],
    ['第3条第1項第12号', 'Art. 3(1)(12)'],
    ['第3条1項2号', 'Art. 3(1)(2)'],
    ['第3条第2号', 'Art. 3(2)'],
    ['outsourcing: 第3条', 'outsourcing: Art. 3'],
    ['outsourcing:第3条第1項', 'outsourcing: Art. 3(1)'],
    ['a: 3条', 'a: Art. 3'],
    ['paper-2: 第3条の2', 'paper-2: Art. 3-2'],
    ['Art. 3(1)', 'Art. 3(1)'],
    ['運用上の設定', 'operational setting'],
  ])('%s is %s', (typed, ref) => {
    expect(parseCitation(typed)).toBe(ref)
  })

  it.each([
    '',
    '第条',
    '第3',
    '第a条',
    '第3条の',
    '第3条第項',
    '第3条第1項x',
    'x第3条',
    '第3条第1号第2項',
    '2: 第3条',
    'Paper: 第3条',
    '-a: 第3条',
    'outsourcing 第3条',
    'outsourcing:  第3条',
  ])('%s is none', (typed) => {
    expect(parseCitation(typed)).toBeNull()
  })
})
