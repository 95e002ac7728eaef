import { expect, it } from 'vitest'
import { holderFacts } from '../../web/entry-permit/entry-permit-sections.tsx'
import * as permit from '../support/entry-permit-acts.ts'
import { uiFor } from './every-page.tsx'

/** What the page says beside a label, with its markup. */
const beside = (label: string, related?: Parameters<typeof holderFacts>[1]['related']) => {
  const { state } = permit.given(permit.appliesForWorker())
  const ui = uiFor('ja', 'staff', '2026-04-20 10:00', '/')
  return String(holderFacts(ui, { state, related }).find(({ name }) => name === label)?.value)
}

it('Art. 7: a worker’s permit names the contract under which it stands, as far as its reader may read that', () => {
  const number = { fiscalYear: 2026, series: '委', serial: 4 }
  const found = { id: permit.contract, number, title: '統合端末の保守', stage: 'in-force', ending: null }
  expect(beside('委託契約', [found])).toBe(`<a href="/cases/${permit.contract}">R8-委-004 統合端末の保守</a>`)
  expect(beside('委託契約', [])).toBe('（閲覧の範囲外の契約）')
  expect(beside('委託契約')).not.toContain('href')
})
