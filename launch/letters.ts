import { parseArgs } from 'node:util'
import { endHold, holdLetters, letterHold } from '../db/letters/held-letters.ts'
import { runOnRecord } from './record-command.ts'
import { LaunchError, type Text } from './text.ts'

const help: Text = {
  ja: `npm run letters             控えから戻したあと、止めてあるメールを示します。
npm run letters -- --send   それらを送ります。すでに届いていたものは同じ Message-ID で二度目になります。
npm run letters -- --drop   それらを送りません。受信箱の仕事はそのまま残ります。
npm run letters -- --hold   Postgres 自身の方法で過去に戻したとき、worker を動かす前に止めます。`,
  en: `npm run letters             shows the letters that are held after a restore.
npm run letters -- --send   sends them. What had arrived already comes a second time, under the same Message-ID.
npm run letters -- --drop   doesn't send them. The tasks stay in everybody's inbox.
npm run letters -- --hold   holds them, where Postgres itself was taken back in time: before the worker is started.`,
}

await runOnRecord('letters', help, async (pool) => {
  const { values } = parseArgs({
    options: { send: { type: 'boolean' }, drop: { type: 'boolean' }, hold: { type: 'boolean' } },
  })
  const [wanted, other] = (['send', 'drop', 'hold'] as const).filter((name) => values[name] === true)
  if (other !== undefined)
    throw new LaunchError({ ja: '一つだけ選んでください', en: 'Choose one of --send, --drop and --hold' })
  if (wanted === 'hold') await holdLetters(pool)
  else if (wanted !== undefined) {
    const letters = await endHold(pool, wanted)
    const sent = wanted === 'send'
    console.log(
      `✓ ${letters} 通を${sent ? '送ります' : '送りません'} / ${letters} letters ${sent ? 'go out now' : 'are not sent'}`,
    )
    return 0
  }
  const hold = await letterHold(pool)
  if (hold === null) console.log('✓ 止めてあるメールはありません / no letters are held')
  else {
    console.log(`  ${hold.since} から止めています / held since ${hold.since}`)
    for (const { kind, letters, firstWrittenAt, lastWrittenAt } of hold.held)
      console.log(`  ${String(letters).padStart(6)}  ${kind.padEnd(14)}  ${firstWrittenAt} – ${lastWrittenAt}`)
    console.log('  送る: --send、送らない: --drop / to send them: --send, not to: --drop')
  }
  return 0
})
