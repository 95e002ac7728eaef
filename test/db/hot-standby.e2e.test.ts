import { chmodSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, inject, it } from 'vitest'
import { layLine } from '../../chaos/line.ts'
import { act, type Act } from '../../db/act/act.ts'
import { connect } from '../../db/connection/connect.ts'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import type { Part } from '../../launch/parts/part.ts'
import { startPostgres } from '../../launch/parts/postgres.ts'
import { actOf, newCase, steps } from '../support/recorded-case.ts'
import { enrol } from '../support/roster.ts'
import { follows, promote, startStandby } from '../support/standby.ts'
import { until } from '../support/until.ts'

const folder = mkdtempSync(join(inject('runFolder'), 'standby-'))
// Under root, Postgres runs as another account, which has to get in here.
chmodSync(folder, 0o711)
const parts: Part[] = []
const ends: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
  await Promise.all(parts.map((part) => part.stop()))
})

/** The same act, with the same id, until it is answered: as people and the practice do. */
const insist = async (record: { readonly pool: ReturnType<typeof connect>['pool'] }, wanted: Act) => {
  for (const deadline = Date.now() + 60_000; ; await pause(100)) {
    const answer = await act({ ...record, timeSkipping: false }, wanted).catch((error: unknown) => {
      if (Date.now() > deadline) throw error
      return null
    })
    if (answer !== null) return answer
  }
}

it('a second Postgres takes over in the middle of the work, and everything that was answered is there', async () => {
  const primary = await startPostgres({ folder: join(folder, 'primary') })
  parts.push(primary)
  await migrateToLatest(primary.ownerUrl)
  const line = await layLine(primary.port)
  ends.push(line.close)
  const url = new URL(primary.url)
  url.port = String(line.port)
  const { pool, close } = connect({ url: url.href, max: 8, name: 'test-standby' })
  ends.push(close)
  const owner = connect({ url: primary.adminUrl.replace(/\/postgres$/, '/sekisho'), max: 1 })
  await enrol(owner.pool)
  await owner.close()

  const standby = await startStandby(primary, join(folder, 'primary'), join(folder, 'standby'))
  parts.push(standby)
  await until(() => follows(primary))

  const answered: { readonly stream: string; readonly id: string }[] = []
  const streams = Array.from({ length: 24 }, newCase)
  const work = Promise.all(
    streams.map(async (stream) => {
      for (const [who, command] of Object.values(steps)) {
        const wanted = actOf(stream, who, command)
        expect(await insist({ pool }, wanted)).toMatchObject({ kind: 'done' })
        answered.push({ stream, id: wanted.id })
      }
    }),
  )
  await until(async () => answered.length > streams.length)
  primary.kill()
  const before = answered.length
  await promote(standby)
  line.lead(standby.port)
  await work

  expect(before).toBeLessThan(answered.length)
  const { rows } = await pool.query<{ readonly id: string }>('select id from commands where id = any($1)', [
    answered.map(({ id }) => id),
  ])
  expect(rows.length).toBe(streams.length * Object.keys(steps).length)
  expect((await verify(pool)).flaws).toEqual([])
  expect((await rebuild(pool)).differences).toEqual([])
})
