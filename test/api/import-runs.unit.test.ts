/** What an import tells of the rows that it couldn't record. */
import { expect, it } from 'vitest'
import type { ImportRow } from '../../api/registers/import-rows.ts'
import { startRun } from '../../api/registers/import-runs.ts'
import type { Surroundings } from '../../api/surroundings/surroundings.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { document } from '../../web/layout.tsx'
import { importPage } from '../../web/register/import-page.tsx'
import { assetRegisters } from '../../web/asset/asset-registers.ts'
import { uiFor } from '../web/every-page.tsx'

it('counts every row that was refused, and says how many more there are than it lists', async () => {
  const ui = uiFor('ja', 'staff', '2026-05-11 10:00')
  const wrong = Array.from({ length: 250 }, (_, nth) => ({ line: nth + 2, ok: false, errors: [] }))
  const rows = (async function* () {
    yield* wrong as unknown as readonly ImportRow[]
  })()
  const fit = wrong.map(({ line }) => ({ line, ok: true, id: `row-${line}`, stream: null }))
  const by = { person: '' as PersonId, via: { by: 'session' } } as const
  const run = startRun({} as Surroundings, ui, rows, { rows: fit }, by)
  await run.ended
  expect([run.state, run.refused.length, run.refusedInAll]).toEqual(['over', 200, 250])
  const [register] = assetRegisters
  const limits = { megabytes: 1, rows: 1 }
  const page = {
    ui,
    register: register!,
    address: '/',
    rowsFile: '',
    limits,
    problem: null,
    looking: null,
    checked: null,
    run,
  }
  expect(await document(importPage(page))).toContain('ほかに50行あります')
})
