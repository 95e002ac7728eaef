import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { historyMarks } from './history-marks.ts'
import { historyWords, wordsOf } from './words.ts'
import type { HistoryWording } from './words/history-wording.ts'

/** The archive of the operation history as it is shown and told (Art. 16). */
export const operationHistoryWeb = webProcedure<HistoryWording>({
  name: 'operation-history',
  words: historyWords,
  marks: historyMarks,
  menu: [
    {
      order: 58,
      href: '/registers/operation-history/media',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/operation-history', '/cases/operation-history/', '/begin/operation-history'],
    },
  ],
  pages: async () => anyPages((await import('./operation-history-pages.tsx')).operationHistoryPages),
})
