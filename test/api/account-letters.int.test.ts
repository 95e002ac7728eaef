import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { connect } from '../../db/connection/connect.ts'
import { verify } from '../../db/proof/verify.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import { actOnCity } from '../../launch/city/act-on-city.ts'
import { postmanFor, publicUrl } from '../mail/post-office.ts'
import { startScriptedSmtp } from '../mail/scripted-smtp.ts'
import { browserOn, cityApp, type Browser } from '../support/city-app.ts'
import { freshDatabase } from '../support/database.ts'
import { quietRuntime } from '../support/quiet-runtime.ts'

quietRuntime()
const database = await freshDatabase()
const city = await cityApp({}, database)
const admin = connect({ url: database.adminUrl, max: 1 })
const server = await startScriptedSmtp({})
const postman = postmanFor(city.pool, server.url)
afterAll(async () => {
  postman.close()
  await server.stop()
  await admin.close()
  await city.end()
})
beforeEach(() => begun)

const password = 'a password of my own'
const begun = actOnCity(city.pool, { type: 'FoundCity', data: { name: { ja: '試験市', en: 'Test City' } } })
const gives = (command: CityCommand) =>
  act(
    { pool: city.pool, timeSkipping: false },
    {
      stream: cityId,
      command,
      id: randomUUID(),
      origin: 'web',
      by: { person: city.people['administrator']!.id, via: { by: 'session' } },
    },
  )
const enters = async (mail: string, language: 'ja' | 'en' = 'ja'): Promise<PersonId> => {
  const person = randomUUID() as PersonId
  const entry = { person, name: `職員 ${mail.slice(0, 3)}`, kana: '', mail, language }
  expect(await gives({ type: 'EnterPerson', data: entry })).toMatchObject({ kind: 'done' })
  const appointment = { person, post: 'heiwa-staff' as PostId, from: wallDay(), until: null, reason: '' }
  expect(await gives({ type: 'AppointPerson', data: appointment })).toMatchObject({ kind: 'done' })
  return person
}
const invites = (person: PersonId, how: 'letter' | 'shown' = 'letter') =>
  gives({ type: 'InvitePerson', data: { person, how } })
/** Delivers what is due, and answers what has come to an address meanwhile. */
const lettersTo = async (mail: string) => {
  const before = server.accepted.length
  await postman.round()
  return server.accepted.slice(before).filter(({ to }) => to === mail)
}
const linkIn = (text: string): string =>
  /\/welcome\/[A-Za-z0-9_-]{43}/.exec(text.replaceAll('=\r\n', ''))?.[0] ?? 'no link'
const opened = async (link: string): Promise<Browser> => {
  const browser = browserOn(city.app)
  await browser.get(link)
  return browser
}
const works = async (link: string): Promise<boolean> => (await (await opened(link)).get('/welcome')).status === 200
const sets = async (link: string, said: string): Promise<Browser> => {
  const browser = await opened(link)
  expect((await browser.postForm('/welcome', { password: said, again: said })).status).toBe(303)
  return browser
}
const signsIn = async (mail: string, said: string) =>
  (await browserOn(city.app).postJson('/api/session', { mail, password: said })).status
const asks = (mail: string, browser = browserOn(city.app)) => browser.postForm('/forgotten', { mail })
const forgottenLetters = async (person: PersonId): Promise<number> =>
  (await city.pool.query(`select 1 from letters where person = $1 and kind = 'account-forgotten'`, [person]))
    .rowCount ?? 0

