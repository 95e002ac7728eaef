import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from '../../launch/parts/browser.ts'
import { startPageServer, type PageServer } from './page-server.ts'

/** A browser and a server of pages for the tests of a file; what was opened is closed after each of them. */
export const pagesInBrowser = () => {
  let server: PageServer
  let browser: Browser
  const open: Page[] = []
  beforeAll(async () => {
    server = await startPageServer()
    browser = await openBrowser()
  })
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close()
    server.posted.splice(0)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const visit = async (name: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ja', ...options })
    const page = await context.newPage()
    open.push(page)
    await page.goto(server.url('ja', name))
    return page
  }
  return { visit, server: () => server }
}
