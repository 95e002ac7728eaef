import { describe, expect, it } from 'vitest'
import { createAnchorHeads } from '../../activities/anchor-heads.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

const sealedAt = async (now: string) => {
  const days: string[] = []
  const { anchorHeads } = createAnchorHeads({
    clock: () => Promise.resolve(now as Instant),
    anchorDay: async (day) => void days.push(day),
  })
  return { ...(await anchorHeads()), days }
}

/** These instants are far from this machine's own: whatever it believes, the record's clock tells the day. */
describe('the day to be sealed is told by the record’s clock alone', () => {
  it('the day before, from half past midnight in Tokyo on', async () => {
    expect(await sealedAt('2019-06-10T15:30:00.000Z')).toEqual({
      days: ['2019-06-10'],
      next: '2019-06-11T15:30:00.000Z',
      inMs: 86_400_000,
    })
  })

  it('until then the one before that, and the next follows tonight', async () => {
    expect(await sealedAt('2031-06-10T15:29:59.000Z')).toEqual({
      days: ['2031-06-09'],
      next: '2031-06-10T15:30:00.000Z',
      inMs: 1_000,
    })
  })
})
