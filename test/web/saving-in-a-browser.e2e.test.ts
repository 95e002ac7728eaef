import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { pagesInBrowser } from './pages-in-browser.ts'

const { visit, server } = pagesInBrowser()
afterEach(() => {
  server().draftStatus = 200
})

const eventually = (read: () => Promise<unknown>) => expect.poll(read)
const state = (page: Page) => page.locator('[data-save-line]').getAttribute('data-state')
const saysOf = async (page: Page) => (await page.locator('[data-save-line]').textContent()) ?? ''
const drafts = () => server().posted.filter(({ path }) => path.endsWith('/draft'))

describe('a draft whose saving fails', () => {
  it('is saved by itself once the connection is back, without another key', async () => {
    const page = await visit('draft-new')
    await page.context().setOffline(true)
    await page.getByLabel('件名').fill('帳票の印刷')
    await eventually(() => state(page)).toBe('failed')
    expect(drafts()).toEqual([])
    await page.context().setOffline(false)
    await eventually(() => state(page)).toBe('saved')
    expect(drafts().at(-1)?.form).toMatchObject({ 'StartOutsourcing.request.title': '帳票の印刷', turn: '2' })
  })

  it('says that one was signed out, and is saved when one comes back to the window', async () => {
    const page = await visit('draft-new')
    server().draftStatus = 401
    await page.getByLabel('件名').fill('帳票の封入')
    await eventually(() => saysOf(page)).toContain('サインインの時間が過ぎた')
    server().draftStatus = 200
    await page.evaluate(`dispatchEvent(new Event('focus'))`)
    await eventually(() => state(page)).toBe('saved')
  })

  it('waits for its writer where a newer one was saved elsewhere', async () => {
    const page = await visit('draft-new')
    server().draftStatus = 409
    await page.getByLabel('件名').fill('帳票の仕分け')
    await eventually(() => saysOf(page)).toContain('より新しい下書きがあります')
    const before = drafts().length
    await page.evaluate(`dispatchEvent(new Event('focus')); dispatchEvent(new Event('online'))`)
    await page.keyboard.press('Tab')
    expect(drafts()).toHaveLength(before)
  })
})

describe('a word that is being composed', () => {
  it('is neither sent nor lost by Enter and Ctrl+K of the input method', async () => {
    const page = await visit('draft-new')
    const keys = await page.context().newCDPSession(page)
    const title = page.getByLabel('件名')
    await title.focus()
    await keys.send('Input.imeSetComposition', { text: 'いんさつ', selectionStart: 4, selectionEnd: 4 })
    for (const [code, key, modifiers] of [
      ['KeyK', 'k', 2],
      ['Enter', 'Enter', 0],
      ['Enter', 'Enter', 2],
    ] as const)
      await keys.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        code,
        modifiers,
        windowsVirtualKeyCode: 229,
      })
    expect(await page.evaluate('document.activeElement.name')).toBe('StartOutsourcing.request.title')
    await keys.send('Input.insertText', { text: '印刷' })
    expect([await title.inputValue(), page.url()]).toEqual(['印刷', server().url('ja', 'draft-new')])
    expect(server().posted.filter(({ path }) => !path.endsWith('/draft'))).toEqual([])
  })
})

describe('a filter', () => {
  /** The addresses that a page asked for by its filters. */
  const asked = (page: Page): readonly string[] => {
    const found: string[] = []
    page.on('request', (one) => void (one.isNavigationRequest() && found.push(new URL(one.url()).search)))
    return found
  }

  it('applies as soon as it is chosen by a hand', async () => {
    const page = await visit('cases')
    const found = asked(page)
    await page.locator('#filter-stage').selectOption({ index: 2 })
    await eventually(() => Promise.resolve(found.at(-1))).toMatch(/stage=\w/)
  })

  it('waits for its button where one goes through the choices by keys', async () => {
    const page = await visit('cases')
    const found = asked(page)
    const choice = page.locator('#filter-stage')
    await choice.focus()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    expect([await choice.inputValue(), found]).toEqual([expect.stringMatching(/\w/), []])
    await page.locator('form[data-filters] button').click()
    await eventually(() => Promise.resolve(found.at(-1))).toMatch(/stage=\w/)
  })
})
