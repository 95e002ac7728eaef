import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { outsourcingMarks } from './outsourcing-marks.ts'
import { outsourcingMenu } from './outsourcing-menu.ts'
import { stageTone } from './outsourcing-words.ts'
import { outsourcingWords } from './words.ts'
import type { OutsourcingWording } from './words/outsourcing-wording.ts'

/** Outsourcing as it is shown and told (Arts. 20–23). */
export const outsourcingWeb = webProcedure<OutsourcingWording>({
  name: 'outsourcing',
  words: outsourcingWords,
  tone: stageTone,
  marks: outsourcingMarks,
  menu: outsourcingMenu,
  pages: async () => anyPages((await import('./outsourcing-pages.tsx')).outsourcingPages),
})
