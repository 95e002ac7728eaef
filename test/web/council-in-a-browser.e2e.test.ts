import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pagesInBrowser } from './pages-in-browser.ts'

const { visit, server } = pagesInBrowser()
const sent = async (page: Page) => {
  await page.getByRole('heading', { name: 'sent' }).waitFor()
  return server().posted.at(-1)
}

describe('recording what the council finds', () => {
  it('takes the items of a sitting by keyboard alone, all with one press', async () => {
    const page = await visit('council-sitting')
    const first = page
      .getByRole('group', { name: '審議の結果（議題1）' })
      .getByRole('radio', { name: '可', exact: true })
    await first.focus()
    await page.keyboard.press('Space')
    await page.getByRole('group', { name: '審議の結果（議題2）' }).getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+Enter')
    expect(await sent(page)).toMatchObject({
      path: expect.stringMatching(/^\/council\/[0-9a-f-]{36}\/outcomes$/),
      form: { 'RecordItemOutcome.item-1.outcome': 'favourable', 'RecordItemOutcome.item-2.outcome': 'continued' },
    })
  })

  it('asks for conditions only where there are some, and for 報告了承 only where it fits', async () => {
    const page = await visit('council-sitting')
    const conditions = page.getByLabel('内容（議題1）（1件目）')
    expect(await conditions.isVisible()).toBe(false)
    await page.getByRole('group', { name: '審議の結果（議題1）' }).getByRole('radio', { name: '条件付き可' }).check()
    expect(await conditions.isVisible()).toBe(true)
    expect(await page.getByRole('radio', { name: '報告了承' }).count()).toBe(1)
  })
})

describe('conditions of one item among many', () => {
  it('stay with their item, however many there are', async () => {
    const page = await visit('council-sitting')
    await page.getByRole('group', { name: '審議の結果（議題1）' }).getByRole('radio', { name: '条件付き可' }).check()
    const part = page.getByRole('group', { name: '条件（議題1）' })
    for (const _ of [1, 2]) await part.getByRole('button', { name: '欄を増やす' }).click()
    await page.getByLabel('内容（議題1）（3件目）').fill('三つ目の条件')
    await page.getByRole('button', { name: '選んだ結果を記録する' }).click()
    expect(await sent(page)).toMatchObject({ form: { 'RecordItemOutcome.item-1.conditions.2.text': '三つ目の条件' } })
  })

  it('do so in a circulation that is drawn together', async () => {
    const page = await visit('council-task-conclude')
    await page.getByRole('radio', { name: '審議をまとめる' }).check()
    await page.getByRole('radio', { name: '条件付き可' }).check()
    await page.getByRole('button', { name: '欄を増やす' }).click()
    await page.getByLabel('内容（議題1）（2件目）').fill('二つ目の条件')
    await page.getByRole('button', { name: '審議をまとめる' }).click()
    expect(await sent(page)).toMatchObject({ form: { 'ConcludeCircular.reports.0.conditions.1.text': '二つ目の条件' } })
  })
})

describe('an opinion in circulation', () => {
  it('is one press for a yes and one to send it, on a phone', async () => {
    const page = await visit('council-task-opinion', { viewport: { width: 390, height: 844 }, hasTouch: true })
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.getByRole('radio', { name: '可', exact: true }).tap()
    await page.getByRole('button', { name: '意見を送る' }).tap()
    expect(await sent(page)).toMatchObject({
      form: {
        type: 'GiveOpinion',
        'GiveOpinion.member': 'citizen-head',
        'GiveOpinion.opinions.0.item': 'item-1',
        'GiveOpinion.opinions.0.stance': 'for',
      },
    })
  })

  it('asks for words with anything else, without script as well', async () => {
    const page = await visit('council-task-opinion')
    const text = page.getByLabel('意見・質問の内容（議題1）')
    expect(await text.isVisible()).toBe(false)
    await page.getByRole('radio', { name: '質問' }).check()
    expect(await text.isVisible()).toBe(true)
    const plain = await visit('council-task-opinion', { javaScriptEnabled: false })
    expect(await plain.getByLabel('意見・質問の内容（議題1）').isVisible()).toBe(true)
  })
})

describe('a paper of a meeting', () => {
  it.each(['notice', 'agenda', 'attendance'])('prints %s on one A4 page, alone', async (name) => {
    const page = await visit(`council-paper-${name}`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1')
    await page.emulateMedia({ media: 'print' })
    for (const chrome of ['.site-header', '.site-footer', '.breadcrumb', '.actions', '.strip'])
      expect([chrome, await page.locator(chrome).first().isVisible()]).toEqual([chrome, false])
  })
})
