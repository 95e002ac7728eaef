import { Client, Connection as TemporalConnection } from '@temporalio/client'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../db/connection/connect.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { upgrade } from '../../db/upkeep/upgrade.ts'
import { verify } from '../../db/proof/verify.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { startMailCatcher, type MailCatcherPart } from '../../launch/parts/mail-catcher.ts'
import { startTemporal, type TemporalPart } from '../../launch/parts/temporal-server.ts'
import { projectFolder } from '../../launch/paths.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { apiPeople, insist, type ApiPeople } from '../support/api-people.ts'
import type { FreshDatabase } from '../support/database.ts'
import { newCase, type StepName } from '../support/recorded-case.ts'
import { releaseAtWork, type ReleaseAtWork } from '../support/release-at-work.ts'
import { databaseByRelease, releasedBundle, releasedCode } from '../support/released-code.ts'
import { releases } from '../support/released-data.ts'
import { until } from '../support/until.ts'

// A busy machine takes its time; what goes wrong is found by what is waited for.
const patience = 600_000

describe.each(releases)('release %s as it was released', { timeout: patience }, (release) => {
  let database: FreshDatabase
  let owner: Connection
  let mail: MailCatcherPart
  let temporal: TemporalPart
  let old: ReleaseAtWork
  let today: ReleaseAtWork
  const queue = `release-${randomUUID()}`
  const [first, second, third] = [newCase(), newCase(), newCase()]
  beforeAll(async () => {
    const folder = await releasedCode(release)
    const [made, catcher, server, bundle, bundleOfToday] = await Promise.all([
      databaseByRelease(release, folder),
      startMailCatcher({ folder: join(folder, 'mail') }),
      // A server of its own: the demo city's cases have the same names in every release.
      startTemporal({ folder: join(folder, 'temporal'), persistent: false }),
      releasedBundle(folder),
      workflowBundle(),
    ])
    database = made
    mail = catcher
    temporal = server
    owner = connect({ url: database.ownerUrl, max: 4 })
    const key = () => randomBytes(32).toString('base64')
    const environment = {
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: temporal.address,
      SEKISHO_TASK_QUEUE: queue,
      SEKISHO_PAYLOAD_KEY: `test:${key()}`,
      SEKISHO_LINK_KEY: key(),
      SEKISHO_AUTH_SECRET: key(),
      SMTP_URL: mail.smtpUrl,
    }
    old = await releaseAtWork(folder, bundle, environment)
    today = await releaseAtWork(projectFolder, bundleOfToday, environment)
  }, patience)
  afterAll(async () => {
    await Promise.all([old?.stop(), today?.stop()])
    await Promise.all([mail?.stop(), temporal?.stop(), owner?.close()])
    await database?.drop()
  }, patience)

  const upgraded = (besideOlder = false) => upgrade({ ownerUrl: database.ownerUrl, release: 'today', besideOlder })
  const peopleAt = ({ webUrl }: ReleaseAtWork) => apiPeople(webUrl, owner.pool)
  const take = async (people: ApiPeople, stream: CaseId, step: StepName) => {
    const { status, body } = await insist(people, stream, step)
    expect(status, `${step}: ${JSON.stringify(body)}`).toBeLessThan(300)
  }
  const none = (query: string) => until(async () => (await owner.pool.query(query)).rowCount === 0, 240_000)
  /** Every case is looked at by a workflow, and every letter is out: of what the release has brought with it, too. */
  const settled = async () => {
    await none('select 1 from streams where seen_version < version')
    await none(`select 1 from letters where status = 'due'`)
  }
  /** What docs/upgrading.md tells the operator to do: `temporal workflow terminate --workflow-id QUEUE/postman`. */
  const endPostman = async () => {
    const connection = await TemporalConnection.connect({ address: temporal.address })
    await new Client({ connection }).workflow.getHandle(`${queue}/postman`).terminate('an older release comes back')
    await connection.close()
  }
  const lettersOf = async (stream: CaseId) => {
    const { rows } = await owner.pool.query<{ n: number }>(
      `select count(*)::int as n from letters where stream = $1 and status = 'sent'`,
      [stream],
    )
    return rows[0]?.n ?? 0
  }

  it('works on its own data, and beside today’s on the same cases once the record is upgraded', async () => {
    await old.start()
    const earlier = await peopleAt(old)
    await take(earlier, first, 'start')
    await settled()
    await upgraded(true)
    await today.start()
    // From now on the record knows sessions by their tokens' hashes, of which the older api knows nothing.
    expect((await insist(earlier, first, 'vet')).status).toBe(401)
    const [before, now] = await Promise.all([peopleAt(old), peopleAt(today)])
    await take(now, first, 'vet')
    await take(before, first, 'submit')
    // The first release's vetting is another; later acts are what they were.
    await take(now, second, 'start')
    await take(now, second, 'vet')
    await take(before, second, 'submit')
    await settled()
    expect(await lettersOf(first)).toBeGreaterThan(0)
  })

  it('is replaced: the record is whole, with what both have written', async () => {
    await old.stop()
    await upgraded()
    const now = await peopleAt(today)
    await take(now, first, 'acceptForm')
    await settled()
    expect((await rebuild(owner.pool)).differences).toEqual([])
    expect((await verify(owner.pool)).flaws).toEqual([])
  })

  it('comes back alone, goes on with what today’s has begun, sends letters, and is upgraded again', async () => {
    await upgraded(true)
    await today.stop()
    // The neighbour goes on with what today's postman has done; older ones need it ended (docs/upgrading.md).
    if (release !== releases.at(-1)) await endPostman()
    await old.start()
    const before = await peopleAt(old)
    await take(before, second, 'acceptForm')
    await take(before, third, 'start')
    await settled()
    expect(await lettersOf(third)).toBeGreaterThan(0)
    await old.stop()
    await upgraded()
    expect((await rebuild(owner.pool)).differences).toEqual([])
    expect((await verify(owner.pool)).flaws).toEqual([])
  })
})
