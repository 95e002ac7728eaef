import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { newAccountLink } from '../../db/people/account-links.ts'
import { act } from '../../db/act/act.ts'
import { connect } from '../../db/connection/connect.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { seedDemoCity } from '../../launch/demo-city/seed.ts'
import { actOnCity } from '../../launch/city/act-on-city.ts'
import { inviteAdministrator } from '../../launch/city/invite-administrator.ts'
import { keepLink } from '../../db/letters/task-links.ts'
import { newToken } from '../../db/people/secret-token.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { caseId, type CaseId, type PersonId, type PostId, type TaskId } from '../../domain/kernel/ids.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { browserOn, cityApp, type Browser } from '../support/city-app.ts'
import { freshDatabase } from '../support/database.ts'
import { request } from '../support/outsourcing-acts.ts'

const database = await freshDatabase()
const city = await cityApp({}, database)
const admin = connect({ url: database.adminUrl, max: 1 })
afterAll(() => admin.close().then(city.end))

const first = { name: '管理 者子', kana: '', mail: 'first@city.test', language: 'ja' } as const
const passwordOf = { first: 'a password of my own', second: 'another one of my own' }
// The people of other tests have an administrator, whom no act of this city has appointed.
const begun = admin.pool
  .query(`delete from post_assignments where post = 'administrator'`)
  .then(() => actOnCity(city.pool, { type: 'FoundCity', data: { name: { ja: '試験市', en: 'Test City' } } }))
const opened = async (link: string): Promise<Browser> => {
  const browser = browserOn(city.app)
  const answer = await browser.get(link)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/welcome'])
  return browser
}
const sets = (browser: Browser, password: string, again = password) => browser.postForm('/welcome', { password, again })
const link = begun.then(async () => `/welcome/${await inviteAdministrator(city.pool, first, 24)}`)
const administrator = async (): Promise<PersonId> =>
  (await city.pool.query<{ id: PersonId }>('select id from people where mail = $1', [first.mail])).rows[0]!.id
const gives = async (command: CityCommand) =>
  act(
    { pool: city.pool, timeSkipping: false },
    {
      stream: cityId,
      command,
      id: randomUUID(),
      origin: 'web',
      by: { person: await administrator(), via: { by: 'session' } },
    },
  )
const linkIn = (page: string): string => /\/welcome\/[A-Za-z0-9_-]{43}/.exec(page)?.[0] ?? ''

