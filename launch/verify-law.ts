import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Pool, PoolClient } from 'pg'
import { cityId } from '../domain/city/city-id.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import { HistoryCheck, type Checked } from '../checker/check-history.ts'
import type { Breach } from '../checker/breach.ts'
import { eventOnLine, type Recorded } from '../checker/recorded.ts'
import { current, readEventsInBatches, readEventsOfInBatches, readStream } from '../db/kept/event-store.ts'
import { atOneMoment } from '../db/kept/one-moment.ts'
import { caseNamed, progressOf, runOnRecord } from './record-command.ts'
import { LaunchError, errorLine, type Text } from './text.ts'

const help: Text = {
  ja: `npm run verify -- --law                       記録のすべての出来事を、法の判断によらずに、要綱と設定に照らします(docs/checking-the-law.md)。
npm run verify -- --law --case <案件>         一件だけを照らします。ほかの案件との関わりは見ません。
npm run verify -- --law --file 記録.ndjson    書き出した記録を照らします。データベースはいりません。
npm run verify -- --law --most 500            示す違反の数(既定 100)。
違反があれば一つずつ示して 1 で、知らない出来事があるか読めないときは 2 で、ほかは 0 で終わります。鎖と印は npm run verify が見ます。`,
  en: `npm run verify -- --law                       holds every recorded event against the guideline and the
                                              settings, without the
                                              law's own decisions (docs/checking-the-law.md).
npm run verify -- --law --case <case>         one case only; what it has to do with others is not looked at.
npm run verify -- --law --file record.ndjson  an exported record; no database is needed.
npm run verify -- --law --most 500            how many breaches are shown (100 where nothing is said).
Ends with 1 where there are breaches, each told, with 2 where an event is unknown or nothing could be read, else with
0. The chain is npm run verify's.`,
}

/** What is read twice: once for the city's own stream, once for all. */
type Reading = (only: 'city' | 'all') => AsyncIterable<Recorded>

const mostShown = 100

const told = ({ rule, article, case: of, version, type, says }: Breach): string =>
  `✗ ${of} #${version} ${type}\n    ${says.ja}\n    ${says.en}\n    (${rule}, ${article})`

const report = ({ cases, events, unknown, broken }: Checked, shown: number, whole: boolean): number => {
  if (broken > shown) console.error(`  … ${broken - shown}`)
  for (const [type, count] of unknown)
    console.error(`✗ 照らし方を知らない出来事です / an event that the checker doesn’t know: ${type} (${count})`)
  if (!whole) console.log('· ほかの案件との関わりは見ていません / what it has to do with other cases was not looked at')
  const counted = `案件 ${cases}、出来事 ${events} / ${cases} cases, ${events} events`
  console.log(
    broken === 0
      ? `✓ 要綱と設定に照らして違反はありません / nothing against guideline or settings: ${counted}`
      : `✗ 違反 ${broken} か所 / ${broken} breaches: ${counted}`,
  )
  if (unknown.size > 0) return 2
  return broken === 0 ? 0 : 1
}

/** Judges what is read, saying how far it has come. */
const judge = async (read: Reading, whole: boolean, most: number): Promise<number> => {
  const progress = progressOf({ ja: '件の出来事', en: 'events' })
  let shown = 0
  const onBreach = (breach: Breach): void => {
    if (shown >= most) return
    shown += 1
    console.error(told(breach))
  }
  const check = new HistoryCheck({ whole, onBreach })
  for await (const event of read('city')) check.takeRuleBook(event)
  let events = 0
  for await (const event of read('all')) {
    check.take(event)
    events += 1
    progress(events)
  }
  if (events === 0) throw new LaunchError({ ja: '出来事がありません', en: 'There is no event' })
  return report(check.end(), shown, whole)
}

async function* fromFile(file: string, only: 'city' | 'all'): AsyncIterable<Recorded> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) {
    if (line === '' || (only === 'city' && !line.includes(`"${cityId}"`))) continue
    const event = eventOnLine(line)
    if (event !== null && (only === 'all' || event.stream === cityId)) yield event
  }
}

async function* fromRecord(
  client: Pool | PoolClient,
  stream: CaseId | undefined,
  only: 'city' | 'all',
): AsyncIterable<Recorded> {
  if (only === 'city') {
    yield* (await readStream(client, cityId)).map((one): Recorded => current(one))
    return
  }
  const batches = stream === undefined ? readEventsInBatches(client) : readEventsOfInBatches(client, [stream])
  for await (const batch of batches) yield* batch.map((one): Recorded => current(one))
}

const options = {
  law: { type: 'boolean' },
  case: { type: 'string' },
  file: { type: 'string' },
  most: { type: 'string', default: String(mostShown) },
  help: { type: 'boolean', short: 'h' },
} as const

const wholeNumber = (text: string): number => {
  if (/^\d{1,9}$/u.test(text)) return Number(text)
  throw new LaunchError({ ja: `--most: 数ではありません: ${text}`, en: `--most: not a number: ${text}` })
}

/** `npm run verify -- --law`: what the record says, held against guideline and settings. */
export const verifyLaw = async (): Promise<void> => {
  if (process.argv.includes('--help') || process.argv.includes('-h')) return console.log(`${help.ja}\n\n${help.en}`)
  const named = process.argv.find((one) => one === '--file' || one.startsWith('--file='))
  if (named === undefined)
    return runOnRecord('verify-law', help, (pool) => {
      const { values } = parseArgs({ options })
      const stream = values.case === undefined ? undefined : caseNamed(values.case)
      return atOneMoment(pool, (client) =>
        judge((only) => fromRecord(client, stream, only), stream === undefined, wholeNumber(values.most)),
      )
    })
  try {
    const { values } = parseArgs({ options })
    const file = values.file ?? ''
    process.exitCode = await judge(
      (only) => ofCase(fromFile(file, only), only === 'city' ? undefined : values.case),
      values.case === undefined,
      wholeNumber(values.most),
    )
  } catch (error) {
    console.error(errorLine(error))
    process.exitCode = 2
  }
}

/** One case's events alone, where one is named. */
async function* ofCase(events: AsyncIterable<Recorded>, named: string | undefined): AsyncIterable<Recorded> {
  const stream = named === undefined ? undefined : caseNamed(named)
  for await (const event of events) if (stream === undefined || event.stream === stream) yield event
}
