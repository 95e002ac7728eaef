import type { Pool } from 'pg'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { createAccount } from '../../api/surroundings/accounts.ts'
import { act, type Act } from '../../db/act/act.ts'
import { cityBegunBy, demoFounding } from '../../db/city/city-begun-by.ts'
import { LaunchError } from '../text.ts'
import { connect } from '../../db/connection/connect.ts'
import { posts } from '../../domain/guideline/roster-plan.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { templateBook } from '../../domain/guideline/rule-book.ts'
import { instantFromEpoch, tokyoDateOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { plainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { assetsAndHistories } from './assets-and-histories.ts'
import { authorities } from './authorities.ts'
import { casesEnded } from './cases-ended.ts'
import { casesInPreparation } from './cases-in-preparation.ts'
import { casesInSeason } from './cases-in-season.ts'
import { casesInTender } from './cases-in-tender.ts'
import { casesUnderContract } from './cases-under-contract.ts'
import { pastMeeting } from './past-meeting.ts'
import { casesWithPapers } from './cases-with-papers.ts'
import { daysFrom } from './days.ts'
import { entriesAndSupervision } from './entries-and-supervision.ts'
import { entryPermits } from './entry-permits.ts'
import { historyDisposals } from './history-disposals.ts'
import { instructionsAndIncidents } from './instructions-and-incidents.ts'
import { reviewsAndMethods } from './reviews-and-methods.ts'
import { stockTakesAndPlans } from './stock-takes-and-plans.ts'
import type { PastCase } from './past-acts.ts'
import { citizens, demoPassword, type Citizen } from './people.ts'
import { pastCaseId, recordPast } from './record-past.ts'

/**
 * Where the demo city is built, by the address of the tables' owner: nobody else puts people on the roster. And
 * whether it may stand beside people who aren't its own.
 */
export interface DemoCityOptions {
  readonly url: string
  /** Says yes to a record that has other people already. */
  readonly besideOthers?: boolean
}

/** Somebody who can sign in to the demo city, with the posts that they hold today. */
export interface DemoAccount {
  readonly name: string
  readonly mail: string
  readonly posts: readonly { readonly ja: string; readonly en: string }[]
}

/** The demo city as it stands: who can sign in, and with which password. */
export interface DemoCity {
  readonly accounts: readonly DemoAccount[]
  readonly password: string
  /** The city that an older release has built, left as it stands: its cases aren't those of today's demo city. */
  readonly isOlder: boolean
}

/**
 * Builds the demo city in an empty record: its people with their accounts, and cases at every step. A second run finds
 * everything there and changes nothing; after a run that was cut off it goes on where that ended. The city of an older
 * release is kept as it stands. A record that has other people is left alone, and the answer is null.
 */
export const seedDemoCity = async (
  { url, besideOthers = false }: DemoCityOptions,
  onStep?: (step: string) => void,
): Promise<DemoCity | null> => {
  const { pool, close } = connect({ url, max: 6, name: 'sekisho-demo-city' })
  try {
    if ((await cityBegunBy(pool)) === 'operator') throw ownCity()
    if (!besideOthers && (await hasOthers(pool))) return null
    const today = await foundedOn(pool)
    const days = daysFrom(today)
    const people = citizens(days.yearStart)
    await found(pool, people)
    onStep?.('people')
    const cases = [
      pastMeeting(days),
      ...casesInPreparation(days),
      ...casesUnderContract(days),
      ...casesInSeason(days),
      ...casesEnded(days),
      ...casesWithPapers(days),
      ...casesInTender(days),
      ...instructionsAndIncidents(days),
      ...entryPermits(days),
      ...assetsAndHistories(days),
      ...historyDisposals(days),
      ...authorities(days),
      ...reviewsAndMethods(days),
      ...entriesAndSupervision(days),
      ...stockTakesAndPlans(days),
    ]
    await openAccounts(pool, people)
    onStep?.('accounts')
    const isOlder = (await tellPast(pool, cases, people)) === 'older'
    onStep?.('cases')
    return { accounts: people.map((person) => accountOf(person, today)), password: demoPassword, isOlder }
  } finally {
    await close()
  }
}

/** Where a city of its own was set up, nobody signs in as made-up people. */
const ownCity = (): LaunchError =>
  new LaunchError({
    ja: 'この記録には市が設けられています。見本の市を使わずに始めてください: npm start -- --empty',
    en: 'A city was set up in this record. Start it without the demo city: npm start -- --empty',
  })

const hasOthers = async (pool: Pool): Promise<boolean> => {
  const own = citizens(plainDate('2023-04-01')).map(({ id }) => id)
  const { rowCount } = await pool.query('select 1 from people where id <> all($1::uuid[]) limit 1', [own])
  return rowCount === 1
}

/** The day on which the city was set up: its dates are counted from there, at a second run too. */
const foundedOn = async (pool: Pool): Promise<PlainDate> => {
  const { rows } = await pool.query<{ readonly at: string }>(
    `select recorded_at as at from events where stream like 'outsourcing/5e415407-%' order by recorded_at limit 1`,
  )
  return tokyoDateOf(instantFromEpoch(rows[0] === undefined ? Date.now() : Date.parse(rows[0].at)))
}

/**
 * Begins the rule book of a city that is new, and enters its people: the administrator at the machine, everybody else
 * by the administrator. One of an older release has no rule book and its people already: its past was decided without,
 * and whoever operates it begins one when they want to.
 */
const found = async (pool: Pool, people: readonly Citizen[]): Promise<void> => {
  const { rowCount } = await pool.query('select 1 from streams where stream <> $1 limit 1', [cityId])
  if (rowCount !== 0) return
  for (const [id, by, command] of foundingActs(people)) {
    const answer = await act(
      { pool, timeSkipping: false },
      { stream: cityId, command, id: `demo-city/${id}`, origin: 'import', by, clock: foundedAt },
    )
    if (answer.kind === 'refused' && answer.refusal.code !== 'already-started')
      throw new Error(`the demo city's rule book: ${command.type} ${answer.refusal.code}`)
  }
}

/** The city was there from the day on which its guideline came into force. */
const foundedAt = tokyoTime(templateBook.guidelines[0]?.inForceFrom ?? plainDate('2023-04-01'), '09:00')

type FoundingAct = readonly [id: string, by: Act['by'], command: AnyCommand]

const foundingActs = (people: readonly Citizen[]): readonly FoundingAct[] => {
  const isAdministrator = ({ terms }: Citizen) => terms.some(({ post }) => post === 'administrator')
  const administrator = people.find(isAdministrator)
  const by: Act['by'] = administrator ? { person: administrator.id, via: { by: 'session' } } : 'practice'
  const name = { ja: '関所市（見本）', en: 'Sekisho City (demo)' }
  return [
    [demoFounding.slice('demo-city/'.length), 'practice', { type: 'FoundCity', data: { name } }],
    ...people.filter(isAdministrator).flatMap((one) => entering(one, 'practice')),
    ...people.filter((one) => !isAdministrator(one)).flatMap((one) => entering(one, by)),
    ...entrusting(people),
  ]
}

/** The chair of then gives the secretariat what it does at every meeting (Art. 5(1)). */
const entrusting = (people: readonly Citizen[]): readonly FoundingAct[] => {
  const from = tokyoDateOf(foundedAt)
  const { chair } = templateBook.guidelines[0]?.council ?? {}
  const first = people.find(({ terms }) =>
    terms.some((one) => one.post === chair?.post && one.from <= from && (one.to === null || one.to >= from)),
  )
  if (first === undefined) return []
  return [
    [
      'entrust',
      { person: first.id, via: { by: 'session' } },
      {
        type: 'EntrustConvening',
        data: {
          acts: ['call', 'open', 'close', 'cancel', 'guests'],
          from,
          until: null,
          reason: '会議の庶務を円滑に行うため。重要な会議は議長が自ら招集する。',
        },
      },
    ],
  ]
}

/** Somebody comes on the roster, and into every post that they hold, held or will hold. */
const entering = ({ id, key, name, kana, mail, language, terms }: Citizen, by: Act['by']): readonly FoundingAct[] => [
  [`enter/${key}`, by, { type: 'EnterPerson', data: { person: id, name, kana, mail, language } }],
  ...terms.map(({ post, from, to }, nth): FoundingAct => [
    `appoint/${key}/${nth + 1}`,
    by,
    { type: 'AppointPerson', data: { person: id, post, from, until: to, reason: '' } },
  ]),
]

/** Everybody has the same password, so its hash is worked out once: nothing else here takes as long. */
const openAccounts = async (pool: Pool, people: readonly Citizen[]): Promise<void> => {
  const { rows } = await pool.query<{ readonly id: string }>('select user_id as id from auth_accounts')
  const without = people.filter(({ id }) => !rows.some((row) => row.id === id))
  const [first, ...others] = without
  if (first === undefined) return
  await createAccount(pool, { person: first.id, name: first.name, mail: first.mail, password: demoPassword })
  await pool.query(
    `with account as (
      insert into auth_users (id, name, email)
      select p.id, p.name, p.mail from jsonb_to_recordset($1::jsonb) as p(id uuid, name text, mail text)
      on conflict do nothing returning id
    )
    insert into auth_accounts (id, account_id, provider_id, user_id, password)
    select gen_random_uuid(), account.id::text, 'credential', account.id, own.password
    from account, auth_accounts own where own.user_id = $2
    on conflict do nothing`,
    [JSON.stringify(others), first.id],
  )
}

const tellPast = async (
  pool: Pool,
  cases: readonly PastCase[],
  people: readonly Citizen[],
): Promise<'told' | 'older'> => {
  const last = cases.flatMap((one) => one.acts.map((_, index) => `demo-city/${one.nth}/${index + 1}`))
  const { rows } = await pool.query<{ readonly n: number }>(
    `select count(*)::int as n from commands where origin = 'import' and id = any($1)`,
    [last],
  )
  if (rows[0]?.n === last.length) return 'told'
  const refused = await recordPast(pool, cases, people)
  await dropOldLetters(pool, cases)
  if (refused === null) return 'told'
  // Another release has told these cases otherwise, or people have gone on with them: what stands in the record stays.
  if ((rows[0]?.n ?? 0) > 0) return 'older'
  throw new Error(refused)
}

/** Letters of the past were read long ago; only those about tasks that are open today are still to be sent. */
const dropOldLetters = async (pool: Pool, cases: readonly PastCase[]): Promise<void> => {
  await pool.query(
    `update letters set status = 'dropped', note = 'before the demo city was set up'
     where status = 'due' and stream = any($1)
       and not exists (select 1 from tasks t where t.stream = letters.stream and t.task = letters.task
       and t.closed_at is null)`,
    [cases.map(pastCaseId)],
  )
}

const accountOf = ({ name, mail, terms }: Citizen, today: PlainDate): DemoAccount => ({
  name,
  mail,
  posts: terms
    .filter(({ from, to }) => from <= today && (to === null || to >= today))
    .flatMap(({ post }) => posts.filter(({ id }) => id === post).map(({ ja, en }) => ({ ja, en }))),
})
