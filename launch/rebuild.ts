import { parseArgs } from 'node:util'
import type { Pool } from 'pg'
import { rebuild } from '../db/upkeep/rebuild.ts'
import type { Difference } from '../db/upkeep/rebuild-compare.ts'
import type { Flaw } from '../db/kept/flaw.ts'
import { verify } from '../db/proof/verify.ts'
import { progressOf, runOnRecord } from './record-command.ts'
import { LaunchError, type Text } from './text.ts'

const help: Text = {
  ja: `npm run rebuild              すべての案件を出来事から組み立て直し、先頭・一覧・タスク・受信箱と照合します。何も変えません。
npm run rebuild -- --write   食い違うものを、出来事のとおりに置き換えます。動いている間でも使えます。DATABASE_OWNER_URL が要ります。
食い違いが残れば 1 で終わります。`,
  en: `npm run rebuild              folds every case again from its events and compares heads, lists, tasks and
                             inboxes. Changes nothing.
npm run rebuild -- --write   replaces what differs by what the events say. Works while the system runs.
                             Needs DATABASE_OWNER_URL.
Ends with 1 where differences remain.`,
}

/** An act that the law would not have let happen stands in the record all the same, and lists tell of it, too. */
const brokenEvents = [
  'event-missing',
  'event-differs',
  'sealed-event-missing',
  'sealed-event-differs',
] as const satisfies readonly Flaw['problem'][]

const shown = 50
const say = ({ stream, what, which, fields }: Difference): string =>
  `✗ ${[stream, what, which].filter((part) => part !== undefined).join(' ')}: ${fields.join(', ')}`

const work = async (pool: Pool): Promise<number> => {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } })
  const write = values.write === true
  const onEvents = progressOf({ ja: '件の出来事', en: 'events' })
  const verified = write ? (await verify(pool, { onProgress: onEvents })).problems : new Set()
  // What is derived from events that were tampered with would only look right.
  if (write && brokenEvents.some((one) => verified.has(one))) {
    throw new LaunchError({
      ja: '出来事そのものが壊れているため、置き換えません。npm run verify が箇所を示します。',
      en: 'Nothing is replaced, for events themselves are broken. npm run verify names the places.',
    })
  }
  const { streams, differences, differing, repaired, left } = await rebuild(pool, {
    write,
    onProgress: progressOf({ ja: '件の案件', en: 'cases' }),
  })
  for (const one of differences.slice(0, shown)) console.error(say(one))
  if (differing > shown) console.error(`  … ${differing - shown}`)
  for (const stream of left)
    console.error(`· ${stream}: そのままです。もう一度行ってください / left as it is; run once more`)
  console.log(
    `${differing === 0 ? '✓' : write && left.length === 0 ? '✓' : '✗'} 案件 ${streams}、食い違い ` +
      `${differing}、置き換え ${repaired} / ${streams} cases, ${differing} differences, ${repaired} cases ` +
      'replaced',
  )
  return differing === 0 || (write && left.length === 0) ? 0 : 1
}

// Only the owner writes what acts write.
await runOnRecord('rebuild', help, work, process.argv.includes('--write') ? 'owner' : 'application')
