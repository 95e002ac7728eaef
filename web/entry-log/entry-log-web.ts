import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { entryLogMarks } from './entry-log-marks.ts'
import type { EntryLogWording } from './wording.ts'
import { entryLogWords, wordsOf } from './words.ts'

/** The ledgers of entries as they are shown and told (Art. 10). */
export const entryLogWeb = webProcedure<EntryLogWording>({
  name: 'entry-log',
  words: entryLogWords,
  marks: entryLogMarks,
  menu: [
    {
      order: 55,
      href: '/registers/entry-log/ledgers',
      text: (ui) => wordsOf(ui).ledgers.nav,
      covers: ['/registers/entry-log', '/cases/entry-log/'],
    },
  ],
  pages: async () => anyPages((await import('./entry-log-pages.tsx')).entryLogPages),
})
