import { parseArgs } from 'node:util'
import { seconds } from '../launch/progress.ts'
import { load } from './machine.ts'
import { isMet, type Figure, type FigureName, type Measurement, type Setting, type Taken } from './measurement.ts'
import { measurements } from './measurements.ts'
import { keepResults } from './results.ts'
import { tableHead, tableLine } from './table.ts'
import { endAll, useTemporal } from './throw-away.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/** `npm run bench`: measures what docs/performance.md tells, prints a table and keeps the figures there. */
const main = async (): Promise<number> => {
  // One client asks as a whole city would: what is dear is measured here, not limited.
  process.env['SEKISHO_RATE_FACTOR'] = '100000'
  const { quick, only, events, temporal } = readArguments()
  if (temporal !== undefined) useTemporal(temporal)
  const chosen = measurements.filter(
    ({ name, figures }) => only.length === 0 || only.includes(name) || figures.some((one) => only.includes(one)),
  )
  const taken = new Map<string, Taken>()
  let failed = 0
  for (const one of chosen) {
    try {
      taken.set(one.name, await take(one, { quick, events }))
    } catch (error) {
      failed++
      console.error(`✗ ${one.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  const figures = [...taken.values()].flatMap((one) => Object.entries(one.figures) as [FigureName, Figure][])
  console.log(`\n${tableHead}\n${figures.map(([name, figure]) => tableLine(name, figure)).join('\n')}\n`)
  if (quick) console.log('  --quick: これらの値は記録しません / these figures say little and are not kept\n')
  else if (temporal !== undefined)
    console.log('  --temporal: これらの値は記録しません / these figures are of another Temporal and are not kept\n')
  else await keepResults(taken)
  return failed > 0 || (!quick && figures.some(([name, { value }]) => !isMet(name, value))) ? 1 : 0
}

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      events: { type: 'string' },
      temporal: { type: 'string' },
    },
  })
  const events = values.events === undefined ? null : Number(values.events)
  if (events !== null && !(Number.isInteger(events) && events > 0))
    throw new Error(`--events wants a whole number, not ${values.events}`)
  const only = values.only.split(',').filter((name) => name !== '')
  const known = new Set(measurements.flatMap(({ name, figures }) => [name, ...figures]))
  const unknown = only.filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new Error(`unknown: ${unknown.join(', ')} (${measurements.map(({ name }) => name).join(', ')})`)
  return { quick: values.quick, only, events, temporal: values.temporal }
}

const take = async (one: Measurement, how: Omit<Setting, 'say'>): Promise<Taken> => {
  const before = load()
  const measuredAt = new Date().toISOString()
  console.log(`── ${one.name}: ${one.figures.join(', ')}  (load ${before})`)
  const began = performance.now()
  const say = (text: string) =>
    console.log(`   ${seconds(performance.now() - began).padStart(8)}  ${text.slice(0, 220)}`)
  const measured = await one.run({ ...how, say })
  const took = performance.now() - began
  for (const [name, figure] of Object.entries(measured.figures) as [FigureName, Figure][])
    console.log(tableLine(name, figure))
  return { ...measured, measuredAt, seconds: took / 1_000, load: { before, after: load() } }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void endAll().finally(() => process.exit(130)))

process.exitCode = await main().catch(async (error: unknown) => {
  console.error(`✗ ${messageOf(error)}`)
  await endAll()
  return 1
})
// What a library keeps open must not keep the bench from ending.
process.exit()
