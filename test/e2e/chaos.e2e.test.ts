import { expect, it } from 'vitest'
import { runChaos } from '../../chaos/run-chaos.ts'

// A busy machine takes its time, here above all: what must not take long is measured by the test itself.
const timeout = 10 * 60_000

it(
  'whatever is killed, frozen, cut off or full for a while: nothing is lost, doubled or changed, and all comes back',
  { timeout },
  async () => {
    const said: string[] = []
    const result = await runChaos({
      seconds: 15,
      leastFaults: 3,
      cases: 30,
      everyMs: [200, 600],
      lastsMs: [800, 2_000],
      say: (line) => said.push(line),
    })
    expect(result.faults.length).toBeGreaterThan(2)
    expect(result.acts).toBeGreaterThan(30)
    // How long it took is `npm run chaos`'s to judge, on a machine that nobody else uses; here, that it came about.
    const { secondsUntilWell: _, ...counts } = result.judgement
    expect(counts, said.join('\n')).toEqual({
      lost: 0,
      doubled: 0,
      changed: 0,
      outOfOrder: 0,
      stuck: 0,
      missingLetters: 0,
      wronglyRefused: 0,
      unanswered: 0,
    })
  },
)
