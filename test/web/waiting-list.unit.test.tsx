import { expect, it } from 'vitest'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { instant } from '../../domain/kernel/instant.ts'
import { WaitingList, type WaitingCase } from '../../web/council/waiting-list.tsx'
import { document } from '../../web/layout.tsx'
import { uiFor } from './every-page.tsx'

it('what waits for the council without a number is told by its own procedure’s words (Arts. 21, 22(5))', async () => {
  const ui = uiFor('ja', 'secretariat', '2026-06-01 09:00')
  const shown = (procedure: string) => {
    const row: WaitingCase = {
      case: `${procedure}/00000000-0000-4000-8000-000000000001` as CaseId,
      kind: procedure === 'outsourcing' ? 'outsourcing' : 'proposed',
      part: null,
      number: null,
      title: '端末の紛失',
      office: 'citizen' as OfficeId,
      since: instant('2026-05-29T00:00:00.000Z'),
      on: null,
    }
    return document(WaitingList({ ui, rows: [row], count: 1, into: null }))
  }
  expect(await shown('outsourcing')).toContain('番号未定（申請前）')
  expect(await shown('incident')).toContain('番号未定<')
})
