import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { exportRecord } from '../db/kept/export-events.ts'
import { caseNamed, progressOf, runOnRecord } from './record-command.ts'
import type { Text } from './text.ts'
import { writeTo } from './write-to.ts'

const help: Text = {
  ja: `npm run -s export > 記録.ndjson              すべての出来事と封印を、一行に一つの JSON で書き出します。
npm run export -- --to 記録.ndjson         ファイルに書き出します。
npm run export -- --case <案件> --to …     一件だけを書き出します。
python3 docs/verify.py 記録.ndjson で、この製品によらずに照合できます。`,
  en: `npm run -s export > record.ndjson          writes every event and anchor, one JSON text a line.
npm run export -- --to record.ndjson       writes to a file.
npm run export -- --case <case> --to …     one case only.
python3 docs/verify.py record.ndjson verifies it without this product.`,
}

await runOnRecord('export', help, async (pool) => {
  const { values } = parseArgs({ options: { to: { type: 'string' }, case: { type: 'string' } } })
  const out = values.to === undefined ? process.stdout : createWriteStream(values.to, { mode: 0o600 })
  const stream = values.case === undefined ? undefined : caseNamed(values.case)
  const count = await exportRecord(pool, stream, writeTo(out), progressOf({ ja: '件の出来事', en: 'events' }))
  if (out !== process.stdout) {
    out.end()
    await finished(out)
  }
  console.error(`✓ 出来事 ${count} 件を書き出しました / ${count} events exported`)
  return 0
})
