import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { clauses } from '../../domain/guideline/clauses.ts'
import { questionnaireOn, questionnaires } from '../../domain/guideline/questionnaire.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { demoPassword } from '../../launch/demo-city/people.ts'
import { openBrowser } from '../../launch/parts/browser.ts'
import { mailbox } from '../../launch/tour/mailbox.ts'
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts'
import { violationsOf } from '../web/violations.ts'

const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }
const title = '窓口用統合端末の更新作業'
const today = wallDay()

let system: WholeSystem
let browser: Browser
let origin = ''
const contexts: BrowserContext[] = []
/** What left our origin, and what the browser complained about; both must stay empty. */
const strays: string[] = []

beforeAll(async () => {
  ;[system, browser] = await Promise.all([wholeSystem(), openBrowser()])
  origin = system.running().webUrl
})
// The path is walked step by step: after a step that failed the next ones can't be taken.
let fell = false
beforeEach(({ skip, onTestFailed }) => {
  if (fell) skip()
  onTestFailed(() => {
    fell = true
  })
})
afterEach(() => expect(strays.splice(0)).toStrictEqual([]))
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser?.close()
  await system?.end()
})

/** A desk with a browser of its own. */
const sitDown = async (language = 'ja'): Promise<Page> => {
  const context = await browser.newContext({ viewport: desk, locale: language, baseURL: origin })
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(100_000)
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      strays.push(`request: ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) strays.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => strays.push(`script: ${error.message}`))
  return page
}

const signIn = async (page: Page, key: string): Promise<void> => {
  await page.goto('/sign-in')
  await page.locator('#mail').fill(`${key}@city.example.jp`)
  await page.locator('#password').fill(demoPassword)
  await page.getByRole('button', { name: 'サインイン', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** The page as everybody has to be able to use it: at a desk and on a phone. */
const looksRight = async (page: Page): Promise<void> => {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    expect(await violationsOf(page), `${page.url()} ${size.width}`).toStrictEqual([])
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      `${page.url()} ${size.width}`,
    ).toBe(0)
  }
  await page.setViewportSize(desk)
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const choose = (page: Page, name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`).check()
const fill = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}

