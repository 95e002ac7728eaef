import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { StockTakeCommand } from '../../domain/stock-take/commands.ts'
import { stockTake } from '../../domain/stock-take/stock-take.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import type { Lang } from '../../web/language.ts'
import { countSheet } from '../../web/stock-take/count-sheet.tsx'
import { stockTakePages } from '../../web/stock-take/stock-take-pages.tsx'
import { givenFor, type Act } from '../support/given.ts'
import { rulesAt, type Who } from '../support/rules.ts'
import type { uiFor as makeUi } from './every-page.tsx'

const act = (type: StockTakeCommand['type'], data: object, by: Who): Act<StockTakeCommand> => ({
  command: { type, data } as StockTakeCommand,
  rules: rulesAt('2026-09-10 10:00', by),
})
const items = Array.from({ length: 300 }, (_, at) => ({
  asset: `asset/10000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}` as CaseId,
  label: `R8-資-${String(at + 1).padStart(4, '0')}`,
  name: '住民記録システムの統合端末',
  place: `本庁舎2階 書庫${(at % 6) + 1}`,
  quantity: (at % 3) + 1,
}))
const counts = [
  { item: 'item-1', outcome: 'found', place: '', note: '' },
  { item: 'item-2', outcome: 'elsewhere', place: '本庁舎1階 倉庫', note: '札が剝がれている。' },
]
const { state } = givenFor(stockTake.decider)(
  act('OpenStockTake', { office: 'citizen', fiscalYear: 2026 }, 'practice'),
  act('ListStockTake', { items }, 'practice'),
  act('CountAssets', { counts }, 'staff'),
)
const id = 'stock-take/20000000-0000-4000-8000-000000000001' as CaseId
const pages = anyPages(stockTakePages)

/** A stock-take while it is counted: the form, with one who counts again; what was found; the sheet to take along. */
export const stockTakeSamplePages = (lang: Lang, uiFor: typeof makeUi) => {
  const ui = uiFor(lang, 'staff', '2026-09-10 11:00', `/cases/${id}`)
  const view = {
    id,
    version: 3,
    state: state as unknown as CaseState,
    permissions: { CountAssets: { may: true as const, as: null } },
  }
  const form = (asked: Readonly<Record<string, string>>) =>
    actPage({ ui, pages, view: { ...view, asked }, type: 'CountAssets', commandId: 'c1', sent: null })
  return {
    'stock-take-form': form({}),
    'stock-take-again': form({ stands: 'counted' }),
    'stock-take-case': casePage({
      ui,
      pages,
      view: { ...view, history: [] },
      show: undefined,
      order: undefined,
      tab: 'overview',
    }),
    'stock-take-sheet': countSheet({ ui, id, state, asked: { place: '本庁舎2階 書庫1' } }),
  }
}
