/** What lay before posts of which none may answer any more by another version of the guideline. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAskAnew } from '../../activities/ask-anew.ts'
import { createLook } from '../../activities/look.ts'
import { act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch, tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { enacts, founds } from '../support/city-acts.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'
import { freshRecord } from '../support/record.ts'
import { people } from '../support/rules.ts'

const poked: CaseId[] = []
const poke = { afterCommit: ({ stream }: { readonly stream: CaseId }) => void poked.push(stream) }
const today = wallDay()
let record: Awaited<ReturnType<typeof freshRecord>>
beforeEach(async () => {
  record = await freshRecord()
  poked.length = 0
  await settles(founds().command, 'practice')
})
afterEach(async () => {
  expect((await verify(record.pool)).flaws).toEqual([])
  expect((await rebuild(record.pool)).differences).toEqual([])
  await record[Symbol.asyncDispose]()
})

const settles = async (command: CityCommand, who: 'administrator' | 'practice' = 'administrator') => {
  const by = who === 'practice' ? who : ({ person: people[who].person, via: { by: 'session' } } as const)
  const id = `${command.type} ${JSON.stringify(command.data).length} ${Math.random()}`
  expect(await act(record, { stream: cityId, command, id, origin: 'web', by })).toMatchObject({ kind: 'done' })
}
/** From a day on the head of the Heiwa branch approves. */
const approvedByAnother = (from: PlainDate) =>
  settles(
    enacts({
      inForceFrom: from,
      roles: { ...reiwa5.roles, approver: { post: 'heiwa-head' as PostId, article: 'Art. 21' } },
    }).command,
  )
const inboxes = async () =>
  (
    await record.pool.query<{ readonly post: string; readonly task: string }>(
      `select post, task from inbox where nature <> 'watch' order by post, task`,
    )
  ).rows.map(({ post, task }) => `${post}: ${task}`)
const onDay = (day: PlainDate) => createAskAnew({ record, poke }).daily({ now: tokyoTime(day, '00:05') } as never)

describe('an approval that waits when another post comes to approve', () => {
  it('goes before whoever approves by a version that is in force at once, with a letter, and is approved', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    expect(await inboxes()).toEqual(['general-policy-director: approve-1'])
    await approvedByAnother(today)
    await createAskAnew({ record, poke }).looked({ now: instantFromEpoch(Date.now()) })
    expect(await inboxes()).toEqual(['heiwa-head: approve-2'])
    expect(poked).toEqual([stream])
    const { rows } = await record.pool.query(`select post from letters where stream = $1 and task = 'approve-2'`, [
      stream,
    ])
    expect(rows).toEqual([{ post: 'heiwa-head' }])
    // Asked again, nothing more is asked.
    await createAskAnew({ record, poke }).looked({ now: instantFromEpoch(Date.now()) })
    expect([await inboxes(), poked.length]).toEqual([['heiwa-head: approve-2'], 1])
    const by = (who: 'chief' | 'otherHead') => ({ by: { person: people[who].person, via: { by: 'session' } } }) as const
    expect(await take(record, stream, 'approve', by('chief'))).toMatchObject({ kind: 'refused' })
    expect(await take(record, stream, 'approve', by('otherHead'))).toMatchObject({ kind: 'done' })
  })

  it('stays where it is until the day of a version that is to come', async () => {
    await takeUpTo(record, 'recordOutcome')
    await approvedByAnother(addDays(today, 30))
    expect(await onDay(today)).toBe(0)
    expect(await inboxes()).toEqual(['general-policy-director: approve-1'])
  })

  it('is asked anew by the day’s round, once, where nobody has looked at its case since', async () => {
    const streams = [await takeUpTo(record, 'recordOutcome'), await takeUpTo(record, 'recordOutcome')]
    await approvedByAnother(today)
    expect([await onDay(today), await onDay(today)]).toEqual([2, 0])
    expect(await inboxes()).toEqual(['heiwa-head: approve-2', 'heiwa-head: approve-2'])
    expect(poked.toSorted()).toEqual(streams.toSorted())
  })

  it('is asked anew whenever its case is looked at', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await approvedByAnother(today)
    const { version } = await createLook(record).look(stream, instantFromEpoch(Date.now()))
    expect(await inboxes()).toEqual(['heiwa-head: approve-2'])
    const { rows } = await record.pool.query('select version from streams where stream = $1', [stream])
    expect(rows).toEqual([{ version }])
  })

  it('is looked for among what was open before the version alone', async () => {
    await approvedByAnother(today)
    await takeUpTo(record, 'submit')
    expect(await onDay(today)).toBe(0)
  })
})
