import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { Chapter, Tour } from './tour.ts'

/** What remains: the whole record, checked by somebody who trusts nobody, and every letter that went out. */
export const recordChapter: Chapter = {
  title: () => ({ ja: '記録の検証', en: 'The record, verified' }),
  play: async (tour) => {
    await verifyChain(tour)
    await holdAgainstLaw(tour)
    await countLetters(tour)
  },
}

/**
 * An event as the API gives it to whoever may read the case: the hash is over all but itself and the time that stands
 * beside the event once more.
 */
interface EventAnswer {
  readonly version: number
  readonly id: string
  readonly type: string
  readonly schemaVersion: number
  readonly data: object
  readonly meta: { readonly occurredAt: string; readonly recordedAt?: string }
  readonly recordedAt: string
  readonly hash: string
}

const verifyChain = async (tour: Tour): Promise<void> => {
  const events = await allEvents(tour)
  let hash: Buffer = Buffer.alloc(32)
  const broken = events.find(({ id, version, type, schemaVersion, data, meta, recordedAt, hash: kept }) => {
    const event = canonicalize({ id, stream: tour.caseId(), version, type, schemaVersion, data, meta }) ?? ''
    hash = createHash('sha256').update(hash).update(event, 'utf8').digest()
    return hash.toString('hex') !== kept || recordedAt !== meta.recordedAt
  })
  tour.expect(
    {
      ja: `監査担当が API から読んだ${events.length}件の出来事は、ハッシュの鎖で1件目から終結までつながっている`,
      en: `the ${events.length} events that the auditor reads through the API are one unbroken chain of hashes`,
    },
    broken === undefined && events.length > 50,
    broken,
  )
  const years =
    (Date.parse(events.at(-1)?.meta.occurredAt ?? '') - Date.parse(events[0]?.meta.occurredAt ?? '')) / 31_557_600_000
  const inOrder = events.every(
    (event, index) =>
      event.version === index + 1 && event.meta.occurredAt >= (events[index - 1]?.meta.occurredAt ?? ''),
  )
  tour.expect(
    {
      ja: `日時は前後せず、${years.toFixed(1)}年にわたる`,
      en: `its times never go back; they span ${years.toFixed(1)} years`,
    },
    inOrder && years > 3,
  )
}

/** All that the tour has left on record, judged by a reading of guideline and settings that isn't the law's own. */
const holdAgainstLaw = async (tour: Tour): Promise<void> => {
  const { breaches, events, unknown } = await tour.againstLaw()
  tour.expect(
    {
      ja: `記録された${events}件の出来事は、法の判断によらない照合でも、要綱と設定に反していない`,
      en:
        `none of the ${events} recorded events is against guideline or settings, by a reading that ` +
        'isn’t the law’s own',
    },
    breaches.length === 0 && unknown.length === 0,
    [...breaches.map((one) => `${one.rule} ${one.case}#${one.version} ${one.says.en}`), ...unknown],
  )
}

const allEvents = async (tour: Tour): Promise<readonly EventAnswer[]> => {
  const events: EventAnswer[] = []
  for (let next: number | null = 0; next !== null;) {
    const { body } = await tour.players.auditor.desk.api(`/api/${tour.caseId()}/events?limit=500&after=${next}`)
    const part = body as { readonly events: readonly EventAnswer[]; readonly next: number | null }
    events.push(...part.events)
    next = part.next
  }
  return events
}

const countLetters = async (tour: Tour): Promise<void> => {
  const letters = await tour.mailbox.settled(tour.title)
  const ids = new Set(letters.map(({ messageId }) => messageId))
  tour.expect(
    {
      ja: `${letters.length}通のメールが出て、二重に届いたものはない`,
      en: `${letters.length} letters went out, none of them twice`,
    },
    ids.size === letters.length && letters.length > 20,
    { letters: letters.length, ids: ids.size },
  )
  const others = letters.filter(({ to }) =>
    [tour.players.outsider, tour.players.auditor].some((one) => one?.posts.length === 1 && one.mail === to),
  )
  tour.expect(
    {
      ja: '関わりのない部署には1通も届いていない',
      en: 'not one of them reached an office that has nothing to do with it',
    },
    others.length === 0,
    others.map(({ subject }) => subject),
  )
}
