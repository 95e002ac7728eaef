import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../launch/parts/browser.ts'
import { everyPage } from './every-page.tsx'
import { startPageServer, type PageServer } from './page-server.ts'
import { violationsOf } from './violations.ts'

const names = (await everyPage('ja')).map((page) => page.name)
const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }
/** So high is what is painted of a page that nobody looks at: it is laid out, measured and read whole all the same. */
const strip = 100

let server: PageServer
let browser: Browser
const open: Page[] = []
const complaints: string[] = []

beforeAll(async () => {
  server = await startPageServer()
  browser = await openBrowser()
})

afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close()
  expect(complaints.splice(0)).toStrictEqual([])
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Asks again until it is so: the page has its own pace. */
const eventually = (read: () => Promise<unknown>) => expect.poll(read)

const visit = async (name: string, lang = 'ja', options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: desk, locale: lang, ...options })
  const page = listening(await context.newPage())
  open.push(page)
  await page.goto(server.url(lang, name))
  return page
}

/** Hears what the browser complains about: a broken policy or script is ours; that an autosave was refused is not. */
const listening = (page: Page): Page => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !/\b(?:503|409)\b/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  return page
}

// One browser page visits them all, so that styles and fonts come from its cache. Every page is measured in both
// languages; axe looks at each in one of the two languages and schemes, taken in turn: what a page is made of is the
// same in both, and each part stands on many pages.
describe.each([
  ['ja', 'light', 0],
  ['en', 'dark', 1],
] as const)('every page in %s and %s', (lang, colorScheme, turn) => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await browser.newContext({ viewport: desk, locale: lang, colorScheme })
    page = listening(await context.newPage())
  })
  afterAll(() => context.close())

  it.each(names)('%s fits desk and phone, and has no violation of WCAG 2.2 AA where it is its turn', async (name) => {
    // What is asked for together is laid out once: what was there before isn't laid out for a desk again.
    await Promise.all([
      page.emulateMedia({ media: null }),
      page.setViewportSize({ ...desk, height: strip }),
      page.goto(server.url(lang, name)),
    ])
    if (names.indexOf(name) % 2 === turn) expect(await violationsOf(page, server.axe)).toStrictEqual([])
    const seen = await onDesk(page)
    expect(seen.tooWide).toBe(0)
    expect(seen.narrowestRow).toBeGreaterThanOrEqual(readable)
    expect(seen.squeezed).toEqual([])
    expect(seen.shownThoughHidden).toEqual([])
    await page.setViewportSize({ ...phone, height: strip })
    expect(await page.evaluate(tooWide)).toBe(0)
    expect(await cutOnPaper(page)).toEqual([])
  })
})

const tooWide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** So many pixels tell what a row is; with fewer only its first letters stand there. */
const readable = 280

/** How much room the narrowest row of a one-line list has for what it is: long words beside it must not take it. */
const narrowestRow = `Math.min(
  ...[...document.querySelectorAll('.one-line th[scope=row]')].map((cell) => cell.clientWidth))`

/** What stands in a column of two or three characters, line under line, though it is a word or an id. */
const squeezed = `[...document.querySelectorAll('main :is(th, td, .badge, .short-due, .whole)')].filter((one) => {
  const style = getComputedStyle(one)
  const size = parseFloat(style.fontSize)
  const inside = one.getBoundingClientRect().width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
  const text = document.createRange()
  text.selectNodeContents(one)
  const lines = new Set([...text.getClientRects()].map((part) => Math.round(part.bottom / size))).size
  return one.checkVisibility() && one.textContent.trim().length > 3 && inside > 0 && inside < size * 3.2 && lines > 3
}).map((one) => one.textContent.trim())`

/** What waits for a script, or for its moment, isn't there before. */
const shownThoughHidden = `[...document.querySelectorAll('[hidden]')].filter((one) => one.checkVisibility())
  .map((one) => one.outerHTML.slice(0, 120))`

