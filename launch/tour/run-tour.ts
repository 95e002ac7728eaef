import { randomInt } from 'node:crypto'
import type { Pool } from 'pg'
import { connect } from '../../db/connection/connect.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citation } from '../../domain/guideline/citation.ts'
import { rulesOn, type RuleBook } from '../../domain/guideline/rule-book.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, tokyoDateOf, tokyoTime, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { connectClient } from '../../practice/client.ts'
import { readTemporalConfig } from '../../practice/temporal-config.ts'
import type { Running } from '../running.ts'
import type { LocalSecrets } from '../secrets.ts'
import { LaunchError, type Text } from '../text.ts'
import { createTimeMachine } from '../time-skipping.ts'
import { castOf, type Cast } from './cast.ts'
import { heldAgainstLaw } from './held-against-law.ts'
import { mailbox } from './mailbox.ts'
import type { Narrator } from './narrator.ts'
import { residentsOn, type Resident } from './residents.ts'
import { signIn } from './sign-in.ts'
import { story } from './story.ts'
import { tellingOf, type StoredAnswer } from './telling.ts'
import { TourFailure, type CaseNow, type CaseTime, type Player, type Tour } from './tour.ts'
import { visitor } from './visitor.ts'

/** The system that the tour goes through, and the key that its client of Temporal needs. */
export interface TouredSystem {
  readonly running: Running
  readonly secrets: LocalSecrets
  /** Lets somebody of the city in: they have an account from then on, and this is its password. */
  readonly admit: (resident: Resident) => Promise<string>
}

/**
 * Plays the whole story on a running system, and gives those who played it; throws a `TourFailure` at the first thing
 * that does not hold.
 */
export const runTour = async ({ running, secrets, admit }: TouredSystem, tell: Narrator): Promise<Cast<Player>> => {
  const { webUrl, mailUrl, databaseOwnerUrl } = running
  if (mailUrl === undefined) throw new LaunchError(withoutMail)
  const record = connect({ url: databaseOwnerUrl, max: 2, name: 'sekisho-tour' })
  const temporal = connectClient(
    readTemporalConfig({
      TEMPORAL_ADDRESS: running.temporalAddress,
      TEMPORAL_NAMESPACE: running.temporalNamespace,
      SEKISHO_PAYLOAD_KEY: secrets.SEKISHO_PAYLOAD_KEY,
    }),
  )
  try {
    const city = await cityIn(record.pool)
    const seat = seats(webUrl, admit)
    const players = await takeSeats(city.cast, seat)
    const machine = createTimeMachine(temporal.client, record.pool)
    const tour = setUp({
      ...city,
      tell,
      players,
      seat,
      mailUrl,
      againstLaw: () => heldAgainstLaw(record.pool),
      pass: (stream, ms) => machine.letPass(stream, ms),
    })
    for (const chapter of story) {
      if (chapter.belongs?.(tour.rules(city.today)) === false) continue
      tell.chapter(chapter.title(tour))
      await chapter.play(tour)
    }
    return players
  } finally {
    await Promise.all([record.close(), temporal.close()])
  }
}

/** The city that is toured: what it has settled, who is in office, and who of them plays which part. */
const cityIn = async (pool: Pool) => {
  const today = tokyoDateOf(instantFromEpoch(Date.now()))
  const [book, residents] = await Promise.all([ruleBookNow(pool), residentsOn(pool, today)])
  return { today, book, residents, cast: castOf(rulesOn(book, today).guideline, residents) }
}

/** Everybody signs in at their own desk; whoever plays two parts sits at one. */
const seats = (webUrl: string, admit: TouredSystem['admit']): ((resident: Resident) => Promise<Player>) => {
  const seated = new Map<string, Promise<Player>>()
  return (resident) => {
    const taken = seated.get(resident.person) ?? sitDown(webUrl, resident, admit)
    seated.set(resident.person, taken)
    return taken
  }
}

const takeSeats = async (cast: Cast, seat: (resident: Resident) => Promise<Player>): Promise<Cast<Player>> => {
  return {
    office: cast.office,
    asker: await seat(cast.asker),
    colleague: await seat(cast.colleague),
    head: await seat(cast.head),
    secretariat: await seat(cast.secretariat),
    chair: await seat(cast.chair),
    approver: await seat(cast.approver),
    auditor: await seat(cast.auditor),
    outsider: cast.outsider && (await seat(cast.outsider)),
    door: cast.door && {
      room: cast.door.room,
      manager: await seat(cast.door.manager),
      keeper: await seat(cast.door.keeper),
    },
  }
}

