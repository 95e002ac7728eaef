import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { connect } from '../../db/connect.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, tokyoDateOf, tokyoTime, type Instant } from '../../domain/kernel/instant.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { connectClient } from '../../practice/client.ts'
import { readTemporalConfig } from '../../practice/temporal-config.ts'
import { momentText } from '../../web/dates.ts'
import { cite, postName } from '../../web/say.ts'
import { sentenceOf } from '../../web/tell-history.ts'
import { messagesIn } from '../../web/messages-in.ts'
import type { Ui } from '../../web/ui.ts'
import { citizens } from '../demo-city/people.ts'
import { vendors } from '../demo-city/vendors.ts'
import type { Running } from '../running.ts'
import type { LocalSecrets } from '../secrets.ts'
import { LaunchError } from '../text.ts'
import { createTimeMachine } from '../time-skipping.ts'
import { mailbox } from './mailbox.ts'
import type { Narrator } from './narrator.ts'
import { signIn } from './sign-in.ts'
import { story } from './story.ts'
import { cast, TourFailure, type CaseNow, type CaseTime, type Part, type Player, type Tour } from './tour.ts'
import { visitor } from './visitor.ts'

/** The system that the tour goes through, and the key that its client of Temporal needs. */
export interface TouredSystem {
  readonly running: Running
  readonly secrets: LocalSecrets
}

/** Plays the whole story on a running system; throws a `TourFailure` at the first thing that does not hold. */
export const runTour = async ({ running, secrets }: TouredSystem, tell: Narrator): Promise<void> => {
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
    const players = await takeSeats(webUrl)
    const machine = createTimeMachine(temporal.client, record.pool)
    const tour = setUp({ tell, players, mailUrl, pass: (stream, ms) => machine.letPass(stream, ms) })
    for (const chapter of story) {
      tell.chapter(chapter.title)
      await chapter.play(tour)
    }
  } finally {
    await Promise.all([record.close(), temporal.close()])
  }
}

type Players = Tour['players']

/** Everybody signs in at their own desk. */
const takeSeats = async (webUrl: string): Promise<Players> => {
  const people = citizens(tokyoDateOf(instantFromEpoch(Date.now())))
  const seats = Object.entries(cast).map(async ([part, key]) => {
    const person = people.find((one) => one.key === key)
    if (person === undefined) throw new Error(`the demo city has no ${key}`)
    const desk = visitor(webUrl, 'ja')
    await signIn(desk, person.mail).catch((error: unknown) => {
      throw new LaunchError(withoutCity, { cause: error })
    })
    return [
      part,
      { name: person.name, mail: person.mail, desk, phone: () => visitor(webUrl, 'ja') } satisfies Player,
    ] as const
  })
  return Object.fromEntries(await Promise.all(seats)) as { [part in Part]: Player }
}

interface Means {
  readonly tell: Narrator
  readonly players: Players
  readonly mailUrl: string
  readonly pass: (stream: CaseId, ms: number) => Promise<void>
}

const setUp = ({ tell, players, mailUrl, pass }: Means): Tour => {
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
    caseId,
    look,
    mailbox: mailbox(mailUrl),
    title: `統合端末の保守点検業務（第${Math.floor(Date.now() / 1_000) % 10_000_000}号）`,
    vendor: vendors.aoi.name,
    time: { until },
    began: (id) => (stream = id),
    expect: (what, holds, found, quietly) => {
      if (!holds) throw new TourFailure(what, tell.language, found)
      if (quietly !== true) tell.holds(what)
    },
    news: async (of = caseId()) => {
      const { body } = await players.auditor.desk.api(`/api/${of}/events?limit=500&after=${told.get(of) ?? 0}`)
      const { events } = body as { readonly events: readonly StoredAnswer[] }
      const ui = words(tell.language)
      for (const event of events) if (event.type !== 'TaskClosed') tell.happened(tellingOf(ui, event))
      told.set(of, events.at(-1)?.version ?? told.get(of) ?? 0)
      return events.map(({ type }) => type)
    },
  }
}

interface StoredAnswer {
  readonly version: number
  readonly type: string
  readonly data: object
  readonly meta: {
    readonly occurredAt: Instant
    readonly article: ArticleRef
    readonly actor:
      | { readonly kind: 'practice' }
      | { readonly kind: 'person'; readonly name: string; readonly post: string }
  }
}

const tellingOf = (ui: Ui, { version, type, data, meta }: StoredAnswer) => ({
  version,
  when: momentText(ui.lang, meta.occurredAt),
  who: meta.actor.kind === 'practice' ? ui.t.tasks.practice : `${postName(ui, meta.actor.post)} ${meta.actor.name}`,
  article: cite(ui, meta.article),
  sentence: sentenceOf(ui, { type, article: meta.article, data }),
})

/** The words of the pages, for nobody in particular. */
const words = (lang: 'ja' | 'en'): Ui => {
  const now = instantFromEpoch(Date.now())
  const { guideline, settings } = rulesOn(templateBook, tokyoDateOf(now))
  return {
    lang,
    t: messagesIn(lang),
    now,
    here: '/',
    reader: null,
    book: templateBook,
    guideline,
    settings,
    demo: null,
    notice: null,
  }
}

const withoutMail = {
  ja: 'この見学はメールを読みます。SMTP_URL を指定せずに npm start し、付属の受信箱を使ってください。',
  en: 'The tour reads the mail. Run npm start without SMTP_URL, so that its own inbox is used.',
}
const withoutCity = {
  ja: 'この見学は見本の市の人々として行います。npm start（--no-demo なし）で見本の市を入れてください。',
  en: 'The tour plays the people of the demo city. Run npm start (without --no-demo), which sets it up.',
}