/** All of that with one question. */
const onDesk = (
  page: Page,
): Promise<{
  readonly tooWide: number
  readonly narrowestRow: number
  readonly squeezed: readonly string[]
  readonly shownThoughHidden: readonly string[]
}> =>
  page.evaluate(`({ tooWide: ${tooWide}, narrowestRow: ${narrowestRow}, squeezed: ${squeezed},
    shownThoughHidden: ${shownThoughHidden} })`)

/** A4 without its margins, at 96 to the inch, upright and lying down. */
const sheet = { upright: 673, lying: 1047 }

/** What a sheet of paper ends before: there is nothing to move aside. */
const cutOnPaper = async (page: Page): Promise<readonly string[]> => {
  await Promise.all([
    page.emulateMedia({ media: 'print' }),
    page.setViewportSize({ width: sheet.upright, height: strip }),
  ])
  const lies = await page.evaluate(
    `getComputedStyle(document.querySelector('.register-paper') ?? document.querySelector('main')).page`,
  )
  if (lies === 'register') await page.setViewportSize({ width: sheet.lying, height: strip })
  return page.evaluate(`[...document.querySelectorAll('main :is(table, ol, ul, dl)')]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 2)
    .map((one) => one.outerHTML.slice(0, 200))`)
}

/** How many sheets a page takes on paper, by the PDF that the browser prints. */
const sheets = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0
}

it('what nobody could read or hear is found on a page that has it', async () => {
  // Not one of ours: those may not say how a single element looks.
  const page = await browser.newPage({ viewport: { ...desk, height: strip } })
  open.push(page)
  await page.setContent(
    `<html lang="ja"><title>x</title><main><h1 style="padding-bottom: 2000px">x</h1>
      <p style="color: #ccc; background: #fff">淡い文字<img src="data:,">`,
  )
  expect((await violationsOf(page)).map((one) => one.split(':')[0])).toEqual(['color-contrast', 'image-alt'])
})

