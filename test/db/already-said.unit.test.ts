import { describe, expect, it } from 'vitest'
import { isSaidIn } from '../../db/act/already-said.ts'

const countOf = (items: number) => ({
  counts: Array.from({ length: items }, (_, nth) => ({ item: `item-${nth}`, outcome: 'found', place: '', note: '' })),
})

describe('whether all that a command says is in the record already', () => {
  it('is found in one act, or said anew and then not', () => {
    const events = [{ act: 'web/1', data: countOf(3) }]
    expect(isSaidIn(events, countOf(3))).toBe(true)
    expect(isSaidIn(events, countOf(4))).toBe(false)
  })

  it('is found in as much time for each of many items as for each of few', () => {
    const cost = (items: number): number => {
      const events = [1, 2].map((nth) => ({ act: `web/${nth}`, data: countOf(items) }))
      const tries = Array.from({ length: 3 }, () => {
        const began = process.cpuUsage()
        isSaidIn(events, { counts: [{ item: 'none' }] })
        return process.cpuUsage(began).user + 10_000
      })
      return Math.min(...tries)
    }
    cost(1_000)
    expect(cost(16_000) / cost(2_000)).toBeLessThan(24)
  })
})
