import type { Pool } from 'pg'
import { connect } from '../../db/connection/connect.ts'
import { uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { takeStep } from '../../test/support/api-people.ts'
import { mailOf, signIn, type Client } from '../client.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { prepareCases } from '../prepare-cases.ts'
import { withSystem } from '../throw-away.ts'

/** How long the next task takes to reach the inbox of whom it is asked: nothing, as the decision itself opens it. */
export const nextTask: Measurement = {
  name: 'next-task',
  figures: ['nextTaskLagMs'],
  run: async ({ quick }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async ({ running }) => {
      const { webUrl, databaseUrl } = running()
      const { pool, close } = connect({ url: databaseUrl, max: 1 })
      try {
        const { people, cases } = await prepareCases(webUrl, quick ? 5 : 50, ['start', 'vet'])
        const secretariat = await signIn(webUrl, mailOf.secretariat)
        const lags: number[] = []
        let together = 0
        for (const stream of cases) {
          const { status, body } = await takeStep(people, stream, 'submit')
          const answered = performance.now()
          if (status !== 200) throw new Error(`a submission was not recorded: ${status}`)
          let first = true
          for (; !(await isInInbox(secretariat, stream)); first = false);
          lags.push(first ? 0 : performance.now() - answered)
          if (await isOneTransaction(pool, stream, (body as { readonly version: number }).version)) together++
        }
        const late = lags.filter((lag) => lag > 0).length
        return {
          figures: {
            nextTaskLagMs: {
              value: Math.max(...lags),
              ours: `${lags.length - late} of ${lags.length} at the first look`,
            },
          },
          raw: {
            decisions: lags.length,
            inTheInboxAtTheFirstLook: lags.length - late,
            taskWrittenInTheEventsOwnTransaction: together,
            lags,
          },
        }
      } finally {
        await close()
        await mail.stop()
      }
    })
  },
}

const isInInbox = async (reader: Client, stream: CaseId): Promise<boolean> => {
  const tabs = await Promise.all(['decide', 'do'].map((tab) => reader.get(`/api/inbox?tab=${tab}&limit=200`)))
  return tabs.some(({ text }) => text.includes(uuidOf(stream)))
}

/** Whether the open task's row was written by the very transaction that wrote the decision's events. */
const isOneTransaction = async (pool: Pool, stream: CaseId, version: number): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly same: boolean }>(
    `select t.xmin = e.xmin as same from tasks t join inbox i using (stream, task) join events e
      on e.stream = t.stream and e.version = $2
     where t.stream = $1 and t.closed_at is null and i.xmin = t.xmin`,
    [stream, version],
  )
  return rows.length > 0 && rows.every(({ same }) => same)
}