describe('an invitation (operational setting)', () => {
  it('is a letter with a one-time link to the person’s own address, on which they set their password', async () => {
    const mail = 'invited@city.test'
    const person = await enters(mail)
    await invites(person)
    const [letter, ...others] = await lettersTo(mail)
    expect(others).toEqual([])
    expect(letter?.subject).toBe('【関所】パスワードの設定: 試験市')
    expect(letter?.text).toContain('職員 inv 様')
    expect(letter?.text).toContain(`\n${publicUrl}/welcome/`)
    expect(letter?.text).toContain('72時間')
    await sets(linkIn(letter?.text ?? ''), password)
    expect(await signsIn(mail, password)).toBe(204)
    expect(await works(linkIn(letter?.text ?? ''))).toBe(false)
  })

  it('ends every link before it, at once, and by a further letter what an older letter has', async () => {
    const mail = 'twice@city.test'
    const person = await enters(mail, 'en')
    await invites(person)
    const first = linkIn((await lettersTo(mail))[0]?.text ?? '')
    expect(await works(first)).toBe(true)
    await invites(person)
    expect(await works(first)).toBe(false)
    const second = (await lettersTo(mail))[0]
    expect(second?.subject).toBe('[Sekisho] Set your password: Test City')
    expect(await works(linkIn(second?.text ?? ''))).toBe(true)
  })

  it('whose letter still waits makes no sense once a link was handed over, or the account has ended', async () => {
    const [handed, ended] = [await enters('handed@city.test'), await enters('ended@city.test')]
    await invites(handed)
    const administrator = await city.as('administrator')
    const answer = await administrator.postForm('/invitations', { person: handed, how: 'shown' })
    expect(answer.headers.get('location')).toBe('/invitations/shown')
    await invites(ended)
    await gives({ type: 'EndAccount', data: { person: ended, reason: '誤り' } })
    expect(await lettersTo('handed@city.test')).toEqual([])
    expect(await lettersTo('ended@city.test')).toEqual([])
    const { rows } = await city.pool.query(`select note from letters where person = any($1) order by note`, [
      [handed, ended],
    ])
    expect(rows).toEqual([{ note: 'account-over' }, { note: 'account-over' }])
  })

  it('that is shown can be loaded again and says when it can’t be; whoever signs in there next doesn’t see it', async () => {
    const person = await enters('shown@city.test')
    const browser = await city.as('administrator')
    await browser.postForm('/invitations', { person, how: 'shown' })
    const page = await (await browser.get('/invitations/shown')).text()
    const link = linkIn(page)
    expect(await works(link)).toBe(true)
    expect(linkIn(await (await browser.get('/invitations/shown')).text())).toBe(link)
    const next = await city.as('head')
    next.cookies.set('shown-link', browser.cookies.get('shown-link') ?? '')
    expect((await next.get('/invitations/shown')).status).toBe(404)
    await sets(link, password)
    const gone = await browser.get('/invitations/shown')
    expect([gone.status, linkIn(await gone.text())]).toEqual([404, 'no link'])
  })

  it('that was refused for now goes out later with the same link', async () => {
    const mail = 'later@city.test'
    const person = await enters(mail)
    await invites(person)
    const slow = await startScriptedSmtp({ recipient: () => '451 4.7.1 later' })
    const refused = postmanFor(city.pool, slow.url)
    await refused.round()
    refused.close()
    await slow.stop()
    const links = async () =>
      (await city.pool.query(`select encode(token_hash, 'hex') as hash from account_links where person = $1`, [person]))
        .rows
    const before = await links()
    await admin.pool.query(`update letters set next_at = now() where person = $1`, [person])
    const [letter] = await lettersTo(mail)
    expect([before.length, await links()]).toEqual([1, before])
    expect(await works(linkIn(letter?.text ?? ''))).toBe(true)
  })
})

