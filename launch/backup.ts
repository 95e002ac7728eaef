import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { backUp } from '../db/upkeep/backup.ts'
import { runOnRecord } from './record-command.ts'
import { releaseName } from './release.ts'
import type { Text } from './text.ts'
import { writeTo } from './write-to.ts'

const help: Text = {
  ja: `npm run backup -- --to 控え.gz      記録のすべて(出来事、案件、添付、人とアカウント)を、ある一瞬の姿で書き出します。
npm run -s backup > 控え.gz         同じものを標準出力へ。
動いている間でも使えます。鍵(.env、secrets.json)は含みません。戻し方は npm run restore -- --help。`,
  en: `npm run backup -- --to backup.gz    writes the whole record (events, cases, papers, people and accounts) as of
                                    one moment.
npm run -s backup > backup.gz       the same to the standard output.
Works while the system runs. The keys (.env, secrets.json) are not in it. To put it back: npm run restore -- --help.`,
}

await runOnRecord('backup', help, async (pool) => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  // Under its own name only when it is whole: half a backup must not look like one.
  const half = values.to === undefined ? undefined : `${values.to}.part`
  const out = half === undefined ? process.stdout : createWriteStream(half, { mode: 0o600 })
  const packed = createGzip()
  packed.pipe(out)
  const rows = await backUp(pool, releaseName(), writeTo(packed, out))
  packed.end()
  await finished(half === undefined ? packed : out)
  if (half !== undefined && values.to !== undefined) await rename(half, values.to)
  console.error(`✓ ${rows.toLocaleString('en')} 行を書き出しました / ${rows.toLocaleString('en')} rows backed up`)
  return 0
})