describe('accounts by invitation (operational setting)', () => {
  it('begin with whoever administers the city first, who sets a password of their own and is signed in', async () => {
    const browser = await opened(await link)
    expect(await (await browser.get('/welcome')).text()).toContain(first.name)
    expect((await sets(browser, 'short')).status).toBe(422)
    expect((await sets(browser, passwordOf.first, 'not the same at all')).status).toBe(422)
    const answer = await sets(browser, passwordOf.first)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    const page = await browser.get(`/cases/${cityId}`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(first.mail)
  })

  it('use a link once; none that was made up, was used or is over says whose it was', async () => {
    for (const path of [await link, `/welcome/${'A'.repeat(43)}`, '/welcome/none']) {
      const browser = await opened(path)
      const page = await browser.get('/welcome')
      expect(page.status).toBe(404)
      expect(await page.text()).not.toContain(first.name)
      expect((await sets(browser, passwordOf.second)).status).toBe(404)
    }
    const over = `/welcome/${await inviteAdministrator(city.pool, first, 1)}`
    await admin.pool.query(`update account_links set ends_at = clock_timestamp() where used_at is null`)
    expect((await sets(await opened(over), passwordOf.second)).status).toBe(404)
  })

  it('are kept as hashes alone, and no line of the log has a token or a name', async () => {
    const token = (await link).slice('/welcome/'.length)
    const { rows } = await city.pool.query<{ row: string }>('select l::text as row from account_links l')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([])
    expect(city.logged.filter((line) => line.includes(token) || line.includes(first.name))).toEqual([])
  })

  it('leave of a person’s links the newest alone, and none where the account ended before the link was made', async () => {
    const person = randomUUID() as PersonId
    const entry = { person, name: '職員 三郎', kana: '', mail: 'third@city.test', language: 'ja' } as const
    expect(await gives({ type: 'EnterPerson', data: entry })).toMatchObject({ kind: 'done' })
    const invites = async () => {
      expect(await gives({ type: 'InvitePerson', data: { person, how: 'shown' } })).toMatchObject({ kind: 'done' })
      return newAccountLink(city.pool, person, 1)
    }
    const [older, newer] = [await invites(), await invites()]
    expect((await (await opened(`/welcome/${older}`)).get('/welcome')).status).toBe(404)
    expect((await (await opened(`/welcome/${newer}`)).get('/welcome')).status).toBe(200)
    expect(await gives({ type: 'EndAccount', data: { person, reason: '退職' } })).toMatchObject({ kind: 'done' })
    expect(await newAccountLink(city.pool, person, 1)).toBeNull()
    expect((await sets(await opened(`/welcome/${newer}`), passwordOf.second)).status).toBe(404)
    const anew = await opened(`/welcome/${await invites()}`)
    expect((await sets(anew, passwordOf.second)).status).toBe(303)
  })

  it('wait with a new link for an end of the account that is just being recorded', async () => {
    const person = await administrator()
    const client = await admin.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select 1 from people where id = $1 for no key update`, [person])
      const waiting = newAccountLink(city.pool, person, 1)
      await expect
        .poll(async () => {
          const { rows } = await city.pool.query<{ n: number }>(
            `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'
              and query like 'insert into account_links%'`,
          )
          return rows[0]!.n
        })
        .toBe(1)
      await client.query('commit')
      expect(await waiting).toMatch(/^[\w-]{43}$/)
    } finally {
      client.release(true)
    }
  })

  it('let nobody sign in who has left: it is refused like a wrong password, and no session is made', async () => {
    const person = randomUUID() as PersonId
    const mail = 'gone@city.test'
    await gives({ type: 'EnterPerson', data: { person, name: '退職 四郎', kana: '', mail, language: 'ja' } })
    await sets(await opened(`/welcome/${await newAccountLink(city.pool, person, 1)}`), passwordOf.second)
    const signsIn = (password: string) => browserOn(city.app).postJson('/api/session', { mail, password })
    const sessions = async () => {
      const { rowCount } = await city.pool.query('select 1 from auth_sessions where user_id = $1', [person])
      return rowCount
    }
    await gives({ type: 'RecordLeaving', data: { person, lastDay: wallDay(), reason: '退職' } })
    expect((await signsIn(passwordOf.second)).status).not.toBe(401)
    await admin.pool.query('update people set last_day = last_day - 1 where id = $1', [person])
    await admin.pool.query('delete from auth_sessions where user_id = $1', [person])
    const [left, wrong] = [await signsIn(passwordOf.second), await signsIn('not the password at all')]
    const bodyOf = async (answer: Response) => ({ ...((await answer.json()) as object), instance: '' })
    expect([left.status, await bodyOf(left)]).toEqual([401, await bodyOf(wrong)])
    expect([left.headers.getSetCookie(), await sessions()]).toEqual([[], 0])
    await admin.pool.query('update people set last_day = last_day + 1 where id = $1', [person])
  })

  it('come from the administrator alone, end by the administrator, and with them every session', async () => {
    const person = randomUUID() as PersonId
    const entry = { person, name: '職員 二郎', kana: '', mail: 'second@city.test', language: 'ja' } as const
    await gives({ type: 'EnterPerson', data: entry })
    const post = 'heiwa-staff' as PostId
    await gives({ type: 'AppointPerson', data: { person, post, from: wallDay(), until: null, reason: '' } })
    const head = await city.as('head')
    expect((await head.postForm('/invitations', { person })).status).toBe(403)
    const admin = browserOn(city.app)
    await admin.postJson('/api/session', { mail: first.mail, password: passwordOf.first })
    await admin.postForm('/invitations', { person, how: 'shown' })
    const invited = await (await admin.get('/invitations/shown')).text()
    const second = await opened(linkIn(invited))
    await sets(second, passwordOf.second)
    expect((await second.get('/inbox')).status).toBe(200)
    expect(await gives({ type: 'EndAccount', data: { person, reason: '長期休業' } })).toMatchObject({ kind: 'done' })
    expect((await second.get('/inbox')).status).toBe(303)
    const again = await browserOn(city.app).postJson('/api/session', { mail: entry.mail, password: passwordOf.second })
    expect(again.status).toBe(401)
    const own = await gives({ type: 'EndAccount', data: { person: await administrator(), reason: '誤って' } })
    expect(own).toMatchObject({ refusal: { code: 'last-administrator' } })
  })

  it('open nothing more by what was mailed to an address that turned out wrong, nor once they have ended', async () => {
    const person = randomUUID() as PersonId
    const reached = { person, mail: 'wrong@city.test', language: 'ja' } as const
    await gives({ type: 'EnterPerson', data: { ...reached, name: '職員 五郎', kana: '' } })
    const post = 'citizen-staff' as PostId
    await gives({ type: 'AppointPerson', data: { person, post, from: wallDay(), until: null, reason: '' } })
    const changes = async (over: { mail?: string; language?: 'ja' | 'en' }) =>
      expect(await gives({ type: 'ChangeContact', data: { ...reached, ...over, reason: '誤記' } })).toMatchObject({
        kind: 'done',
      })
    const invites = async () => {
      expect(await gives({ type: 'InvitePerson', data: { person, how: 'letter' } })).toMatchObject({ kind: 'done' })
      return (await newAccountLink(city.pool, person, 1)) ?? ''
    }
    const isOpen = async (token: string) => (await (await opened(`/welcome/${token}`)).get('/welcome')).status === 200
    const mailedTask = async () => {
      const id = randomUUID()
      const data = { office: 'citizen', request: request() }
      expect((await (await city.as('staff')).postJson('/api/outsourcing', { id, data })).status).toBe(201)
      const stream = caseId('outsourcing', id) as CaseId
      const { rows } = await admin.pool.query<{ id: string }>(
        `update letters set status = 'sent', sent_at = now() where stream = $1 and person = $2 returning id`,
        [stream, person],
      )
      const token = newToken()
      await keepLink(city.pool, { token, letter: rows[0]!.id, stream, task: 'vet-1' as TaskId, person })
      const reader = browserOn(city.app)
      const page = (await reader.get(`/t/${token}`)).headers.get('location')!
      return async () => [(await browserOn(city.app).get(`/t/${token}`)).status, (await reader.get(page)).status]
    }
    const [invitation, task] = [await invites(), await mailedTask()]
    await changes({ language: 'en' })
    expect([await isOpen(invitation), await task()]).toEqual([true, [303, 200]])
    await changes({ mail: 'right@city.test' })
    expect([await isOpen(invitation), await task()]).toEqual([false, [404, 303]])
    expect((await sets(await opened(`/welcome/${invitation}`), passwordOf.second)).status).toBe(404)
    const [again, next] = [await invites(), await mailedTask()]
    expect([await isOpen(again), await next()]).toEqual([true, [303, 200]])
    expect(await gives({ type: 'EndAccount', data: { person, reason: '退職' } })).toMatchObject({ kind: 'done' })
    expect([await isOpen(again), await next()]).toEqual([false, [404, 303]])
  })

  it('make way once their person has left: whoever is here can take over the address, and signs in by it', async () => {
    const enters = async (name: string, mail: string): Promise<PersonId> => {
      const person = randomUUID() as PersonId
      const entered = await gives({ type: 'EnterPerson', data: { person, name, kana: '', mail, language: 'ja' } })
      expect(entered).toMatchObject({ kind: 'done' })
      const token = await newAccountLink(city.pool, person, 1)
      expect((await sets(await opened(`/welcome/${token}`), passwordOf.second)).status).toBe(303)
      return person
    }
    const gone = await enters('前任 者子', 'window@city.test')
    const stays = await enters('後任 者男', 'successor@city.test')
    const leaving = { person: gone, lastDay: wallDay(), reason: '退職' }
    expect(await gives({ type: 'RecordLeaving', data: leaving })).toMatchObject({ kind: 'done' })
    await admin.pool.query('update people set last_day = last_day - 1 where id = $1', [gone])
    await admin.pool.query(`update auth_users set email = 'window@city.test' where id = $1`, [stays])
    const { rows } = await city.pool.query('select id from auth_users where email = $1', ['window@city.test'])
    expect(rows).toEqual([{ id: stays }])
    await admin.pool.query('update people set last_day = last_day + 1 where id = $1', [gone])
  })

  it('know no demo city: it is not built where a city was set up', async () => {
    await expect(seedDemoCity({ url: database.ownerUrl })).rejects.toThrow('npm start -- --empty')
    await expect(inviteAdministrator(city.pool, { ...first, mail: 'other@city.test' }, 1)).rejects.toThrow(
      'Others hold the post that administers the city',
    )
    expect((await rebuild(city.pool)).differences).toEqual([])
  })
})
