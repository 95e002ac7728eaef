import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { authorityMarks } from './authority-marks.ts'
import type { AuthorityWording } from './wording.ts'
import { authorityWords, wordsOf } from './words.ts'

/** Authorities as they are shown and told (Arts. 12–15). */
export const authorityWeb = webProcedure<AuthorityWording>({
  name: 'authority',
  words: authorityWords,
  marks: authorityMarks,
  menu: [
    {
      order: 50,
      href: '/registers/authority/authorities',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/authority/', '/begin/authority/', '/cases/authority/'],
    },
  ],
  pages: async () => anyPages((await import('./authority-pages.tsx')).authorityPages),
})