const sitDown = async (webUrl: string, resident: Resident, admit: TouredSystem['admit']): Promise<Player> => {
  const desk = visitor(webUrl, 'ja')
  const password = await admit(resident)
  await signIn(desk, { mail: resident.mail, password }).catch((error: unknown) => {
    throw new LaunchError(withoutAccounts, { cause: error })
  })
  return { ...resident, password, desk, phone: () => visitor(webUrl, 'ja') }
}

/** Whoever holds a post, at their own desk. */
const seatOf =
  (residents: readonly Resident[], seat: Means['seat']): Tour['seat'] =>
  async (post) => {
    const holder = residents.findLast(({ posts }) => posts.includes(post))
    return holder === undefined ? null : seat(holder)
  }

interface Means extends Awaited<ReturnType<typeof cityIn>> {
  readonly tell: Narrator
  readonly players: Cast<Player>
  readonly seat: (resident: Resident) => Promise<Player>
  readonly mailUrl: string
  readonly againstLaw: Tour['againstLaw']
  readonly pass: (stream: CaseId, ms: number) => Promise<void>
}

const setUp = ({ today, book, residents, tell, players, seat, mailUrl, againstLaw, pass }: Means): Tour => {
  let stream: CaseId | null = null
  const told = new Map<CaseId, number>()
  const caseId = (): CaseId => {
    if (stream === null) throw new Error('the tour has no case yet')
    return stream
  }
  const look = async (): Promise<CaseNow> => {
    const { body } = await players.auditor.desk.api(`/api/${caseId()}`)
    const { version, now, state } = body as {
      readonly version: number
      readonly now: Instant
      readonly state: OutsourcingState
    }
    return { version, now, state, today: tokyoDateOf(now) }
  }
  const until: CaseTime['until'] = async (day, clock, of = caseId()) => {
    const { body } = await players.auditor.desk.api(`/api/${of}`)
    const ms = epochOf(tokyoTime(day, clock)) - epochOf((body as { readonly now: Instant }).now)
    if (ms > 0) await pass(of, ms)
  }
  return {
    tell,
    players,
    guideline: rulesOn(book, today).guideline,
    rules: (day) => rulesOn(book, day),
    holding: (...posts) => residents.filter((one) => one.posts.some((post) => posts.includes(post))),
    seat: seatOf(residents, seat),
    cite: (...rules) => citedIn(book, today, rules),
    caseId,
    againstLaw,
    look,
    mailbox: mailbox(mailUrl),
    title: `統合端末の保守点検業務（第${randomInt(1_000_000, 10_000_000)}号）`,
    vendor: '株式会社あおい電算',
    time: { until },
    began: (id) => (stream = id),
    expect: (what, holds, found, quietly) => {
      if (!holds) throw new TourFailure(what, tell.language, found)
      if (quietly !== true) tell.holds(what)
    },
    news: async (of = caseId()) => {
      const { body } = await players.auditor.desk.api(`/api/${of}/events?limit=500&after=${told.get(of) ?? 0}`)
      const { events } = body as { readonly events: readonly StoredAnswer[] }
      for (const event of events) if (event.type !== 'TaskClosed') tell.happened(tellingOf(book, tell.language, event))
      told.set(of, events.at(-1)?.version ?? told.get(of) ?? 0)
      return events.map(({ type }) => type)
    },
  }
}

/** Where the guideline of a day has these rules, each place once. */
const citedIn = (book: RuleBook, day: PlainDate, rules: readonly string[]): Text => {
  const { guideline } = rulesOn(book, day)
  const stated = rules.map((rule) => basisOf(guideline, rule)).filter((ref) => ref !== 'operational setting')
  if (stated.length === 0) return { ja: '運用上の設定', en: 'an operational setting' }
  const list = (lang: 'ja' | 'en') => [...new Set(stated.map((ref) => citation(guideline, ref, lang)))]
  return { ja: list('ja').join('・'), en: list('en').join(', ') }
}

const withoutMail = {
  ja: 'この見学はメールを読みます。SMTP_URL を指定せずに npm start し、付属の受信箱を使ってください。',
  en: 'The tour reads the mail. Run npm start without SMTP_URL, so that its own inbox is used.',
}
const withoutAccounts = {
  ja: '見学は見本の市の人々として行うか、--city ファイル で渡された市の人々として、そのための記録で行います。実際の市の記録では行えません。npm start を終えて、もう一度行ってください。',
  en:
    'The tour plays the people of the demo city, or those of a file (--city FILE) in a record of its ' +
    'own; never those of a real city. End npm start and run it again.',
}
