/**
 * A version of the guideline is enacted by the pages: prefilled, its difference shown first, its problems all at once.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { enactGroups } from '../../web/city/enact-groups.ts'
import { founds } from '../support/city-acts.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { formEntries, withValues } from '../support/form-entries.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let keeper: Browser
beforeAll(async () => {
  city = await cityApp()
  keeper = await city.as('administrator')
  const answer = await act(
    { pool: city.pool, timeSkipping: false },
    { stream: cityId, command: founds().command, id: randomUUID(), origin: 'import', by: 'practice' },
  )
  expect(answer.kind).toBe('done')
})
afterAll(() => city.end())

const parts = enactGroups.map(([part]) => part)
const form = `${addresses.case(cityId)}/acts/EnactGuideline`
const action = addresses.commands(cityId)
const today = tokyoDateOf(instantFromEpoch(Date.now()))
const named = (path: string) => `EnactGuideline.${path}`
/** The form as it is opened: its day first, then these parts of it. */
const begun = async (open: readonly string[] = parts, from: string = addDays(today, 30)) => {
  const empty = formEntries(await (await keeper.get(form)).text(), action)
  const dayed = withValues(empty, { [named('inForceFrom')]: from })
  return open.length === 0
    ? dayed
    : (await sent([...dayed, ...open.map((part): [string, string] => ['show', part])])).entries
}
const sent = async (entries: readonly (readonly [string, string])[]) => {
  const answer = await keeper.postForm(action, entries)
  const html = answer.status === 303 ? '' : await answer.text()
  return { status: answer.status, html, words: wordsOf(html), entries: formEntries(html, action) }
}
const guidelines = async () => (await ruleBookNow(city.pool)).guidelines