describe('a forgotten password (operational setting)', () => {
  it('is set anew by a letter, which ends every other session and the calendar’s address; until then the old one holds', async () => {
    const mail = 'forgetful@city.test'
    const person = await enters(mail)
    await invites(person)
    const elsewhere = await sets(linkIn((await lettersTo(mail))[0]?.text ?? ''), password)
    expect((await elsewhere.get('/inbox')).status).toBe(200)
    const page = await (await elsewhere.postForm('/calendar', { step: 'make' })).text()
    const calendar = /\/calendar\/[\w-]{43}\.ics/.exec(page)?.[0] ?? ''
    const calendarStatus = async () => (await browserOn(city.app).get(calendar)).status
    expect((await asks(mail.toUpperCase())).headers.get('location')).toBe('/forgotten?asked=1')
    await expect.poll(() => forgottenLetters(person)).toBe(1)
    const [set, letter] = await lettersTo(mail)
    expect(set?.subject).toBe('【関所】パスワードが設定されました: 試験市')
    expect(set?.text).toContain(`\n${publicUrl}/forgotten\n`)
    expect(letter?.subject).toBe('【関所】パスワードの再設定: 試験市')
    expect(letter?.text).toContain('1時間')
    expect([(await elsewhere.get('/inbox')).status, await calendarStatus()]).toEqual([200, 200])
    await sets(linkIn(letter?.text ?? ''), 'quite another one')
    // Whoever had got at the account may have made the calendar's address: it ends with the sessions of then.
    expect([(await elsewhere.get('/inbox')).status, await calendarStatus()]).toEqual([303, 404])
    expect([await signsIn(mail, password), await signsIn(mail, 'quite another one')]).toEqual([401, 204])
    // Whoever it was that set it, its owner hears of it.
    expect((await lettersTo(mail)).map(({ subject }) => subject)).toEqual([
      '【関所】パスワードが設定されました: 試験市',
    ])
  })

  it('is answered the same for every address, and writes to nobody who can’t sign in', async () => {
    const uninvited = await enters('uninvited@city.test')
    const left = await enters('left@city.test')
    await invites(left)
    await admin.pool.query('update people set last_day = $2::date - 1 where id = $1', [left, wallDay()])
    const answers = await Promise.all(
      ['nobody@city.test', 'uninvited@city.test', 'left@city.test', 'no address', `${'a'.repeat(300)}@city.test`].map(
        async (mail) => {
          const answer = await asks(mail)
          return [answer.status, answer.headers.get('location'), await answer.text()]
        },
      ),
    )
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    // The next one that is written was asked for after them.
    const witness = await enters('witness@city.test')
    await invites(witness)
    await asks('witness@city.test')
    await expect.poll(() => forgottenLetters(witness)).toBe(1)
    expect([await forgottenLetters(uninvited), await forgottenLetters(left)]).toEqual([0, 0])
    await admin.pool.query('update people set last_day = null where id = $1', [left])
  })

  it('writes one letter at a time, three an hour, and listens to one place for some while only', async () => {
    const mail = 'often@city.test'
    const person = await enters(mail)
    await invites(person)
    await lettersTo(mail)
    const got: number[] = []
    for (let nth = 0; nth < 5; nth++) {
      await asks(mail)
      await expect.poll(async () => Math.min(await forgottenLetters(person), 3)).toBe(Math.min(nth + 1, 3))
      got.push((await lettersTo(mail)).length)
    }
    expect(got).toEqual([1, 1, 1, 0, 0])
    const from = browserOn(city.app)
    const statuses: number[] = []
    for (let nth = 0; nth < 21; nth++) statuses.push((await asks(`x${nth}@city.test`, from)).status)
    expect(statuses).toContain(429)
    await admin.pool.query('delete from counted_tries')
  })
})

describe('the letter that tries the mail (operational setting)', () => {
  it('goes to the administrator who asks for it, and leads to where they record that it has come', async () => {
    expect(await gives({ type: 'ConfirmMail', data: {} })).toMatchObject({ refusal: { code: 'mail-not-tried' } })
    expect(await gives({ type: 'TryMail', data: {} })).toMatchObject({ kind: 'done' })
    const [letter] = await lettersTo(city.people['administrator']!.mail)
    expect(letter?.subject).toBe('【関所】試しの手紙: 試験市')
    const path = `/cases/${cityId}/acts/ConfirmMail`
    expect(letter?.text).toContain(`\n${publicUrl}${path}\n`)
    expect((await (await city.as('administrator')).get(path)).status).toBe(200)
    expect(await gives({ type: 'ConfirmMail', data: {} })).toMatchObject({ kind: 'done' })
    expect(await gives({ type: 'ConfirmMail', data: {} })).toMatchObject({ kind: 'done' })
  })
})

describe('one-time links', () => {
  it('stand in no table, no line of the log and no event, and a verification finds nothing amiss', async () => {
    const tokens = server.accepted.flatMap(({ text }) => (linkIn(text) === 'no link' ? [] : [linkIn(text).slice(9)]))
    expect(tokens.length).toBeGreaterThan(4)
    const { rows } = await city.pool.query<{ said: string }>(
      `select e.data::text || e.meta::text as said from events e union all select l::text from letters l union all
        select a::text from account_links a`,
    )
    const everything = [...rows.map(({ said }) => said), ...city.logged]
    expect(tokens.filter((token) => everything.some((one) => one.includes(token)))).toEqual([])
    expect(city.logged.filter((line) => line.includes('@city.test'))).toEqual([])
    expect((await verify(city.pool)).flaws.filter(({ problem }) => problem !== 'roster-differs')).toEqual([])
  })
})
