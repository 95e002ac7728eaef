/**
 * One work of the night in a process of its own, so that its memory is its own: its one argument says which, in JSON;
 * prints what it took.
 */
import { connect } from '../db/connection/connect.ts'
import { anchorDay } from '../db/kept/anchor.ts'
import { checkTonight } from '../db/proof/night-check.ts'
import { verify } from '../db/proof/verify.ts'
import { rebuild } from '../db/upkeep/rebuild.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import { holdAgainstLaw } from '../worker/hold-against-law.ts'

/** What is to be done. */
export interface NightJob {
  readonly work: 'night' | 'seal' | 'verify-seal' | 'verify' | 'compare' | 'rebuild'
  readonly databaseUrl: string
  readonly day: PlainDate
}

/** What it took; `found` is what it counted: cases, or broken places; `events` is what a night's share has. */
export interface NightTook {
  readonly seconds: number
  readonly processorSeconds: number
  readonly peakMiB: number
  readonly found: number
  readonly events?: number
}

const { work, databaseUrl, day } = JSON.parse(process.argv[2] ?? '') as NightJob
const { pool, close } = connect({ url: databaseUrl, max: 2, name: 'sekisho-bench-night', statementTimeoutMs: 0 })
let events: number | undefined
/** What a worker does at one in the morning, at once. */
const night = async (): Promise<number> => {
  const check = await checkTonight(pool, { notBefore: '00:00', holdAgainstLaw })
  if (check === null) throw new Error('tonight’s share was looked at already')
  events = check.events
  return check.broken + (check.breachesInAll ?? 0)
}
const works: { readonly [name in NightJob['work']]: () => Promise<number> } = {
  night,
  seal: async () => (await anchorDay(pool, day))?.streams ?? 0,
  'verify-seal': async () => (await verify(pool, { day })).broken,
  verify: async () => (await verify(pool)).broken,
  compare: async () => (await rebuild(pool)).differing,
  rebuild: async () => (await rebuild(pool, { write: true, onlyOtherForms: true })).repaired,
}
const began = performance.now()
const found = await works[work]()
const { user, system } = process.cpuUsage()
const took: NightTook = {
  seconds: (performance.now() - began) / 1_000,
  processorSeconds: (user + system) / 1_000_000,
  peakMiB: Math.round(process.resourceUsage().maxRSS / 1_024),
  found,
  ...(events === undefined ? {} : { events }),
}
process.stdout.write(JSON.stringify(took))
await close()