describe('paper and screens', () => {
  it('a list of forty cases is printed on two sheets', async () => {
    const page = await visit('cases-forty')
    expect(await page.locator('.data-table tbody tr').count()).toBe(40)
    expect(await sheets(page)).toBeLessThanOrEqual(2)
  })

  it.each(['case-running', 'case-overseen', 'case-ending'].flatMap((name) => [[name, 'ja'] as const, [name, 'en']]))(
    'a case file stays under ten sheets, the first of which is a cover with its contents: %s (%s)',
    async (name, lang) => {
      const page = await visit(name, lang)
      const count = await sheets(page)
      expect(count).toBeGreaterThan(1)
      expect(count).toBeLessThan(10)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.page-index').isVisible()).toBe(true)
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.page-index')).breakAfter`)).toBe('page')
    },
  )

  it('a case in force is seen within 2,500 pixels, and a home page on one screen', async () => {
    const inForce = await visit('case-in-force')
    expect(await inForce.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(2_500)
    for (const lang of ['ja', 'en']) {
      const home = await visit('home-of-all', lang)
      expect(await home.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(desk.height)
    }
  })
})

describe('the search', () => {
  it('is a field on a desk and a touch away on a phone', async () => {
    const page = await visit('home-of-all')
    expect(await page.locator('[data-search]').isVisible()).toBe(true)
    expect(await page.locator('.search-way').isVisible()).toBe(false)
    await page.setViewportSize(phone)
    expect(await page.locator('.search-way').isVisible()).toBe(true)
    expect(await page.locator('.search-way').getAttribute('href')).toBe('/search')
  })
})

describe('a questionnaire', () => {
  it('is judged by keyboard, and the rest of an item unfolds', async () => {
    const page = await visit('task-vet')
    await page.locator('[name="RecordVetting.answers.0.finding"]').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('[name="RecordVetting.answers.0.finding"][value="not-met"]').isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('規程を確認した')
    expect(await page.locator('[name="RecordVetting.answers.0.evidence"]').inputValue()).toBe('規程を確認した')
    const answer = page.locator('[name="RecordVetting.answers.0.answer"]')
    expect(await answer.isVisible()).toBe(false)
    await page.locator('.vetting-rest summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await answer.isVisible()).toBe(true)
  })

  it('asks why an essential item doesn’t apply only where that was chosen, and without script says so', async () => {
    const why = '[name="RecordVetting.answers.0.inapplicability"]'
    const page = await visit('task-vet')
    expect(await page.locator(why).isVisible()).toBe(false)
    await page.locator('[name="RecordVetting.answers.0.finding"][value="not-applicable"]').check()
    expect(await page.locator(why).isVisible()).toBe(true)
    const plain = await visit('task-vet', 'ja', { javaScriptEnabled: false })
    expect(await plain.locator(why).isVisible()).toBe(true)
    expect(await plain.getByText('※★を「該当なし」とするとき必須').first().isVisible()).toBe(true)
  })
})

/** As a browser pastes a text into a field. */
const pasteInto = (id: string, text: string): string => `{
  const clipboardData = new DataTransfer()
  clipboardData.setData('text', ${JSON.stringify(text)})
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  document.getElementById('${id}').dispatchEvent(paste)
}`

describe('a draft', () => {
  it('saves itself, says when, and tells when it could not', async () => {
    const page = await visit('draft-new')
    await page.getByLabel('件名').fill('帳票の印刷')
    const line = page.locator('[data-save-line]')
    await eventually(() => line.textContent()).toBe('10:15 に下書きを保存しました')
    expect(server.posted.at(-1)).toMatchObject({
      path: '/requests/d1/draft',
      form: { 'StartOutsourcing.request.title': '帳票の印刷' },
    })
    expect(await page.locator('input[name=version]').inputValue()).toBe('2')
    server.draftStatus = 503
    await page.getByLabel('件名').fill('帳票の印刷と発送')
    await eventually(() => line.getAttribute('data-state')).toBe('failed')
    expect(await page.getByLabel('件名').inputValue()).toBe('帳票の印刷と発送')
    server.draftStatus = 200
  })

  it('is sent after a saving that is under way, by the revision that this one made', async () => {
    const page = await visit('draft-new')
    const { promise, resolve: answer } = Promise.withResolvers<void>()
    server.draftAnswers = promise
    await page.getByLabel('件名').fill('帳票の印刷と封入')
    await eventually(() => Promise.resolve(server.posted.at(-1)?.form['StartOutsourcing.request.title'])).toBe(
      '帳票の印刷と封入',
    )
    const before = server.posted.length
    await page.locator('button[name=step][value=confirm]').click()
    expect(server.posted).toHaveLength(before)
    answer()
    await page.getByRole('heading', { name: 'sent' }).waitFor()
    expect(
      server.posted.slice(before).map(({ path, form }) => [path.endsWith('/draft'), form['version'], form['step']]),
    ).toEqual([[false, '2', 'confirm']])
    server.draftAnswers = Promise.resolve()
  })

  it('says which saving it is of which window, and of a newer one where both can be seen', async () => {
    const page = await visit('draft-new')
    const line = page.locator('[data-save-line]')
    server.draftStatus = 409
    await page.getByLabel('件名').fill('帳票の仕分け')
    await eventually(() => line.textContent()).toMatch(/より新しい下書きがあります/)
    server.draftStatus = 200
    await page.getByLabel('件名').fill('帳票の仕分けと搬送')
    await eventually(() => line.getAttribute('data-state')).toBe('saved')
    await page.locator('button[name=step][value=save]').click()
    await page.getByRole('heading', { name: 'sent' }).waitFor()
    const sent = server.posted.slice(-3).map(({ form }) => [form['window'], form['turn']])
    const [window] = sent[0] ?? []
    expect(window).toMatch(/^[0-9a-f]{32}$/)
    expect(sent).toEqual(['1', '2', '3'].map((turn) => [window, turn]))
  })

  it('shows the Japanese year beside a day', async () => {
    const page = await visit('draft-new')
    await page.getByLabel('開始日').fill('2027-04-01')
    await eventually(() => page.locator('#StartOutsourcing-request-startsOn-era').textContent()).toBe(
      '令和9年4月1日(木)',
    )
  })

  it('takes a day as it is copied from a letter or a spreadsheet, and nothing that is none', async () => {
    const page = await visit('draft-new')
    const field = page.getByLabel('開始日')
    const pasted = async (text: string): Promise<string> => {
      await field.fill('')
      await page.evaluate(pasteInto('StartOutsourcing-request-startsOn', text))
      return field.inputValue()
    }
    for (const text of ['令和９年４月１日(木)\n', 'R9.4.1', 'ｒ９／４／１', '2027/4/1', '2027-04-01'])
      expect([text, await pasted(text)]).toEqual([text, '2027-04-01'])
    expect(await page.locator('#StartOutsourcing-request-startsOn-era').textContent()).toBe('令和9年4月1日(木)')
    for (const text of ['令和9年2月30日', '令和元年4月30日', '9/4/1', '2027/4/1 2027/4/2', 'R9-委-1'])
      expect([text, await pasted(text)]).toEqual([text, ''])
  })

  it('starts at the summary of what is wrong, which leads to the field', async () => {
    const page = await visit('draft-errors')
    await eventually(() => page.evaluate('document.activeElement.hasAttribute("data-error-summary")')).toBe(true)
    await page.getByRole('link', { name: /^件名/ }).click()
    expect(await page.evaluate('document.activeElement.id')).toBe('StartOutsourcing-request-title')
  })
})

describe('a decision', () => {
  it('has nothing chosen, shows what the answer asks for, and is sent once', async () => {
    const page = await visit('task-approve')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    // The button says what was chosen, once something is.
    expect(await page.getByRole('button', { name: '決定を記録する' }).count()).toBe(1)
    expect(await page.getByLabel('理由').count()).toBe(2)
    expect(await page.getByLabel('理由').first().isVisible()).toBe(false)
    await page.getByRole('radio', { name: '不承認とする' }).check()
    await page.locator('textarea[name="DisapproveOutsourcing.reason"]').fill('必要性が認められない')
    const before = server.posted.length
    await page.getByRole('button', { name: '不承認とする' }).dblclick()
    await page.getByRole('heading', { name: 'sent' }).waitFor()
    expect(server.posted.slice(before)).toHaveLength(1)
    expect(server.posted.at(-1)?.form).toMatchObject({
      type: 'DisapproveOutsourcing',
      'DisapproveOutsourcing.reason': '必要性が認められない',
      commandId: expect.any(String),
    })
  })

  it('can be taken by keyboard alone', async () => {
    const page = await visit('task-check-form')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('本文へ移動')
    await page.keyboard.press('Enter')
    for (
      let presses = 0;
      presses < 20 && !(await page.evaluate('document.activeElement.matches("input[type=radio]")'));
      presses += 1
    )
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByRole('radio', { name: '受け付ける' }).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.type('確認した')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'sent' }).waitFor()
    expect(server.posted.at(-1)?.form).toMatchObject({ type: 'AcceptForm', 'AcceptForm.note': '確認した' })
  })

  it('can be taken without script: every field is there', async () => {
    const page = await visit('task-approve', 'ja', { javaScriptEnabled: false })
    expect(await page.getByLabel('理由').first().isVisible()).toBe(true)
    // What only a script could do isn't offered.
    expect(await page.getByRole('button', { name: '欄を増やす' }).isVisible()).toBe(false)
    await page.getByRole('radio', { name: '承認する', exact: true }).check()
    await page.getByRole('button', { name: '決定を記録する' }).click()
    expect(server.posted.at(-1)?.form).toMatchObject({ type: 'ApproveOutsourcing' })
  })

  it('takes as many conditions as there are', async () => {
    const page = await visit('task-approve')
    await page.getByRole('radio', { name: '承認する', exact: true }).check()
    await page.getByRole('button', { name: '欄を増やす' }).click()
    await page.getByLabel('内容（3件目）').fill('三つ目の条件')
    await page.getByRole('button', { name: '承認する', exact: true }).click()
    await page.getByRole('heading', { name: 'sent' }).waitFor()
    expect(server.posted.at(-1)?.form).toMatchObject({ 'ApproveOutsourcing.conditions.2.text': '三つ目の条件' })
    // Coming back by the browser's button, one can go on from what was sent: it is asked for, and not to be recorded.
    await page.goBack()
    await page.getByRole('button', { name: '送った内容を表示' }).click()
    await page.getByRole('heading', { name: 'sent' }).waitFor()
    expect(server.posted.at(-1)?.form).toMatchObject({
      'ApproveOutsourcing.conditions.2.text': '三つ目の条件',
      resume: 'sent',
    })
  })

  it('takes no more conditions than the law does, and says so where the button was', async () => {
    const page = await visit('task-approve')
    await page.getByRole('radio', { name: '承認する', exact: true }).check()
    const more = page.getByRole('button', { name: '欄を増やす' })
    const full = page.getByText('書けるのは20件までです', { exact: false })
    expect(await full.isVisible()).toBe(false)
    while (await more.isVisible()) await more.click()
    expect(await page.getByLabel('内容（20件目）').count()).toBe(1)
    expect(await full.isVisible()).toBe(true)
  })

  it('offers nothing of that on a page that was just opened', async () => {
    const page = await visit('task-approve')
    expect(await page.locator('[data-came-back]').isVisible()).toBe(false)
  })
})

describe('a page', () => {
  it('keeps what is not the reader’s behind one line that opens by keyboard and says why', async () => {
    const page = await visit('case-deliberation')
    const fold = page.locator('[data-not-yours] > summary')
    expect(await page.locator('.not-yours').isVisible()).toBe(false)
    await fold.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.not-yours').textContent()).toContain('審議未了')
  })

  it('leads an older address of a part to the tab in which it stands now', async () => {
    const page = await visit('inbox-all')
    await page.route('**/parts/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>vetting</h1>' }))
    await page.goto(`${server.url('ja', 'case-overview')}#vetting`)
    await page.waitForURL(/parts\/vetting#vetting$/)
  })

  it('goes to the search by Ctrl+K', async () => {
    const page = await visit('inbox-decide')
    await page.keyboard.press('Control+k')
    expect(await page.evaluate('document.activeElement.name')).toBe('q')
  })

  it('opens every fold on paper', async () => {
    const page = await visit('case-returned')
    await page.emulateMedia({ media: 'print' })
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.byteLength).toBeGreaterThan(10_000)
    expect(await page.locator('.site-nav').isVisible()).toBe(false)
  })

  it.each(['cases', 'council-register', 'instructions-register'])(
    'prints a list lying down, its marks in one line, without buttons: %s',
    async (name) => {
      // A4 on its side without its margins, at 96 to the inch.
      const page = await visit(name, 'ja', { viewport: { width: 1001, height: 680 } })
      await page.emulateMedia({ media: 'print' })
      const marks: readonly number[] = await page.evaluate(`[...document.querySelectorAll('.data-table .badge')]
      .map((one) => Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).fontSize)))`)
      expect(marks.length).toBeGreaterThan(0)
      expect(marks.filter((lines) => lines > 2)).toEqual([])
      expect(await page.locator('.button:visible').count()).toBe(0)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1001)
      expect(await page.evaluate(`getComputedStyle(document.querySelector('main')).page`)).toBe('register')
    },
  )
})
