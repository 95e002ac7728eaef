import { expect, it } from 'vitest'
import { pagesInBrowser } from './pages-in-browser.ts'

const { visit } = pagesInBrowser()
const vendor = '[name="StartOutsourcing.request.vendor"]'
const candidates = '[name="StartOutsourcing.request.candidates"]'

it('offers a company written nearly so while its name is typed, and takes it by keyboard alone', async () => {
  const page = await visit('draft-new')
  const field = page.locator(vendor)
  await field.fill('株式会社あおい電産センター')
  const offer = page.getByRole('button', { name: '株式会社あおい電算センター' })
  await offer.waitFor()
  await page.keyboard.press('Tab')
  expect(await page.locator('[role="status"] button:focus').count()).toBe(1)
  await page.keyboard.press('Enter')
  expect(await field.inputValue()).toBe('株式会社あおい電算センター')
  expect(await page.locator(`${vendor}:focus`).count()).toBe(1)
  await offer.waitFor({ state: 'detached' })
})

it('does so for the line that is being written where each has its own, and shows names as text alone', async () => {
  const page = await visit('draft-new')
  await page.locator('[name="StartOutsourcing.request.award"][value="candidates"]').check()
  const field = page.locator(candidates)
  await field.fill('有限会社べつの商会\n緑')
  await field.pressSequentially('\nみどり')
  const offer = page.getByRole('button', { name: 'みどり<b>通信' })
  await offer.waitFor()
  await offer.click()
  expect(await field.inputValue()).toBe('有限会社べつの商会\n緑\nみどり<b>通信')
})

it('lets one choose from what is known where no script runs', async () => {
  const page = await visit('draft-new', { javaScriptEnabled: false })
  const list = await page.locator(vendor).getAttribute('list')
  expect(await page.locator(`datalist[id="${list}"] option`).count()).toBe(2)
  expect(await page.locator('[data-title]:visible').count()).toBe(0)
})
