import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { questionnaireOn, questionnaires } from '../../domain/guideline/questionnaire.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { prepareOwnCity } from '../../launch/own-city.ts'
import { mailbox } from '../../launch/tour/mailbox.ts'
import { openBrowser } from '../../launch/parts/browser.ts'
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts'

const today = wallDay()
const title = '窓口用統合端末の更新作業'
const password = 'a password of my own'
/** The people whom the new administrator enters, and what each of them holds. */
const people = [
  { key: 'staff', name: '佐藤 窓', post: 'citizen-staff' },
  { key: 'head', name: '田中 課長', post: 'citizen-head' },
  { key: 'secretariat', name: '中村 庶務', post: 'secretariat' },
  { key: 'chief', name: '山本 部長', post: 'general-policy-director' },
  { key: 'manager', name: '小川 課長', post: 'digital-promotion-head' },
] as const

let system: WholeSystem
let browser: Browser
const contexts: BrowserContext[] = []
beforeAll(async () => {
  ;[system, browser] = await Promise.all([wholeSystem('empty'), openBrowser()])
})
// The path is walked step by step: after a step that failed the next ones can't be taken.
let fell = false
beforeEach(({ skip, onTestFailed }) => {
  if (fell) skip()
  onTestFailed(() => {
    fell = true
  })
})
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser?.close()
  await system?.end()
})

