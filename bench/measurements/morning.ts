import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { connect } from '../../db/connection/connect.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { System } from '../../launch/system.ts'
import { newCase } from '../../test/support/recorded-case.ts'
import type { MorningJob, MorningTimes } from '../at-their-desks.ts'
import { copyCase } from '../copy-case.ts'
import { startMailServer, type MailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { inItsOwnProcess } from '../own-process.ts'
import { prepareCases } from '../prepare-cases.ts'
import { rounded, spreadOf } from '../spread.ts'
import { withSystem } from '../throw-away.ts'
import { unseen, until } from '../until.ts'
import { droppedLetters, dueLetters, writeLetters } from '../write-letters.ts'

/** How large the morning is. */
const whole = { people: 300, reminders: 5_000, letters: 20_000, seconds: 120, startsASecond: 15 }
const quickly: typeof whole = { people: 10, reminders: 50, letters: 200, seconds: 15, startsASecond: 2 }

/**
 * Nine in the morning: the reminders of thousands of tasks fall due at one moment, so do thousands of letters, and
 * three hundred people are at their desks. What counts is that nobody's decision is held up.
 */
export const morning: Measurement = {
  name: 'morning',
  figures: ['morningDecisionP99Ms', 'morningPageP99Ms', 'morningLettersOutSeconds'],
  run: async ({ quick, say }) => {
    const size = quick ? quickly : whole
    const mail = await startMailServer()
    return withSystem(mail.url, async (system) => {
      const { webUrl, databaseOwnerUrl } = system.running()
      const { pool, close } = connect({ url: databaseOwnerUrl, max: 2, statementTimeoutMs: 0 })
      try {
        const own = await prepareCases(webUrl, size.people, ['start', 'vet', 'submit'])
        const [model] = (await prepareCases(webUrl, 1, ['start', 'vet', 'submit', 'acceptForm', 'recordOutcome'], pool))
          .cases
        await until('the city has been seen', async () => (await unseen(pool)) === 0)
        const nine = Date.now() + Math.ceil(30 + size.reminders / size.startsASecond) * 1_000
        const waiting = await waitForNine(system, pool, model!, nine, size.reminders)
        say(`${size.reminders} workflows wait for their reminders`)
        await pause(Math.max(0, nine - Date.now()))
        const result = await theMorning({ pool, mail, webUrl, own: own.cases, waiting, size })
        say(JSON.stringify(result))
        const { decision, pages, remindedAfterSeconds, lettersOutAfterSeconds } = result
        return {
          figures: {
            morningDecisionP99Ms: {
              value: decision.p99,
              ours:
                `of ${decision.count}, p50 ${rounded(decision.p50)} ms; ` +
                `all ${size.reminders} reminded after ${rounded(remindedAfterSeconds)} s`,
            },
            morningPageP99Ms: {
              value: pages.p99,
              ours: `home and inbox, ${pages.count}, p50 ${rounded(pages.p50)} ms`,
            },
            morningLettersOutSeconds: {
              value: lettersOutAfterSeconds,
              ours: `${result.letters} letters, ${result.dropped} dropped`,
            },
          },
          raw: { size, ...result },
        }
      } finally {
        await close()
        await mail.stop()
      }
    })
  },
}

/**
 * Copies of a case whose workflows all wait for the same moment: their clocks are set so that the next reminder of each
 * comes at `nine`.
 */
const waitForNine = async (
  { parts }: System,
  pool: Pool,
  model: CaseId,
  nine: number,
  count: number,
): Promise<readonly CaseId[]> => {
  const worker = parts.get('worker')
  await worker?.stop()
  const copies = Array.from({ length: count }, newCase)
  await copyCase(pool, model, copies)
  await pool.query('update streams set offset_ms = $2 where stream = any($1::text[])', [
    copies,
    (await nextReminder(pool, model)) - nine,
  ])
  await worker?.start()
  await until('every workflow waits', async () => (await unseen(pool)) === 0, 500)
  if (Date.now() > nine) throw new Error('the workflows did not all wait by nine: the machine is too slow')
  return copies
}

/** When the case's next reminder is due, in ms of the case's clock. */
const nextReminder = async (pool: Pool, stream: CaseId): Promise<number> => {
  const { rows } = await pool.query<{ readonly state: object }>('select state from streams where stream = $1', [stream])
  const now = instantFromEpoch(Date.now())
  const { calendar, settings } = rulesOn(await ruleBookNow(pool), tokyoDateOf(now))
  const outsourcing = procedureNamed('outsourcing')
  const { wakes } = outsourcing.view({ ...outsourcing.initialState, ...rows[0]?.state }, now, calendar, settings)
  const next = wakes.map(({ at }) => epochOf(at)).filter((at) => at > Date.now())
  return Math.min(...next)
}

interface Morning {
  readonly pool: Pool
  readonly mail: MailServer
  readonly webUrl: string
  readonly own: readonly CaseId[]
  readonly waiting: readonly CaseId[]
  readonly size: typeof whole
}

/** Each asking is work on the same cores: twice a second, it was a tenth to a fifth of one. */
const askEveryMs = 5_000

const theMorning = async ({ pool, mail, webUrl, own, waiting, size }: Morning) => {
  const before = mail.acceptedAt.size
  const began = performance.now()
  const since = () => (performance.now() - began) / 1_000
  await writeLetters(pool, own, size.letters)
  const people = atTheirDesks({ webUrl, cases: own.map(uuidOf), seconds: size.seconds, readingMs: [2_000, 6_000] })
  const reminded = until('all are reminded', async () => (await openReminders(pool, waiting)) === 0, askEveryMs).then(
    since,
  )
  const out = reminded.then(async () => {
    await until('all letters are out', async () => (await dueLetters(pool)) === 0, askEveryMs)
    return since()
  })
  const [times, remindedAfterSeconds, lettersOutAfterSeconds] = await Promise.all([people, reminded, out])
  return {
    decision: spreadOf(times.decision),
    home: spreadOf(times.home),
    inbox: spreadOf(times.inbox),
    pages: spreadOf([...times.home, ...times.inbox]),
    remindedAfterSeconds,
    lettersOutAfterSeconds,
    letters: mail.acceptedAt.size - before,
    dropped: await droppedLetters(pool),
  }
}

/** How many of these cases have not been reminded of yet. */
const openReminders = async (pool: Pool, streams: readonly CaseId[]): Promise<number> => {
  const { rows } = await pool.query<{ readonly n: number }>(
    `select count(*)::int as n from unnest($1::text[]) as waiting(stream) where not exists
       (select from letters l where l.stream = waiting.stream and l.kind = 'reminder')`,
    [streams],
  )
  return rows[0]?.n ?? 0
}

const atTheirDesks = (job: MorningJob): Promise<MorningTimes> =>
  inItsOwnProcess('at-their-desks.ts', job, (job.seconds + 120) * 1_000)
