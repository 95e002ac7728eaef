import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserOn, cityApp, password, type Browser, type CityApp } from '../support/city-app.ts'
import { mailedIn, pageOf, submittedIn } from '../support/mailed-tasks.ts'
import { acceptsForm } from '../support/outsourcing-acts.ts'
import { fieldsOf, allHidden, wordsOf } from '../support/page-forms.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

/** What a browser would send of the page's form: all that it carries hidden, and the answer. */
const written = async (browser: Browser, path: string) => [
  ...allHidden(await (await browser.get(path)).text(), path).filter(([name]) => name !== 'type'),
  ...fieldsOf(acceptsForm().command),
]

describe('a page that stays open while somebody else signs in, in the same browser', () => {
  it('records nothing in that person’s name, and asks whoever wrote it to sign in, with what they wrote', async () => {
    const path = pageOf(await submittedIn(city), 'check-form-1')
    const form = await written(await city.as('secretariat'), path)
    const next = await city.as('head')
    const before = await city.events()
    const answer = await next.postForm(path, [...form, ['AcceptForm.note', '書きかけの文']])
    const html = await answer.text()
    expect([answer.status, wordsOf(html)]).toEqual([
      409,
      expect.stringContaining('今は、この画面を開いた人とは別の人がサインインしています。何も記録していません。'),
    ])
    expect(await city.events()).toBe(before)
    const carried = allHidden(html, '/sign-in')
    expect(carried.map(([, value]) => value)).toContain('書きかけの文')
    const back = await next.postForm('/sign-in', [
      ...carried,
      ['mail', city.people['secretariat']!.mail],
      ['password', password],
    ])
    const shown = await back.text()
    expect([back.status, shown]).toEqual([200, expect.stringContaining(`action="${path}"`)])
    expect(allHidden(shown, path)).toContainEqual(['openedBy', city.people['secretariat']!.id])
    expect(await city.events()).toBe(before)
    expect((await next.postForm(path, form)).status).toBe(303)
  })

  it('which a mailed link had opened is no different', async () => {
    const id = await submittedIn(city)
    const path = pageOf(id, 'check-form-1')
    const token = await mailedIn(city, id, 'check-form-1', 'secretariat')
    const reader = browserOn(city.app)
    await reader.get(`/t/${token}`)
    const form = await written(reader, path)
    const before = await city.events()
    expect((await (await city.as('head')).postForm(path, form)).status).toBe(409)
    expect(await city.events()).toBe(before)
    expect((await reader.postForm(path, form)).status).toBe(303)
  })
})