/** Opens the task from the inbox, as one does in the morning. */
const openTask = async (page: Page, tab: string): Promise<void> => {
  await page.goto(`/inbox?tab=${tab}`)
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await page.waitForURL(/\/tasks\//)
}

/** Sends the form, and is back on a page that says what was recorded. */
const theChosen = '決定を記録する'
const decide = async (page: Page, button: string): Promise<void> => {
  const main = page.getByRole('main')
  // Among several answers the button says the one that was chosen.
  const chosen = main.locator('form[data-guard] .form-foot button[type=submit]')
  await (button === theChosen ? chosen : main.getByRole('button', { name: button, exact: true })).click()
  await page.getByRole('status').first().waitFor()
}

describe('the whole path, in a browser', () => {
  let staff: Page
  let head: Page
  let secretariat: Page
  let chief: Page

  it('begins at the sign-in, in the language of the browser', async () => {
    staff = await sitDown()
    await signIn(staff, 'sasaki')
    const guest = await sitDown('en')
    await guest.goto('/')
    expect(await guest.locator('html').getAttribute('lang')).toBe('en')
    await looksRight(guest)
  })

  it('an office writes its request; the draft saves itself', async () => {
    await staff.goto('/requests/new')
    await fill(staff, {
      'StartOutsourcing.request.title': title,
      'StartOutsourcing.request.work': '統合端末4台の入替え',
    })
    await expect.poll(() => staff.locator('[data-save-line]').getAttribute('data-state')).toBe('saved')
    await staff.reload()
    expect(await field(staff, 'StartOutsourcing.request.title').inputValue()).toBe(title)
    await field(staff, 'StartOutsourcing.request.kind').selectOption('hardware-maintenance')
    await choose(staff, 'StartOutsourcing.request.information', 'configuration')
    await fill(staff, {
      'StartOutsourcing.request.reason': '賃貸借の満了に伴う更新のため',
      'StartOutsourcing.request.protection': '作業には職員が立ち会う。',
      'StartOutsourcing.request.place': '市民課窓口',
      'StartOutsourcing.request.vendor': '株式会社あおい電算',
      'StartOutsourcing.request.startsOn': addDays(today, 60),
      'StartOutsourcing.request.endsOn': addDays(today, 424),
      'StartOutsourcing.request.amountYen': '1,320,000',
      'StartOutsourcing.request.subcontracting': 'なし',
    })
    await looksRight(staff)
    await staff.locator('button[name=step][value=confirm]').click()
    await staff.locator('button[name=step][value=start]').waitFor()
    await looksRight(staff)
    await staff.locator('button[name=step][value=start]').click()
    await staff.waitForURL(/\/cases\/outsourcing\//)
    await looksRight(staff)
  })

  it('vets the vendor (Art. 20)', async () => {
    await openTask(staff, 'do')
    await looksRight(staff)
    await fill(staff, { 'RecordVetting.checkedOn': today })
    await choose(staff, 'RecordVetting.means', 'hearing')
    for (const [index] of questionnaireOn(questionnaires, today).items.entries()) {
      await choose(staff, `RecordVetting.answers.${index}.finding`, 'met')
      await fill(staff, { [`RecordVetting.answers.${index}.evidence`]: '規程と聴取により確認した' })
    }
    await choose(staff, 'RecordVetting.verdict', 'suitable')
    await decide(staff, '調査結果を記録する')
  })

  it('is submitted by its head, and checked and deliberated on by the secretariat and the council (Arts. 5, 21)', async () => {
    head = await sitDown()
    await signIn(head, 'suzuki')
    await openTask(head, 'decide')
    await looksRight(head)
    await choose(head, 'JudgeVendor.verdict', 'suitable')
    await decide(head, '委託先を判定する')
    await openTask(head, 'decide')
    await choose(head, 'type', 'SubmitOutsourcing')
    await decide(head, '決定を記録する')
    secretariat = await sitDown()
    await signIn(secretariat, 'yamazaki')
    await openTask(secretariat, 'decide')
    await choose(secretariat, 'type', 'AcceptForm')
    await decide(secretariat, '決定を記録する')
    await openTask(secretariat, 'do')
    await secretariat.goto(new URL(secretariat.url()).pathname.replace(/\/tasks\/.*/, '/attachments'))
    const minutes = { name: '議事録.txt', mimeType: 'text/plain', buffer: Buffer.from('議事録（抄）') }
    await secretariat.locator('input[type=file]').setInputFiles(minutes)
    await decide(secretariat, '書類を添付する')
    await openTask(secretariat, 'do')
    await choose(secretariat, 'type', 'RecordCouncilOutcome')
    await secretariat.locator('[name="RecordCouncilOutcome.minutes"]').selectOption({ index: 1 })
    for (const seat of ['general-policy-director', 'citizen-head', 'sobue-head'])
      await choose(secretariat, 'RecordCouncilOutcome.present', seat)
    await fill(secretariat, {
      'RecordCouncilOutcome.meeting': '令和8年度第5回セキュリティ会議',
      'RecordCouncilOutcome.heldOn': today,
    })
    await choose(secretariat, 'RecordCouncilOutcome.outcome', 'favourable')
    await looksRight(secretariat)
    await decide(secretariat, '決定を記録する')
  })

  it('waits, held outside Sekisho, for the chair’s own confirmation (Arts. 5(1), 21)', async () => {
    const chair = await sitDown()
    await signIn(chair, 'watanabe')
    await openTask(chair, 'decide')
    await choose(chair, 'type', 'ConfirmOutsideOutcome')
    await looksRight(chair)
    await decide(chair, '決定を記録する')
  })

  it('is approved from the mail with the keyboard alone (Art. 21)', async () => {
    const { mailUrl } = system.running()
    const letter = await mailbox(mailUrl ?? '').waitFor('watanabe@city.example.jp', title, '承認のお願い')
    chief = await sitDown()
    pressed = 0
    await chief.goto(letter.link ?? '')
    await looksRight(chief)
    expect(new URL(chief.url()).pathname).not.toContain(letter.link?.split('/').at(-1))
    await reach(chief, 'a[href^="/sign-in?next="]')
    await chief.keyboard.press('Enter')
    await chief.waitForURL(/\/sign-in/)
    await reach(chief, '#mail')
    await chief.keyboard.type('watanabe@city.example.jp')
    await chief.keyboard.press('Tab')
    await chief.keyboard.type(demoPassword)
    await chief.keyboard.press('Enter')
    await chief.waitForURL(/\/tasks\//)
    await reach(chief, 'input[name=type]')
    await chief.keyboard.press('Space')
    expect(await chief.locator('input[name=type]:checked').getAttribute('value')).toBe('ApproveOutsourcing')
    await reach(chief, 'main form button[type=submit]')
    await chief.keyboard.press('Enter')
    await chief.getByRole('status').first().waitFor()
    // One of the five errands (errands.e2e.test.ts): no click, and so many keys besides those of the sign-in itself.
    console.log(`approve from mail: 0 clicks, ${pressed + 4} keys`)
    expect(pressed + 4).toBeLessThanOrEqual(70)
    await looksRight(chief)
  })

  it('becomes a contract with its six clauses (Art. 22), and is found in the list', async () => {
    await openTask(head, 'do')
    await fill(head, { 'RegisterContract.contractNumber': '2026-市民-031', 'RegisterContract.signedOn': today })
    for (const [index] of clauses.entries()) {
      await fill(head, {
        [`RegisterContract.clauses.${index}.document`]: '特記事項',
        [`RegisterContract.clauses.${index}.place`]: `第${index + 3}条`,
      })
    }
    await looksRight(head)
    await decide(head, '契約を登録する')
    await head.goto('/cases?q=更新作業')
    await looksRight(head)
    await head
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .click()
    await looksRight(head)
  })
})

/** How often Tab was pressed since somebody last began to count. */
let pressed = 0

/** Presses Tab until what is meant has the focus, which has to be seen; nobody should need more than sixty. */
const reach = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    pressed += 1
    const there = await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)
    if (there) {
      const outline = await page.evaluate<string>(
        'getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).boxShadow',
      )
      expect(outline).not.toBe('nonenone')
      return
    }
  }
  throw new Error(`${selector} on ${page.url()} can’t be reached with the keyboard`)
}
