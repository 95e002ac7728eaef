import { createHash, randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createAccount, createAuth } from '../../api/surroundings/accounts.ts'
import { createApp } from '../../api/app.ts'
import { keyOf, networkIn } from '../../api/requests/request-place.ts'
import { safeNext } from '../../api/routes/front-pages.ts'
import { carriesTo } from '../../api/sign-in/shows-again.ts'
import { browserOn, cityApp, password, type Browser, type CityApp } from '../support/city-app.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { request, vets } from '../support/outsourcing-acts.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'
import { until } from '../support/until.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

const form = (name: string, over: Record<string, string> = {}) => ({
  mail: city.people[name]!.mail,
  password,
  next: '/cases',
  ...over,
})
const forget = () => city.pool.query('delete from counted_tries')

describe('signing in', () => {
  it('on the page sets a session that is the browser’s alone, and leads on', async () => {
    const browser = browserOn(city.app)
    const answer = await browser.postForm('/sign-in', form('staff', { mail: 'STAFF@City.Test ' }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cases'])
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^place=[\w-]{22}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^sekisho\.session_token=.*; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
    const page = await browser.get('/cases')
    expect([page.status, wordsOf(await page.text())]).toEqual([
      200,
      expect.stringContaining(city.people['staff']!.name),
    ])
    expect((await browser.get('/')).status).toBe(200)
    expect(await (await browser.get('/api/session')).json()).toMatchObject({
      person: city.people['staff']!.id,
      posts: ['citizen-staff'],
    })
  })

  it('carries the cookie over https only where the city has https', async () => {
    const publicUrl = 'https://sekisho.test'
    const { surroundings } = city
    const auth = createAuth({ pool: city.pool, secret: surroundings.authSecret, publicUrl, idleMinutes: 60 })
    const app = createApp({ ...surroundings, publicUrl, auth })
    const answer = await app.request(`${publicUrl}/api/session`, {
      method: 'POST',
      body: JSON.stringify({ mail: city.people['staff']!.mail, password }),
      headers: { 'content-type': 'application/json' },
    })
    const [, cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Secure-sekisho\.session_token=.*; Secure/)
    expect((await app.request(`${publicUrl}/api/session`, { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(
      200,
    )
  })

  it('says the same for a wrong password and an unknown address', async () => {
    const said = []
    for (const over of [
      { password: 'wrong wrong wrong' },
      { mail: 'nobody@nowhere.test' },
      { mail: '' },
      { password: '' },
      { mail: 'a b@c\0' },
      { password: 'x'.repeat(5_000) },
    ]) {
      const answer = await browserOn(city.app).postForm('/sign-in', form('staff', over))
      expect([over, answer.status, answer.headers.getSetCookie()]).toEqual([over, 401, []])
      said.push(/メールアドレスかパスワードが違います/.test(wordsOf(await answer.text())))
    }
    expect(said).toEqual(Array(6).fill(true))
    await forget()
  })

  it('takes no more attempts for a while after ten wrong ones, from whatever process, and others still get in', async () => {
    const browser = browserOn(city.app)
    for (let attempt = 0; attempt < 10; attempt++)
      await browser.postForm('/sign-in', form('head', { password: 'wrong wrong wrong' }))
    const locked = await browser.postForm('/sign-in', form('head'))
    expect([locked.status, wordsOf(await locked.text())]).toEqual([
      429,
      expect.stringContaining('しばらくサインインできません'),
    ])
    expect(
      await (await browser.postJson('/api/session', { mail: city.people['head']!.mail, password })).json(),
    ).toMatchObject({ code: 'rate-limited', status: 429 })
    expect((await browserOn(city.app).postForm('/sign-in', form('chief'))).status).toBe(303)
    await city.pool.query(`update counted_tries set until = until - interval '16 minutes'`)
    expect((await browser.postForm('/sign-in', form('head'))).status).toBe(303)
    const { rows } = await city.pool.query<{ text: string }>(`select encode(key, 'escape') as text from counted_tries`)
    expect(JSON.stringify(rows)).not.toContain('city.test')
    await forget()
  })

  it('looks at no more than ten of many guesses sent at once', async () => {
    const guesses = Array.from({ length: 30 }, (_, n) =>
      browserOn(city.app).postForm('/sign-in', form('head', { password: `guess number ${n}` })),
    )
    const statuses = (await Promise.all(guesses)).map((answer) => answer.status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(20)
    await forget()
  })

  describe('where strangers guess', () => {
    const behindProxy = () => createApp({ ...city.surroundings, clientAddressHeader: 'x-real-ip' })
    const tries = (browser: Browser, address: string, given = 'wrong wrong wrong', mail = city.people['head']!.mail) =>
      browser.postJson('/api/session', { mail, password: given }, { 'x-real-ip': address })
    const rows = async () =>
      (await city.pool.query<{ n: number }>('select count(*)::int as n from counted_tries')).rows[0]!.n
    afterEach(forget)

    it('keeps nobody out who comes from elsewhere, and counts no refused try', async () => {
      const app = behindProxy()
      const stranger = browserOn(app)
      for (let attempt = 0; attempt < 10; attempt++) await tries(stranger, '10.0.0.66')
      const before = await rows()
      for (let attempt = 0; attempt < 60; attempt++) expect((await tries(stranger, '10.0.0.66')).status).toBe(429)
      expect(await rows()).toBe(before)
      expect((await tries(browserOn(app), '10.0.0.7', password)).status).toBe(204)
    })

    it('lets an account in from a place that it knows, however many places guess', async () => {
      const app = behindProxy()
      const own = browserOn(app)
      expect((await tries(own, '10.0.1.1', password)).status).toBe(204)
      for (let place = 0; place < 6; place++)
        for (let attempt = 0; attempt < 9; attempt++) await tries(browserOn(app), `10.9.0.${place}`)
      // From an unknown place nobody gets in any more, whatever they know: the account is being guessed at.
      expect((await tries(browserOn(app), '10.0.2.2', password)).status).toBe(429)
      // By its address, as a program; by its browser, wherever that is now.
      expect((await tries(browserOn(app), '10.0.1.1', password)).status).toBe(204)
      expect((await tries(own, '10.0.3.3', password)).status).toBe(204)
    })

    it('lets a browser in that it knows, though somebody behind the same address guesses', async () => {
      const app = behindProxy()
      const own = browserOn(app)
      await tries(own, '10.0.1.9', password)
      for (let attempt = 0; attempt < 12; attempt++) await tries(browserOn(app), '10.0.1.9')
      expect((await tries(browserOn(app), '10.0.1.9', password)).status).toBe(429)
      expect((await tries(own, '10.0.1.9', password)).status).toBe(204)
      // A mark is worth nothing for another account, nor one that was made up.
      for (let attempt = 0; attempt < 10; attempt++)
        await tries(own, '10.0.4.4', 'wrong wrong wrong', city.people['chief']!.mail)
      expect((await tries(own, '10.0.4.4', password, city.people['chief']!.mail)).status).toBe(429)
    })

    it('keeps no more counts than its limit for a place, whatever names it tries', async () => {
      const app = behindProxy()
      const stranger = browserOn(app)
      const before = await rows()
      for (let attempt = 0; attempt < 130; attempt++)
        await tries(stranger, '10.0.5.5', 'x', `nobody-${attempt}@nowhere.test`)
      expect(await rows()).toBeLessThanOrEqual(before + 2 * 100 + 1)
      await city.pool.query(`update counted_tries set until = until - interval '16 minutes'`)
      for (let attempt = 0; attempt < 45; attempt++) await tries(stranger, '10.0.5.6', 'x', 'nobody@nowhere.test')
      expect(await rows()).toBeLessThan(20)
    }, 120_000)

    it('takes no more from all networks around one than from five', async () => {
      const app = behindProxy()
      const from = (nth: number) =>
        tries(browserOn(app), `2001:db8:7:${nth.toString(16)}::1`, 'x', `nobody-${nth}@nowhere.test`)
      await city.pool.query(`delete from counted_tries`)
      expect((await from(1)).status).toBe(401)
      // What five hundred networks would have left: the widest count is the one that is as high as that.
      await city.pool.query(`update counted_tries set count = 500 where key = $1`, [
        keyOf('neighbourhood', '2001:db8:7'),
      ])
      const before = await rows()
      expect((await from(2)).status).toBe(429)
      expect(await rows()).toBe(before)
      expect((await tries(browserOn(app), '2001:db8:8::1', 'x', 'nobody@nowhere.test')).status).toBe(401)
    })

    it('keeps nobody waiting behind them who signs in where they have before', async () => {
      const app = behindProxy()
      const own = browserOn(app)
      expect((await tries(own, '10.0.6.1', password)).status).toBe(204)
      const answers: number[] = []
      const guesses = Array.from({ length: 150 }, async (_, nth) => {
        const { status } = await tries(browserOn(app), `10.8.0.${nth}`, 'x', `nobody-${nth}@nowhere.test`)
        answers.push(status)
      })
      await until(async () => answers.length > 0)
      const own2 = await tries(own, '10.0.6.1', password)
      const waited = answers.filter((status) => status === 401).length
      await Promise.all(guesses)
      // Those who found the line full heard so at once, and nothing was counted against them.
      expect([own2.status, waited < 60, new Set(answers)]).toEqual([204, true, new Set([401, 429])])
      const turnedAway = answers.filter((status) => status === 429).length
      expect(turnedAway).toBeGreaterThan(0)
      expect(await rows()).toBeLessThanOrEqual(3 * (150 - turnedAway))
    }, 120_000)

    it('counts addresses of the newer kind by their network', () => {
      expect(
        [
          '2001:db8:1:2:3:4:5:6',
          '2001:0db8:1:2::9',
          '::1',
          'fe80::1%eth0',
          '::ffff:10.0.0.1',
          '10.0.0.1',
          '10.0.0.1:52311',
          '[2001:db8:1:2::9]:443',
          '[2001:db8:1:2::9]',
          'unknown',
        ].map(networkIn),
      ).toEqual([
        '2001:db8:1:2::/64',
        '2001:db8:1:2::/64',
        '0:0:0:0::/64',
        'fe80:0:0:0::/64',
        '10.0.0.1',
        '10.0.0.1',
        '10.0.0.1',
        '2001:db8:1:2::/64',
        '2001:db8:1:2::/64',
        'unknown',
      ])
    })
  })

  it('ends the session that the browser had before', async () => {
    const browser = browserOn(city.app)
    const sessions = async () =>
      (await city.pool.query('select 1 from auth_sessions where user_id = $1', [city.people['staff']!.id])).rowCount
    await browser.postForm('/sign-in', form('staff'))
    const before = await sessions()
    await browser.postForm('/sign-in', form('staff'))
    expect(await sessions()).toBe(before)
  })

  it('there is no way to sign oneself up, nor any route of the library', async () => {
    for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-in/email', '/api/auth/get-session', '/sign-up']) {
      expect([path, (await city.anonymous.postJson(path, { email: 'a@b.test', password, name: 'x' })).status]).toEqual([
        path,
        404,
      ])
    }
  })

  it('leads to our own pages only', () => {
    for (const next of [
      'https://evil.test',
      '//evil.test',
      '/\\evil.test',
      'javascript:alert(1)',
      '',
      undefined,
      '/\t/evil.test',
      '/.//evil.test',
      '/x/..//evil.test',
      '/%2e//evil.test',
      'cases',
    ]) {
      expect([next, safeNext(next)]).toEqual([next, '/'])
    }
    expect(safeNext('/cases/outsourcing/x/tasks/approve-1?a=b')).toBe('/cases/outsourcing/x/tasks/approve-1?a=b')
  })
})

describe('a session', () => {
  it('ends with signing out, for every copy of its cookie', async () => {
    const browser = await city.as('staff')
    const copy = [...browser.cookies.values()].join('; ')
    const out = await browser.postForm('/sign-out', {})
    expect([out.status, out.headers.get('location')]).toEqual([303, '/sign-in?out=1'])
    expect(wordsOf(await (await browser.get('/sign-in?out=1')).text())).toContain('サインアウトしました')
    expect((await city.anonymous.get('/api/inbox', { cookie: copy })).status).toBe(401)
  })

  it('is kept as a hash: who reads the record can be nobody', async () => {
    const browser = await city.as('staff')
    const { rows } = await city.pool.query<{ token: string }>('select token from auth_sessions')
    expect(rows.map(({ token }) => token)).toEqual(rows.map(() => expect.stringMatching(/^[\da-f]{64}$/)))
    const cookie = decodeURIComponent([...browser.cookies.values()].join('; '))
    for (const { token } of rows) expect(cookie).not.toContain(token)
    const raw = /session_token=([^.]+)\./.exec(cookie)?.[1] ?? ''
    expect(rows.map(({ token }) => token)).toContain(createHash('sha256').update(raw).digest('hex'))
  })

  it('ends when it lies unused, and lives on when it is used', async () => {
    const browser = await city.as('staff')
    const { id } = city.people['staff']!
    await city.pool.query(
      `update auth_sessions set updated_at = updated_at - interval '30 minutes',
        expires_at = expires_at - interval '30 minutes' where user_id = $1`,
      [id],
    )
    const used = await browser.get('/api/inbox')
    expect([used.status, used.headers.getSetCookie()]).toEqual([200, [expect.stringContaining('Max-Age=3600')]])
    const { rows } = await city.pool.query<{ left: number }>(
      `select extract(epoch from max(expires_at) - clock_timestamp())::int as left from auth_sessions
        where user_id = $1`,
      [id],
    )
    expect(rows[0]!.left).toBeGreaterThan(3_500)
    await city.pool.query(
      `update auth_sessions set expires_at = clock_timestamp() - interval '1 second' where user_id = $1`,
      [id],
    )
    expect((await browser.get('/api/inbox')).status).toBe(401)
  })

  it('begins and ends by the database’s clock, however wrong this machine’s is', async () => {
    for (const hours of [-30, 30]) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
      try {
        const browser = await city.as('staff')
        expect((await browser.get('/api/inbox')).status).toBe(200)
      } finally {
        vi.useRealTimers()
      }
      const { rows } = await city.pool.query<{ left: number }>(
        `select extract(epoch from expires_at - clock_timestamp())::int as left from auth_sessions
          where user_id = $1 order by created_at desc limit 1`,
        [city.people['staff']!.id],
      )
      expect(Math.abs(rows[0]!.left - 3_600)).toBeLessThan(120)
    }
  })

  it('is over where the database’s own clock was ahead when it was used, once that is right again', async () => {
    const browser = await city.as('staff')
    await city.pool.query(
      `update auth_sessions set updated_at = updated_at + interval '3 days', expires_at = expires_at + interval '3 days'
        where user_id = $1`,
      [city.people['staff']!.id],
    )
    expect((await browser.get('/api/inbox')).status).toBe(401)
  })

  it('sees a change of posts at once', async () => {
    const browser = await city.as('nobody')
    const { id } = city.people['nobody']!
    expect(await (await browser.get('/api/session')).json()).toMatchObject({ posts: [] })
    await city.owner.query(
      `insert into post_assignments (person, post, from_day) values ($1, 'heiwa-staff', current_date - 1)`,
      [id],
    )
    expect(await (await browser.get('/api/session')).json()).toMatchObject({ posts: ['heiwa-staff'] })
  })
})

describe('a form that comes after the session’s end', () => {
  const lost = async (name: string) => {
    const browser = await city.as(name)
    await city.pool.query('delete from auth_sessions where user_id = $1', [city.people[name]!.id])
    return browser
  }
  const carriedBy = (html: string): [string, string][] =>
    hiddenFields(html, '/sign-in').filter(([field]) => field.startsWith('carried:'))

  it('of a draft is kept through the sign-in', async () => {
    const browser = await lost('staff')
    const path = `/requests/${randomUUID()}`
    const asked = await browser.postForm(path, [
      ['version', '0'],
      ['step', 'confirm'],
      ['StartOutsourcing.request.title', '書きかけの題'],
    ])
    const html = await asked.text()
    expect([asked.status, wordsOf(html)]).toEqual([401, expect.stringContaining('入力した内容は残してあります')])
    const again = await browser.postForm('/sign-in', [
      ...Object.entries(form('staff', { next: path })),
      ...carriedBy(html),
    ])
    expect([again.status, await again.text()]).toEqual([200, expect.stringContaining('value="書きかけの題"')])
    expect((await browser.get('/inbox')).status).toBe(200)
  })

  it('of a decision is shown to who signs in then, and recorded only when they send it', async () => {
    const staff = await city.as('staff')
    const id = randomUUID()
    await staff.postJson('/api/outsourcing', { id, data: { office: 'citizen', request: request() } })
    const browser = await lost('staff')
    const path = `/cases/outsourcing/${id}/tasks/vet-1`
    const before = await city.events()
    const vetting = fieldsOf(vets({ note: '規程を読んだ', checkedOn: plainDate('2026-01-05') }).command)
    const asked = await browser.postForm(path, [['commandId', randomUUID()], ['version', '2'], ...vetting])
    const wrong = await browser.postForm('/sign-in', [
      ...Object.entries(form('staff', { next: path, password: 'wrong wrong wrong' })),
      ...carriedBy(await asked.text()),
    ])
    const again = await browser.postForm('/sign-in', [
      ...Object.entries(form('staff', { next: path })),
      ...carriedBy(await wrong.text()),
    ])
    const html = await again.text()
    expect([again.status, wordsOf(html)]).toEqual([200, expect.stringContaining('規程を読んだ')])
    expect(await city.events()).toBe(before)
    const sent = await browser.postForm(path, [
      ...hiddenFields(html, path).filter(([field]) => ['commandId', 'version', 'task'].includes(field)),
      ...vetting,
    ])
    expect(sent.status).toBe(303)
    await forget()
  })

  it('is carried to every address that takes what was typed, and to no other', () => {
    const carries = carriesTo(city.app)
    const posted = city.app.routes.filter(({ method, path }) => method === 'POST' && !path.startsWith('/api/'))
    const others = [
      ...new Set(posted.map(({ path }) => path.replaceAll(/:\w+|(?<=^\/registers\/)\w[^/]*\/[^/]+/g, 'x'))),
    ].filter((path) => !carries(path))
    // Before a sign-in; files, which no page can hold; and buttons and choices with no text beside them.
    expect(others.toSorted()).toEqual(
      [
        '/sign-in',
        '/sign-out',
        '/welcome',
        '/forgotten',
        '/council/x/papers',
        '/cases/outsourcing/x/attachments',
        '/cases/operation-plan/x/papers',
        ...['', '/check', '/record'].map((step) => `/cases/entry-log/x/import${step}`),
        ...['', '/check', '/record'].map((step) => `/registers/x/import${step}`),
        ...['sheet', 'renamed', 'copy'].map((one) => `/cases/outsourcing/x/vetting/${one}`),
        '/cases/outsourcing/x/copy',
        '/cases/outsourcing/x/renew',
        '/invitations',
        '/views',
        '/calendar',
      ].toSorted(),
    )
  })

  it('leads home from where there is no page to come back to', async () => {
    const answer = await browserOn(city.app).postForm('/sign-in', [
      ...Object.entries(form('administrator', { next: '/invitations' })),
      ['carried:how', 'letter'],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  })

  it('goes to no other page than one with such a form', async () => {
    const answer = await browserOn(city.app).postForm('/sign-in', [
      ...Object.entries(form('staff', { next: '/sign-out' })),
      ['carried:a', 'b'],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  })
})

describe('an account', () => {
  it('is given to people of the roster only, and a new password replaces the old', async () => {
    const { id, name, mail } = city.people['auditor']!
    await createAccount(city.owner, { person: id, name, mail, password: 'another good password' })
    expect((await browserOn(city.app).postForm('/sign-in', form('auditor'))).status).toBe(401)
    expect(
      (await browserOn(city.app).postForm('/sign-in', form('auditor', { password: 'another good password' }))).status,
    ).toBe(303)
    await expect(createAccount(city.owner, { person: id, name, mail, password: 'short' })).rejects.toThrow('12 to 128')
    await expect(
      createAccount(city.owner, {
        person: '00000000-0000-4000-8000-000000000000' as never,
        name,
        mail: 'x@y.test',
        password,
      }),
    ).rejects.toThrow('foreign key')
    await forget()
  })
})

describe('the demo city', () => {
  it('offers its people, and only it does', async () => {
    const person = city.people['chief']!.id
    expect((await browserOn(city.app).postForm('/sign-in', { person, next: '/inbox' })).status).toBe(401)
    expect(await (await city.anonymous.get('/sign-in')).text()).not.toContain(person)
    const app = createApp({ ...city.surroundings, demo: { password, mailUrl: 'http://127.0.0.1:1080' } })
    const browser = browserOn(app)
    const page = await (await browser.get('/sign-in')).text()
    expect(page).toContain(person)
    expect(page).toContain('http://127.0.0.1:1080')
    expect((await browser.postForm('/sign-in', { person, next: '/inbox' })).headers.get('location')).toBe('/inbox')
    await forget()
  })
})
