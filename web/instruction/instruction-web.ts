import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { instructionMarks } from './instruction-marks.ts'
import { instructionMenu } from './instruction-menu.ts'
import { instructionWords } from './words.ts'
import type { InstructionWording } from './words/instruction-wording.ts'

/** Instructions as they are shown and told (Arts. 6 and 11). */
export const instructionWeb = webProcedure<InstructionWording>({
  name: 'instruction',
  words: instructionWords,
  marks: instructionMarks,
  menu: instructionMenu,
  pages: async () => anyPages((await import('./instruction-pages.tsx')).instructionPages),
})
