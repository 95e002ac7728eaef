import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { incidentMarks } from './incident-marks.ts'
import { incidentMenu } from './incident-menu.ts'
import { incidentWords } from './words.ts'
import type { IncidentWording } from './words/incident-wording.ts'

/** Incidents as they are shown and told (Art. 22(5)). */
export const incidentWeb = webProcedure<IncidentWording>({
  name: 'incident',
  words: incidentWords,
  marks: incidentMarks,
  menu: incidentMenu,
  pages: async () => anyPages((await import('./incident-pages.tsx')).incidentPages),
})
