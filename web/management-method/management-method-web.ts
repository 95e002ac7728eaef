import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import type { ManagementMethodWording } from './wording.ts'
import { managementMethodWords, wordsOf } from './words.ts'

/** Methods of management as they are shown and told (Arts. 14, 15, 18 and 19). */
export const managementMethodWeb = webProcedure<ManagementMethodWording>({
  name: 'management-method',
  words: managementMethodWords,
  marks: {
    MethodDrafted: { group: 'papers', tone: 'neutral', icon: 'doc' },
    MethodBroughtIn: { group: 'papers', tone: 'info', icon: 'doc' },
    MethodAmended: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
    MethodSettled: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
    MethodCameIntoForce: { group: 'decisions', tone: 'info', icon: 'clock' },
    MethodVersionAcknowledged: {
      group: 'papers',
      tone: 'neutral',
      icon: 'check',
      quotes: ({ remarks }) => [remarks],
    },
    MethodReaderExcused: { group: 'decisions', tone: 'warn', icon: 'stop', quotes: ({ reason }) => [reason] },
    MethodReaderLeft: { group: 'decisions', tone: 'neutral', icon: 'stop' },
    MethodReviewAsked: { group: 'tasks', tone: 'info', icon: 'clock' },
    MethodReviewed: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ finding }) => [finding] },
    MethodAbolished: { group: 'decisions', tone: 'danger', icon: 'stop', quotes: ({ reason }) => [reason] },
  },
  menu: [
    {
      order: 52,
      href: '/registers/management-method/methods',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/management-method/', '/begin/management-method/', '/cases/management-method/'],
    },
  ],
  pages: async () => anyPages((await import('./management-method-pages.tsx')).managementMethodPages),
})
