/** What lay before posts of which none may answer any more by another version of the guideline. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
import type { LastingWorkflow } from '../../practice/lasting-workflows.ts'
import { enacts, founds } from '../support/city-acts.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'
import { freshRecord } from '../support/record.ts'
import { people } from '../support/rules.ts'

const poked: CaseId[] = []
const told: string[] = []
/** Whether Temporal takes what it is told. */
let reached = true
const poke = {
  afterCommit: ({ stream }: { readonly stream: CaseId }) => void poked.push(stream),
  tellLasting: async (name: LastingWorkflow) => {
    told.push(name)
    return reached ? ('told' as const) : ('failed' as const)
  },
}
const today = wallDay()
let record: Awaited<ReturnType<typeof freshRecord>>
beforeEach(async () => {
  record = await freshRecord()
  poked.length = 0
  told.length = 0
  reached = true
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
    expect(await onDay(today)).toBe(1)
    expect(await inboxes()).toEqual(['heiwa-head: approve-2'])
    expect(poked).toEqual([stream])
    const { rows } = await record.pool.query(`select post from letters where stream = $1 and task = 'approve-2'`, [
      stream,
    ])
    expect(rows).toEqual([{ post: 'heiwa-head' }])
    // Asked again, nothing more is asked.
    expect(await onDay(today)).toBe(0)
    expect([await inboxes(), poked.length]).toEqual([['heiwa-head: approve-2'], 1])
    const by = (who: 'chief' | 'otherHead') => ({ by: { person: people[who].person, via: { by: 'session' } } }) as const
    expect(await take(record, stream, 'approve', by('chief'))).toMatchObject({ kind: 'refused' })
    expect(await take(record, stream, 'approve', by('otherHead'))).toMatchObject({ kind: 'done' })
  })

  it('isn’t looked for within a look at the rule book: that has the day’s round made, once a version', async () => {
    await takeUpTo(record, 'recordOutcome')
    const anew = createAskAnew({ record, poke })
    const now = () => instantFromEpoch(Date.now())
    await anew.looked({ now: now() })
    expect(told).toEqual([])
    await approvedByAnother(today)
    reached = false
    await anew.looked({ now: now() })
    reached = true
    // What Temporal hasn't taken it is told again, and then no more.
    for (const _act of ['the next', 'and the next']) await anew.looked({ now: now() })
    expect(told).toEqual(['rhythm', 'rhythm'])
    expect(await inboxes()).toEqual(['general-policy-director: approve-1'])
    await settles({ type: 'NameCity', data: { name: { ja: '別市', en: 'Other City' } } } as never)
    await anew.looked({ now: now() })
    expect(told).toHaveLength(2)
    await settles(enacts({ inForceFrom: today }).command)
    await anew.looked({ now: now() })
    expect(told).toHaveLength(3)
  })

  it('is looked for by one round at a time, and by none of the same day, until another version begins', async () => {
    await takeUpTo(record, 'recordOutcome')
    await approvedByAnother(today)
    const queried = vi.spyOn(record.pool, 'query')
    const walks = () =>
      queried.mock.calls.filter(([of]) => (of as { readonly name?: string }).name === 'open-before-version').length
    const { daily } = createAskAnew({ record, poke })
    const round = (on: PlainDate) => daily({ now: tokyoTime(on, '00:05') } as never)
    expect(await Promise.all([round(today), round(today)])).toContain(1)
    // The one case, and that there is none after it.
    const once = walks()
    expect(once).toBeLessThanOrEqual(2)
    expect([await round(today), walks()]).toEqual([0, once])
    expect(await round(addDays(today, 1))).toBe(0)
    expect(walks()).toBeGreaterThan(once)
    await settles(enacts({ inForceFrom: today }).command)
    expect(await round(addDays(today, 1))).toBe(1)
    expect(await inboxes()).toEqual(['general-policy-director: approve-3'])
    queried.mockRestore()
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
