import { anyPages } from '../case-page/procedure-pages.ts'
import { addresses, withKnown } from '../addresses.ts'
import { shortDayText } from '../dates.ts'
import { webProcedure } from '../web-procedure.ts'
import { outsourcingMarks } from './outsourcing-marks.ts'
import { outsourcingMenu } from './outsourcing-menu.ts'
import { rowNames } from './row-names.ts'
import { itemsUnsaid } from './vetting/items-unsaid.ts'
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
  refusedAt: {
    'vetting-contradicts': () => 'verdict',
    'vetting-blocked': () => 'verdict',
    'vetting-incomplete': itemsUnsaid,
  },
  rowNames,
  days: [
    { from: 'cases', name: '', on: 'ends', stages: ['in-force'], text: (ui) => outsourcingWords[ui.lang].days.end },
    { from: 'tasks', name: 'inspect', on: 'ends', stages: [], text: (ui) => outsourcingWords[ui.lang].days.inspection },
  ],
  yearLinks: (ui, lastDay) => [
    {
      text: outsourcingWords[ui.lang].days.unrenewed(shortDayText(ui.lang, lastDay)),
      href: withKnown(addresses.cases, { stage: 'in-force', endsTo: lastDay, renewal: 'none', sort: 'ends' }),
    },
  ],
  pages: async () => anyPages((await import('./outsourcing-pages.tsx')).outsourcingPages),
})
