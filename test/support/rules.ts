/** The circumstances of an act in tests: fixed people, fixed days, the city's own calendar, guideline and settings. */
import { ownPost } from '../../domain/kernel/own-post.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import type { Entrusted } from '../../domain/guideline/entrusted.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { PersonId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, tokyoTime, type ClockTime, type Instant } from '../../domain/kernel/instant.ts'
import type { Actor, PersonActing, Via } from '../../domain/kernel/parties.ts'
import { noOtherCases, type HeldBy, type OtherCases } from '../../domain/kernel/other-cases.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { onlyDeclared } from './only-declared.ts'

/** The moment at which the office's clock shows `2026-04-01 10:00`. */
export const tokyo = (text: string): Instant => tokyoTime(plainDate(text.slice(0, 10)), text.slice(11) as ClockTime)

const person = (nth: number, name: string, ...posts: readonly string[]): PersonActing => ({
  kind: 'person',
  person: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}` as PersonId,
  name,
  posts: posts as readonly PostId[],
  via: { by: 'session' },
})

/** The people of the tests, by what they are to a case of the citizen division. */
export const people = {
  staff: person(1, '佐藤 花', 'citizen-staff'),
  head: person(2, '鈴木 一郎', 'citizen-head'),
  secretariat: person(3, '髙橋 恵', 'secretariat'),
  chief: person(4, '渡邉 誠', 'general-policy-director'),
  systemManager: person(5, '伊藤 翔', 'digital-promotion-head'),
  otherStaff: person(6, '山本 葵', 'heiwa-staff'),
  otherHead: person(7, '中村 修', 'heiwa-head'),
  administrator: person(8, '小林 陽', 'administrator'),
  auditor: person(9, '加藤 実', 'auditor'),
  outsider: person(10, '吉田 空'),
} as const

/** One of the people, or the practice. */
export type Who = keyof typeof people | 'practice' | Actor

/** The actor that is meant. */
export const actorOf = (who: Who): Actor => {
  if (who === 'practice') return { kind: 'practice' }
  return typeof who === 'string' ? people[who] : who
}

/** A person who comes by a mailed link for this task. */
export const byLink = (who: keyof typeof people, task: string): PersonActing =>
  via(who, { by: 'link', task: task as TaskId })

/** The settings of a city where a mailed link alone carries every answer of its task. */
export const trustingLinks: Partial<Rules> = {
  settings: { ...rulesOn(templateBook, plainDate('2026-04-01')).settings, signInRequired: { of: [], commands: [] } },
}

/** A person who comes by this way. */
export const via = (who: keyof typeof people, way: Via): PersonActing => ({ ...people[who], via: way })

const sobueHead: HeldBy = { person: '00000000-0000-4000-8000-000000000011' as PersonId, name: '林 明美' }

/** Who holds the seats of the council, the posts of the people of the tests, and each their own. */
const holders: { readonly [post: string]: HeldBy } = {
  'sobue-head': sobueHead,
  [ownPost(sobueHead.person)]: sobueHead,
  ...Object.fromEntries(
    Object.values(people).flatMap(({ person, name, posts }) =>
      [...posts, ownPost(person)].map((post) => [post, { person, name }]),
    ),
  ),
}

/** Every case waits for the council with the content that it had from the first, and lies on no other agenda. */
export const asWaiting: OtherCases = {
  ...noOtherCases,
  matter: () => ({ round: 1, revision: 1, fingerprint: 'as first submitted' }),
  whoHolds: (post) => holders[post] ?? null,
}

/** The chair has given all acts of convening to the secretariat. */
export const allEntrusted: Entrusted = {
  id: 'entrusted-1',
  acts: ['call', 'open', 'close', 'cancel', 'guests'],
  from: plainDate('2026-04-01'),
  until: null,
  by: {
    person: people.chief.person,
    name: people.chief.name,
    post: 'general-policy-director' as PostId,
    at: tokyo('2026-04-01 09:00'),
  },
}

/** What the law may look at when this actor acts at this moment. */
export const rulesAt = (at: string, who: Who, over: Partial<Rules> = {}): Rules => {
  const now = tokyo(at)
  const today = rulesOn(templateBook, tokyoDateOf(now))
  return {
    ...today,
    guideline: onlyDeclared(today.guideline),
    now,
    actor: actorOf(who),
    nextSerial: 7,
    others: asWaiting,
    entrusted: [allEntrusted],
    ...over,
  }
}
