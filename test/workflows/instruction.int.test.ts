import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, describe, it } from 'vitest'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { addDays, daysBetween, plainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { InstructionCommand } from '../../domain/instruction/commands.ts'
import { inboxItems } from '../../db/read-models/inbox.ts'
import * as acts from '../support/instruction-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { people } from '../support/rules.ts'
import { sayFor } from '../support/say-for.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

const actBy = (stream: CaseId, person: string, command: InstructionCommand) =>
  practice.act({
    stream,
    command,
    id: randomUUID(),
    origin: 'web',
    by: { person: person as never, via: { by: 'session' } },
  })

const { say } = sayFor(practice)

const issued = async (dueOn: PlainDate): Promise<CaseId> => {
  const stream = caseId('instruction', randomUUID()) as CaseId
  await say(stream, 'chief', acts.issuesOnEntry({ dueOn }).command)
  await say(stream, 'head', acts.acknowledges().command)
  await practice.time.seen(stream)
  return stream
}

describe('an instruction that nobody carries out (Arts. 6 and 11)', () => {
  it('is called to mind and on the third business day after its day brought before the chief who gave it', async ({
    expect,
  }) => {
    const stream = await issued(addDays(await todayOf(practice.pool), 20))
    await practice.time.letPass(stream, 60 * days)
    const events = await happened(practice.pool, stream)
    const opened = events.find((one) => one.type === 'TaskOpened' && one.data['kind'] === 'carry-out')
    const due = tokyoDateOf(opened?.data['due'] as Instant)
    const at = (offset: number) => `${addBusinessDays(closedDays, due, offset)} 09:00`
    const called = events.filter((one) => one.data['task'] === 'carry-out-1').slice(1)
    expect(called).toEqual([
      ...[-3, -1, 0, 1].map((offset, index) => ({
        type: 'TaskReminded',
        at: at(offset),
        data: { task: 'carry-out-1', nth: index + 1 },
      })),
      { type: 'TaskEscalated', at: at(3), data: { task: 'carry-out-1', to: 'general-policy-director' } },
    ])
    const watched = await inboxItems(practice.pool, ['general-policy-director' as never], 'watch', {
      after: null,
      limit: 10,
    })
    expect(watched.rows.map((one) => [one.id, one.task])).toEqual([[stream, 'carry-out-1']])
  })

  it('is done in time where it is carried out, and its workflow ends when the chief closes it', async ({ expect }) => {
    const stream = await issued(addDays(await todayOf(practice.pool), 20))
    await practice.time.letPass(stream, 5 * days)
    await say(stream, 'head', acts.progresses().command)
    await say(stream, 'head', acts.completes().command)
    await say(stream, 'chief', acts.returns({ dueOn: addDays(await todayOf(practice.pool, stream), 10) }).command)
    await say(stream, 'head', acts.completes().command)
    await say(stream, 'chief', acts.closes().command)
    await practice.client.workflow.getHandle(stream).result()
    expect((await happened(practice.pool, stream)).at(-2)?.type).toBe('InstructionClosed')
  })
})

describe('a transfer on 1 April with an instruction open (Arts. 6 and 11)', () => {
  it('passes it to the successor by itself: the new head can act, the old one cannot, and both names stay in the history', async ({
    expect,
  }) => {
    const today = await todayOf(practice.pool)
    const lastDay = plainDate(`${fiscalYearOf(today) + 1}-03-31`)
    const stream = await issued(addDays(lastDay, 30))
    const successor = randomUUID()
    const owner = new pg.Client({ connectionString: practice.ownerUrl })
    await owner.connect()
    await owner.query(`insert into people (id, name, kana, mail) values ($1, '後藤 望', '', 'goto@example.jp')`, [
      successor,
    ])
    await owner.query(`update post_assignments set to_day = $2 where person = $1 and post = 'citizen-head'`, [
      people.head.person,
      lastDay,
    ])
    await owner.query(`insert into post_assignments (person, post, from_day) values ($1, 'citizen-head', $2)`, [
      successor,
      addDays(lastDay, 1),
    ])
    await owner.end()

    await practice.time.letPass(stream, (daysBetween(today, lastDay) + 2) * days)
    expect((await todayOf(practice.pool, stream)) > lastDay).toBe(true)
    expect(await actBy(stream, people.head.person, acts.completes().command)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'not-permitted', details: { whoCan: ['citizen-head'] } },
    })
    expect(await actBy(stream, successor, acts.completes().command)).toMatchObject({ kind: 'done' })
    const names = (await happened(practice.pool, stream)).map(
      (one) => (one.data['by'] as { readonly name: string } | undefined)?.name,
    )
    expect(names.filter(Boolean)).toEqual(['渡邉 誠', '鈴木 一郎', '後藤 望'])
  })
})
