import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readApart } from '../../documents/read-apart.ts'

const limits = { memoryMiB: 64, processorSeconds: 10, longestMs: 60_000, mostSaid: 100 }

it.runIf(existsSync('/proc/self/oom_score_adj'))(
  'a reading of a file from outside is what the system ends first where memory runs short, not whoever waits for it',
  async () => {
    const program = new URL('../support/own-limits.ts', import.meta.url)
    expect(await readApart<number>(program, Buffer.from('x'), limits)).toEqual({ ended: 'well', said: 1_000 })
  },
)
