import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import type { EntrySupervisionWording } from './wording.ts'
import { entrySupervisionWords, wordsOf } from './words.ts'

/** The supervision of entry as it is shown and told (Art. 11). */
export const entrySupervisionWeb = webProcedure<EntrySupervisionWording>({
  name: 'entry-supervision',
  words: entrySupervisionWords,
  marks: {
    SupervisionOpened: { group: 'papers', tone: 'info', icon: 'doc', quotes: ({ wanted }) => [wanted] },
    EntryControlReported: {
      group: 'papers',
      tone: 'neutral',
      icon: 'doc',
      quotes: ({ report, measures }) => [report, measures],
    },
    EntryReportAskedAgain: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ wanted }) => [wanted] },
    EntryReportTimeOver: { group: 'decisions', tone: 'warn', icon: 'clock' },
    EntryControlInvestigated: { group: 'decisions', tone: 'info', icon: 'check', quotes: ({ found }) => [found] },
    SupervisionConcluded: {
      group: 'decisions',
      tone: 'success',
      icon: 'check',
      quotes: ({ conclusion }) => [conclusion],
    },
    SupervisionDropped: { group: 'decisions', tone: 'danger', icon: 'stop', quotes: ({ reason }) => [reason] },
  },
  menu: [
    {
      order: 45,
      href: '/registers/entry-supervision/rounds',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/entry-supervision/', '/begin/entry-supervision/', '/cases/entry-supervision/'],
    },
  ],
  pages: async () => anyPages((await import('./entry-supervision-pages.tsx')).entrySupervisionPages),
})
