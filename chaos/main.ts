import { ownArguments } from '../launch/own-arguments.ts'
import { isSound, wellWithinSeconds } from './judge.ts'
import { runChaos } from './run-chaos.ts'

/** `npm run chaos`: docs/reliability.md says what it breaks and what it asks for. */
const { values } = ownArguments({
  options: {
    minutes: { type: 'string', default: '10' },
    cases: { type: 'string', default: '300' },
    journal: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
  },
})
for (const name of ['minutes', 'cases'] as const) {
  if (/^\d{1,4}(?:\.\d+)?$/.test(values[name]) && Number(values[name]) > 0) continue
  console.error(`✗ 数ではありません / not a number: --${name} ${values[name]}`)
  process.exit(2)
}
const began = Date.now()
// Once: enough was broken, judge what has come about. Parts end with this process, however it ends.
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
const say = (line: string) =>
  console.log(`  ${String(Math.round((Date.now() - began) / 1_000)).padStart(4)} s  ${line}`)
const result = await runChaos({
  seconds: Number(values.minutes) * 60,
  cases: Number(values.cases),
  everyMs: [2_000, 5_000],
  lastsMs: [2_000, 6_000],
  say,
  signal: stop.signal,
  only: values.only,
  journalFile: values.journal,
})
console.log(JSON.stringify(result, null, 2))
console.log(
  isSound(result.judgement)
    ? `✓ 失われず、二重にならず、すべて ${wellWithinSeconds} 秒以内に戻りました / ` +
        `nothing lost or doubled, all well within ${wellWithinSeconds} s`
    : '✗ 上の数が 0 でありません / not every figure above is 0',
)
process.exit(isSound(result.judgement) ? 0 : 1)
