import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { stockTakeWords, wordsOf } from './words.ts'
import type { StockTakeWording } from './words/stock-take-wording.ts'

/** Stock-takes as they are shown and told. */
export const stockTakeWeb = webProcedure<StockTakeWording>({
  name: 'stock-take',
  words: stockTakeWords,
  marks: {
    StockTakeOpened: { group: 'tasks', tone: 'info', icon: 'doc' },
    StockTakeListed: { group: 'tasks', tone: 'neutral', icon: 'doc' },
    AssetsCounted: {
      group: 'papers',
      tone: 'info',
      icon: 'check',
      quotes: ({ counts }) => counts.map(({ note }) => note),
    },
    StockTakeFinished: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
    StockTakeDifferenceSettled: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
  },
  menu: [
    {
      order: 62,
      href: '/registers/stock-take/stock-takes',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/stock-take', '/cases/stock-take/', '/begin/stock-take'],
    },
  ],
  pages: async () => anyPages((await import('./stock-take-pages.tsx')).stockTakePages),
})
