import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Nothing but violations is asked for, and of those no addresses in the page. */
const options = { resultTypes: ['violations' as const], selectors: false }
/** Axe itself, for a page to load. */
export const axe = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Has a page load axe from its own server; there it is compiled once, and the page is as it was before. */
const loadedFrom = (address: string): string => `new Promise((done, fail) => {
  const script = document.createElement('script')
  document.head.append(Object.assign(script, { src: ${JSON.stringify(address)}, onload: done, onerror: fail }))
}).finally(() => document.head.lastElementChild.remove())`

/** One script and one question, where axe's own driver loads it twice and fetches all that it has seen. */
const inOnePage = async (page: Page, address: string | undefined): Promise<readonly Violation[]> => {
  if (address === undefined) await page.evaluate(`${axe};0`)
  const loaded = address === undefined ? 'Promise.resolve()' : loadedFrom(address)
  const asked = JSON.stringify({ ...options, runOnly: { type: 'tag', values: levels } })
  return page.evaluate(`${loaded}.then(() => axe.run(document, ${asked})).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`)
}

const withFrames = async (page: Page): Promise<readonly Violation[]> =>
  (await new AxeBuilder({ page }).options(options).withTags(levels).analyze()).violations

/**
 * What axe finds on a page that not everybody could use, each with its elements (WCAG 2.2 AA and good practice). Where
 * the page's server has axe, its address is given.
 */
export const violationsOf = async (page: Page, address?: string): Promise<readonly string[]> => {
  const found = await (page.frames().length === 1 ? inOnePage(page, address) : withFrames(page))
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
