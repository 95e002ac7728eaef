import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { demoPassword } from '../demo-city/people.ts'
import { openBrowser } from '../parts/browser.ts'
import { projectFolder } from '../paths.ts'
import { readRunning } from '../running.ts'

/** `node launch/docs/take-screenshots.ts`: takes the README's pictures anew from a running demo city. */
const running = readRunning()
if (running === undefined) {
  console.error('✗ 先に npm start を / run npm start first')
  process.exit(1)
}
const folder = join(projectFolder, 'docs', 'images')
const caseOf = (nth: number) => `/cases/outsourcing/5e415407-0000-4000-8000-${String(1_000 + nth).padStart(12, '0')}`

/** One picture: who looks at which page, in which language, at which size; from the top or from an element on. */
interface Picture {
  readonly file: string
  readonly who: string
  readonly path: string
  readonly language: 'ja' | 'en'
  readonly size: { readonly width: number; readonly height: number }
  readonly from?: string
}

const desk = { width: 1200, height: 860 }
const pictures: readonly Picture[] = [
  { file: 'case-page.png', who: 'watanabe', path: caseOf(5), language: 'ja', size: desk },
  { file: 'case-page.en.png', who: 'watanabe', path: caseOf(5), language: 'en', size: desk },
  { file: 'history.png', who: 'watanabe', path: caseOf(9), language: 'ja', size: desk, from: '#history' },
  { file: 'history.en.png', who: 'watanabe', path: caseOf(9), language: 'en', size: desk, from: '#history' },
]

const browser = await openBrowser()
try {
  for (const picture of pictures) await take(browser, running.webUrl, picture)
} finally {
  await browser.close()
}

async function take(at: Browser, webUrl: string, { file, who, path, language, size, from }: Picture): Promise<void> {
  const context = await at.newContext({ baseURL: webUrl, locale: language, viewport: size })
  const page = await context.newPage()
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.locator('#mail').fill(`${who}@city.example.jp`)
  await page.locator('#password').fill(demoPassword)
  await page.locator('#password').press('Enter')
  await page.waitForURL((url) => url.pathname === path)
  if (from !== undefined) await page.locator(from).evaluate((element) => element.scrollIntoView())
  await page.screenshot({ path: join(folder, file) })
  console.log(`✓ docs/images/${file}`)
  await context.close()
}
