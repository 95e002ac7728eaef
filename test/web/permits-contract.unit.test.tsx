import { expect, it } from 'vitest'
import { holderFacts } from '../../web/entry-permit/entry-permit-sections.tsx'
import { document } from '../../web/layout.tsx'
import * as permit from '../support/entry-permit-acts.ts'
import { uiFor } from './every-page.tsx'

/** What the page says beside a label, with its markup. */
const beside = async (label: string, named?: Parameters<typeof holderFacts>[1]['named']) => {
  const { state } = permit.given(permit.appliesForWorker())
  const ui = uiFor('ja', 'staff', '2026-04-20 10:00', '/')
  const html = await document(<>{holderFacts(ui, { state, named }).find(({ name }) => name === label)?.value}</>)
  return html.replace(/^<!doctype html>/iu, '').trim()
}

it('Art. 7: a worker’s permit names the contract under which it stands, to whoever may read it', async () => {
  const number = { fiscalYear: 2026, series: '委', serial: 4 }
  const found = { id: permit.contract, number, title: '統合端末の保守', stage: 'in-force', ending: null }
  expect(await beside('委託契約', [found])).toBe(`<a href="/cases/${permit.contract}">R8-委-004 統合端末の保守</a>`)
  expect(await beside('委託契約', [])).toBe('（閲覧の範囲外の契約）')
  expect(await beside('委託契約')).not.toContain('href')
})
