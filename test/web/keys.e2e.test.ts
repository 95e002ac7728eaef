import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pagesInBrowser } from './pages-in-browser.ts'

const { visit, server } = pagesInBrowser()

/** A key as it comes while a word is being composed; browsers tell that in either of two ways. */
const pressComposing = (page: Page, key: string, ctrlKey: boolean, told: { isComposing?: boolean; keyCode?: number }) =>
  page.evaluate(`(() => {
    const event = new KeyboardEvent('keydown', ${JSON.stringify({ key, ctrlKey, isComposing: told.isComposing ?? false, bubbles: true, cancelable: true })})
    const keyCode = ${JSON.stringify(told.keyCode ?? null)}
    if (keyCode !== null) Object.defineProperty(event, 'keyCode', { value: keyCode })
    document.activeElement?.dispatchEvent(event)
    return event.defaultPrevented
  })()`)

/** Whether the keys go to a field. */
const hasFocus = (page: Page, selector: string) => page.locator(`${selector}:focus`).count()

describe.each([{ isComposing: true }, { keyCode: 229 }])(
  'while a word is composed (%j), keys do nothing of ours',
  (told) => {
    it('Ctrl+Enter in a sitting records nothing', async () => {
      const page = await visit('council-sitting')
      await page.locator('[data-send-by-key] input:visible').first().focus()
      expect(await pressComposing(page, 'Enter', true, told)).toBe(false)
      await page.keyboard.press('Tab')
      expect([page.url(), server().posted]).toEqual([server().url('ja', 'council-sitting'), []])
    })

    it('Ctrl+K, j and k leave one where one writes', async () => {
      const page = await visit('draft-new')
      const field = page.locator('textarea:visible').first()
      await field.focus()
      for (const [key, ctrl] of [
        ['k', true],
        ['j', false],
        ['Escape', false],
      ] as const)
        expect(await pressComposing(page, key, ctrl, told)).toBe(false)
      expect(await hasFocus(page, 'textarea')).toBe(1)
    })
  },
)

it('Ctrl+K goes to the search where nothing is composed', async () => {
  const page = await visit('draft-new')
  await page.locator('textarea:visible').first().focus()
  await page.keyboard.press('Control+k')
  expect(await hasFocus(page, '[data-search]')).toBe(1)
})

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'Enter in a line of text (%j)',
  (options) => {
    it.each(['act-amend', 'draft-new', 'council-sitting', 'act-vet-candidates'])(
      'sends nothing on %s',
      async (name) => {
        const page = await visit(name, options)
        for (const kind of ['text', 'date', 'radio', 'checkbox']) {
          const line = page.locator(`main input[type="${kind}"]:visible`).first()
          if ((await line.count()) === 0) continue
          await line.focus()
          await page.keyboard.press('Enter')
        }
        await page.keyboard.press('Tab')
        expect([page.url(), server().posted]).toEqual([server().url('ja', name), []])
      },
    )

    it('but signs in', async () => {
      const page = await visit('sign-in', options)
      await page.locator('input[type="email"]').fill('a@example.jp')
      await page.locator('input[type="password"]').fill('0123456789abcdef')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'sent' }).waitFor()
    })
  },
)
