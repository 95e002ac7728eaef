import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { councilMarks } from './council-marks.ts'
import { meetingHours } from './meeting-hours.ts'
import { councilMenu } from './council-menu.ts'
import { rowNames } from './row-names.ts'
import { councilWords } from './words.ts'
import type { CouncilWording } from './words/council-wording.ts'

/** The security council as it is shown and told (Art. 5). */
export const councilWeb = webProcedure<CouncilWording>({
  name: 'council',
  words: councilWords,
  marks: councilMarks,
  menu: councilMenu,
  rowNames,
  days: [
    {
      from: 'register',
      name: 'meetings',
      on: 'starts',
      stages: ['planned', 'called', 'open'],
      at: { time: 'time', place: 'place', hours: meetingHours },
      text: (ui) => councilWords[ui.lang].procedure,
    },
  ],
  pages: async () => anyPages((await import('./council-pages.tsx')).councilPages),
})