describe('the form of a version of the guideline', () => {
  const inForceFrom = addDays(today, 30)
  const changes = {
    [named('inForceFrom')]: inForceFrom,
    [named('reason')]: '令和8年4月1日決裁',
    [named('rooms.0.ja')]: '新しい電算室',
    [named('clauses.5.id')]: '',
    [named('clauses.5.article')]: '',
    [named('clauses.5.ja')]: '',
    [named('clauses.5.en')]: '',
    [named('posts.12.id')]: 'deputy',
    [named('posts.12.office')]: 'general-policy',
    [named('posts.12.ja')]: '副部長',
    [named('posts.12.en')]: 'Deputy director',
    [named('roles.vice-chief.post')]: 'deputy',
    [named('roles.vice-chief.article')]: 'operational setting',
  }

  it('starts with the version in force, whole: sent back unchanged it says the same', async () => {
    const entries = await begun()
    const same = withValues(entries, { [named('inForceFrom')]: inForceFrom, [named('reason')]: '写し' })
    const shown = await sent(same)
    expect(shown.status).toBe(200)
    expect(shown.words).toContain('変わる点はありません。')
    expect(await guidelines()).toEqual([reiwa5])
  })

  it('shows what changes before it acts, acts when it comes back as it was shown, and from its day on alone', async () => {
    const first = await sent(withValues(await begun(), changes))
    expect(first.status).toBe(200)
    expect(first.words).toContain('電子計算機室（データ・セキュリティ情報の保管） 新しい電算室')
    expect(first.words).toContain(`契約書の記載事項 › ${reiwa5.clauses[5]?.ja}`)
    expect(first.words).toContain('副部長')
    expect(await guidelines()).toHaveLength(1)
    // Something else is written after all: that is shown first, too.
    const again = await sent(withValues(first.entries, { [named('rooms.0.ja')]: '別の電算室' }))
    expect([again.status, again.words.includes('別の電算室')]).toEqual([200, true])
    expect((await sent(again.entries)).status).toBe(303)
    const book = await ruleBookNow(city.pool)
    const [before, now] = [rulesOn(book, today), rulesOn(book, inForceFrom)].map((one) => one.guideline)
    expect(before).toEqual(reiwa5)
    expect(now).toMatchObject({
      version: inForceFrom,
      title: reiwa5.title,
      articles: reiwa5.articles,
      bases: reiwa5.bases,
    })
    expect(now?.rooms[0]?.ja).toBe('別の電算室')
    expect(now?.clauses.map(({ id }) => id)).toEqual(reiwa5.clauses.slice(0, 5).map(({ id }) => id))
    expect(now?.roles['vice-chief']).toEqual({ post: 'deputy', article: 'operational setting' })
    expect(now?.questionnaires).toEqual(reiwa5.questionnaires)
  })

  it('names all that is wrong at once, each beside its field, and loses nothing that was written', async () => {
    const wrong = {
      ...changes,
      [named('rooms.0.level')]: '9',
      [named('clauses.0.article')]: 'Art. 99',
      [named('agendaKinds.0.id')]: 'Bad Id',
    }
    const early = addDays(today, 20)
    const shown = await sent(withValues(await begun(parts, early), { ...wrong, [named('inForceFrom')]: early }))
    const refused = await sent(shown.entries)
    expect(refused.status).toBe(422)
    expect(refused.words).toContain('その区分はありません')
    expect(refused.words).toContain('その条は、条文の要旨の一覧にありません')
    expect(refused.words).toContain('識別名は英小文字・数字・ハイフンで書きます')
    expect(Object.fromEntries(refused.entries)[named('posts.12.ja')]).toBe('副部長')
  })

  it('has the parts that are to change alone, and takes the others from the version it started from', async () => {
    const later = addDays(today, 60)
    const before = rulesOn(await ruleBookNow(city.pool), later).guideline
    const entries = await begun(['rooms'], later)
    expect(entries.some(([name]) => name.startsWith(named('articles')))).toBe(false)
    const said = withValues(entries, {
      [named('inForceFrom')]: later,
      [named('reason')]: '一部改正',
      [named('rooms.0.ja')]: '第三の電算室',
    })
    // One more part is opened: nothing is recorded, and what was written comes back.
    const opened = await sent([...said, ['show', 'council']])
    expect([opened.status, await guidelines()].map((one) => (Array.isArray(one) ? one.length : one))).toEqual([200, 2])
    expect(Object.fromEntries(opened.entries)[named('rooms.0.ja')]).toBe('第三の電算室')
    const shown = await sent(
      withValues(opened.entries, { [named('council.called.ja')]: '委員会', [named('council.called.en')]: 'Committee' }),
    )
    expect(shown.words).toContain('第三の電算室')
    expect((await sent(shown.entries)).status).toBe(303)
    const now = rulesOn(await ruleBookNow(city.pool), later).guideline
    expect(now).toEqual({
      ...before,
      version: later,
      inForceFrom: later,
      rooms: [{ ...before.rooms[0], ja: '第三の電算室' }, ...before.rooms.slice(1)],
      council: { ...before.council, called: { ja: '委員会', en: 'Committee' } },
    })
  })

  it('has of a long list the rows that were opened alone, and opens those in which something is wrong', async () => {
    const later = addDays(today, 90)
    const entries = await begun(['articles'], later)
    expect(entries.some(([name]) => name.startsWith(named('articles.3.')))).toBe(false)
    const opened = await sent([...entries, ['show', 'articles.3']])
    expect(Object.fromEntries(opened.entries)[named('articles.3.number')]).toBe('4')
    const said = withValues(opened.entries, {
      [named('inForceFrom')]: later,
      [named('reason')]: '見出しの改正',
      [named('articles.3.title.ja')]: '保護責任者',
    })
    const shown = await sent(said)
    expect((await sent(shown.entries)).status).toBe(303)
    const now = rulesOn(await ruleBookNow(city.pool), later).guideline
    expect(now.articles.map(({ title }) => title.ja)).toEqual(
      reiwa5.articles.map(({ title }, nth) => (nth === 3 ? '保護責任者' : title.ja)),
    )
    expect(now.articles[3]?.summary).toEqual(reiwa5.articles[3]?.summary)
  })

  it('opens the parts in which something is wrong through what another part says', async () => {
    const from = addDays(today, 120)
    const entries = await begun(['offices'], from)
    const nth = reiwa5.posts.findIndex(({ id }) => id === 'citizen-head')
    const gone = Object.fromEntries(['id', 'office', 'ja', 'en'].map((one) => [named(`posts.${nth}.${one}`), '']))
    const said = { ...gone, [named('inForceFrom')]: from, [named('reason')]: '機構改革' }
    const refused = await sent(withValues(entries, said))
    expect(refused.status).toBe(422)
    const open = refused.entries.flatMap(([name, value]) => (name === 'part' && value !== '' ? [value] : []))
    expect(open).toEqual(expect.arrayContaining(['offices', 'council', 'rooms']))
    const room = reiwa5.rooms.findIndex(({ manager }) => manager === 'citizen-head')
    expect(refused.entries.map(([name]) => name)).toContain(named(`rooms.${room}.manager`))
  })

  it('opens a part as soon as it says its day, as the version of that day has it, and undoes no later version', async () => {
    const page = await (await keeper.get(`${form}?part=rooms`)).text()
    expect(page).not.toContain(named('rooms.0.ja'))
    const early = await sent([...formEntries(page, action), ['show', 'council']])
    expect(early.words).toContain('施行日を先に書いてください')
    // What was enacted above from a later day stands in the form of that day.
    const then = addDays(today, 65)
    const opened = await sent(
      withValues(early.entries, { [named('inForceFrom')]: then, [named('reason')]: '室の改称' }),
    )
    expect(Object.fromEntries(opened.entries)[named('rooms.0.ja')]).toBe('第三の電算室')
    const moved = await sent(withValues(opened.entries, { [named('inForceFrom')]: addDays(today, 1) }))
    expect([
      moved.status,
      moved.words.includes('別の版') || moved.words.includes('施行の版が施行されています'),
    ]).toEqual([422, true])
    const shown = await sent(withValues(opened.entries, { [named('rooms.1.ja')]: '副電算室' }))
    expect(shown.words).not.toMatch(/会議の名称|委員会 →/)
    expect((await sent(shown.entries)).status).toBe(303)
    const now = rulesOn(await ruleBookNow(city.pool), then).guideline
    expect([now.council.called?.ja, now.rooms[0]?.ja, now.rooms[1]?.ja]).toEqual(['委員会', '第三の電算室', '副電算室'])
  })

  it('tells an old window that another version was enacted meanwhile', async () => {
    const from = addDays(today, 150)
    const old = withValues(await begun(['rooms'], from), {
      [named('reason')]: '古い窓',
      [named('rooms.0.ja')]: '古い窓の室',
    })
    const rehearsed = await sent(old)
    expect(rehearsed.status).toBe(200)
    const other = await sent(
      withValues(await begun(['title'], from), { [named('reason')]: '別の窓', [named('called.ja')]: '規程' }),
    )
    expect((await sent(other.entries)).status).toBe(303)
    const late = await sent(rehearsed.entries)
    expect([late.status, late.words.includes('施行の版が施行されています')]).toEqual([422, true])
    expect(Object.fromEntries(late.entries)[named('rooms.0.ja')]).toBe('古い窓の室')
  })

  it('is offered to nobody but whoever keeps the rule book', async () => {
    const before = (await guidelines()).length
    const chief = await city.as('chief')
    const page = await chief.get(addresses.case(cityId))
    expect(await page.text()).not.toContain('acts/EnactGuideline')
    const answer = await chief.postForm(action, withValues(await begun(), changes))
    expect(answer.status).toBe(403)
    expect(await guidelines()).toHaveLength(before)
  })
})
