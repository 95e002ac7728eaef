import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { entryPermitMarks } from './entry-permit-marks.ts'
import { entryPermitWords, wordsOf } from './words.ts'
import type { EntryPermitWording } from './words/entry-permit-wording.ts'

/** Entry permits as they are shown and told (Arts. 7–9). */
export const entryPermitWeb = webProcedure<EntryPermitWording>({
  name: 'entry-permit',
  words: entryPermitWords,
  marks: entryPermitMarks,
  menu: [
    {
      order: 40,
      href: '/registers/entry-permit/permits',
      text: (ui) => wordsOf(ui).registers.nav,
      covers: ['/registers/entry-permit', '/begin/entry-permit', '/cases/entry-permit/'],
    },
  ],
  pages: async () => anyPages((await import('./entry-permit-pages.tsx')).entryPermitPages),
})