const sitDown = async (): Promise<Page> => {
  const context = await browser.newContext({ locale: 'ja', baseURL: system.running().webUrl })
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(100_000)
  return page
}
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const choose = (page: Page, name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`).check()
const fill = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}
const setPassword = async (link: string): Promise<Page> => {
  const page = await sitDown()
  await page.goto(link)
  await fill(page, { password, again: password })
  await page.getByRole('button', { name: '決めてサインインする' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/')
  return page
}
/** Among several answers the button says the one that was chosen. */
const theChosen = '決定を記録する'
/** Sends the form by its own button, or by the one that carries this text, and is told what was recorded. */
const send = async (page: Page, button?: string): Promise<void> => {
  const main = page.getByRole('main')
  await (
    button === undefined
      ? main.locator('form button[type=submit]').last()
      : button === theChosen
        ? main.locator('form[data-guard] .form-foot button[type=submit]')
        : main.getByRole('button', { name: button, exact: true })
  ).click()
  await page.getByRole('status').first().waitFor()
}
const openTask = async (page: Page, tab: string): Promise<void> => {
  await page.goto(`/inbox?tab=${tab}`)
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await page.waitForURL(/\/tasks\//)
}
/** The link of the letter to somebody whose subject says this. */
const letterTo = async (mail: string, subject: string): Promise<string> =>
  (await mailbox(system.running().mailUrl ?? '').waitFor(mail, '試し町', subject)).link ?? ''
const act = (command: string) => `/cases/${cityId}/acts/${command}`

describe('a city that nobody here knows', () => {
  let administrator: Page
  const at = new Map<string, Page>()

  it('begins with a link, on which its first administrator sets a password, and says what is missing', async () => {
    const link = await prepareOwnCity(system.running().databaseUrl)
    administrator = await setPassword(link ?? '')
    await administrator.goto(`/cases/${cityId}`)
    const missing = await administrator.locator('ol.set-up').textContent()
    expect(missing).toContain('自治体の名称')
    // The posts of the guideline as delivered are nobody's to fill before the city has people.
    expect(missing).not.toContain('市民課長')
    const { violations } = await new AxeBuilder({ page: administrator }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await prepareOwnCity(system.running().databaseUrl)).toBeNull()
  })

  it('gets its name, people and appointments by the pages', async () => {
    await administrator.goto(act('NameCity'))
    await fill(administrator, { 'NameCity.name.ja': '試し町', 'NameCity.name.en': 'Trial Town' })
    await send(administrator)
    for (const { key, name, post } of people) {
      await administrator.goto(act('EnterPerson'))
      await fill(administrator, { 'EnterPerson.name': name, 'EnterPerson.mail': `${key}@trial.example.jp` })
      await send(administrator)
      await administrator.goto(act('AppointPerson'))
      const person = administrator.locator('[name="AppointPerson.person"] option', { hasText: name })
      await field(administrator, 'AppointPerson.person').selectOption((await person.getAttribute('value')) ?? '')
      await field(administrator, 'AppointPerson.post').selectOption(post)
      await fill(administrator, { 'AppointPerson.from': today })
      await send(administrator)
    }
    await administrator.goto(`/cases/${cityId}`)
    const stillMissing = await administrator.locator('ol.set-up').textContent()
    expect(stillMissing).toContain('監査担当')
    expect(stillMissing).not.toContain('市民課長')
  })

  it('tries its mail with a letter that the administrator opens', async () => {
    await administrator.goto(act('TryMail'))
    await send(administrator)
    const letter = await letterTo('administrator@city.example.jp', '試しの手紙')
    await administrator.goto(new URL(letter).pathname)
    await send(administrator)
    await administrator.goto(`/cases/${cityId}`)
    expect(await administrator.locator('ol.set-up li', { hasText: '手紙が届くことの確認' }).textContent()).toContain(
      '済み',
    )
  })

  it('enacts a version of its own, of which it opens the parts that differ from the one that was delivered', async () => {
    const named = (path: string) => `EnactGuideline.${path}`
    await administrator.goto(act('EnactGuideline'))
    await fill(administrator, { [named('inForceFrom')]: today, [named('reason')]: '試し町の要綱による。' })
    for (const [part, first] of [
      ['部署と職', 'offices.0.ja'],
      ['室と区分', 'rooms.0.ja'],
    ] as const) {
      await administrator.getByRole('button', { name: `「${part}」を改める` }).click()
      await field(administrator, named(first)).waitFor()
    }
    // The branches of the municipality whose text was delivered are nobody's here.
    expect(await administrator.getByRole('main').textContent()).not.toContain('支所')
    const audit = administrator.locator('[name^="EnactGuideline.offices."][value="監査委員事務局"]')
    await audit.fill('監査室')
    await fill(administrator, { [named('rooms.0.ja')]: '役場二階の電算室' })
    const { violations } = await new AxeBuilder({ page: administrator }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const main = administrator.getByRole('main')
    await main.locator('form .form-foot button[type=submit]').click()
    await main.locator('#guideline-difference').waitFor()
    const changes = await main.locator('[aria-labelledby=guideline-difference]').textContent()
    expect(changes).toMatch(/監査委員事務局.*監査室/)
    expect(changes).toContain('役場二階の電算室')
    // Back by the browser's button the form is as it was opened, without the parts that were opened on it since.
    await administrator.goBack()
    await main.getByRole('button', { name: '送った内容を表示' }).click()
    await field(administrator, named('rooms.0.ja')).waitFor()
    expect(await field(administrator, named('rooms.0.ja')).inputValue()).toBe('役場二階の電算室')
    expect(await field(administrator, named('reason')).inputValue()).toBe('試し町の要綱による。')
    expect(await main.locator('[aria-labelledby=guideline-difference]').textContent()).toBe(changes)
    await send(administrator)
    await administrator.goto(`/cases/${cityId}`)
    const page = await administrator.getByRole('main').textContent()
    expect(page).toContain('監査室')
    expect(page).toContain('試し町の要綱による。')
  })

  it('invites them, each by a letter with a link of their own; one by a link that is shown', async () => {
    for (const { key, name } of people) {
      await administrator.goto(`/cases/${cityId}`)
      const row = administrator.locator('#people tr', { hasText: name })
      const byLetter = key !== 'chief'
      await row.getByRole('button', { name: byLetter ? '手紙で招待する' : 'リンクを画面に示す' }).click()
      const shown = byLetter
        ? await letterTo(`${key}@trial.example.jp`, 'パスワードの設定')
        : await administrator.locator('code.one-time-link').textContent()
      at.set(key, await setPassword(shown ?? ''))
    }
    const { violations } = await new AxeBuilder({ page: administrator }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('lets somebody set another password who has forgotten theirs', async () => {
    const page = await sitDown()
    await page.goto('/sign-in')
    await page.getByRole('link', { name: 'パスワードを忘れたとき' }).click()
    await fill(page, { mail: 'staff@trial.example.jp' })
    await page.getByRole('button', { name: '手紙を求める' }).click()
    await page.getByRole('status').first().waitFor()
    const letter = await letterTo('staff@trial.example.jp', 'パスワードの再設定')
    at.set('staff', await setPassword(letter))
  })

  it('comes to its first approved case', async () => {
    const [staff, head, secretariat, chief] = people.map(({ key }) => at.get(key)!) as [Page, Page, Page, Page]
    await staff.goto('/requests/new')
    await field(staff, 'StartOutsourcing.request.kind').selectOption('hardware-maintenance')
    await choose(staff, 'StartOutsourcing.request.information', 'configuration')
    await fill(staff, {
      'StartOutsourcing.request.title': title,
      'StartOutsourcing.request.work': '統合端末4台の入替え',
      'StartOutsourcing.request.reason': '賃貸借の満了に伴う更新のため',
      'StartOutsourcing.request.protection': '作業には職員が立ち会う。',
      'StartOutsourcing.request.place': '市民課窓口',
      'StartOutsourcing.request.vendor': '株式会社あおい電算',
      'StartOutsourcing.request.startsOn': addDays(today, 60),
      'StartOutsourcing.request.endsOn': addDays(today, 424),
      'StartOutsourcing.request.amountYen': '1,320,000',
      'StartOutsourcing.request.subcontracting': 'なし',
    })
    await staff.locator('button[name=step][value=confirm]').click()
    await staff.locator('button[name=step][value=start]').click()
    await staff.waitForURL(/\/cases\/outsourcing\//)
    await openTask(staff, 'do')
    await fill(staff, { 'RecordVetting.checkedOn': today })
    await choose(staff, 'RecordVetting.means', 'hearing')
    for (const [index] of questionnaireOn(questionnaires, today).items.entries()) {
      await choose(staff, `RecordVetting.answers.${index}.finding`, 'met')
      await fill(staff, { [`RecordVetting.answers.${index}.evidence`]: '規程と聴取により確認した' })
    }
    await choose(staff, 'RecordVetting.verdict', 'suitable')
    await send(staff, '調査結果を記録する')
    await openTask(head, 'decide')
    await choose(head, 'JudgeVendor.verdict', 'suitable')
    await send(head, '委託先を判定する')
    await openTask(head, 'decide')
    await choose(head, 'type', 'SubmitOutsourcing')
    await send(head, '決定を記録する')
    await openTask(secretariat, 'decide')
    await choose(secretariat, 'type', 'AcceptForm')
    await send(secretariat, '決定を記録する')
    await openTask(secretariat, 'do')
    await secretariat.goto(new URL(secretariat.url()).pathname.replace(/\/tasks\/.*/, '/attachments'))
    const minutes = { name: '議事録.txt', mimeType: 'text/plain', buffer: Buffer.from('議事録（抄）') }
    await secretariat.locator('input[type=file]').setInputFiles(minutes)
    await send(secretariat, '書類を添付する')
    await openTask(secretariat, 'do')
    await choose(secretariat, 'type', 'RecordCouncilOutcome')
    await field(secretariat, 'RecordCouncilOutcome.minutes').selectOption({ index: 1 })
    for (const seat of ['general-policy-director', 'digital-promotion-head', 'citizen-head'])
      await choose(secretariat, 'RecordCouncilOutcome.present', seat)
    await fill(secretariat, {
      'RecordCouncilOutcome.meeting': '第1回セキュリティ会議',
      'RecordCouncilOutcome.heldOn': today,
    })
    await choose(secretariat, 'RecordCouncilOutcome.outcome', 'favourable')
    await send(secretariat, '決定を記録する')
    await openTask(chief, 'decide')
    await choose(chief, 'type', 'ConfirmOutsideOutcome')
    await send(chief, '決定を記録する')
    await openTask(chief, 'decide')
    await choose(chief, 'type', 'ApproveOutsourcing')
    await send(chief, '決定を記録する')
    await chief.goto('/cases')
    expect(await chief.getByRole('main').textContent()).toContain(title)
  })
})
