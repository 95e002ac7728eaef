import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { planWords, wordsOf } from './words.ts'
import type { PlanWording } from './words/plan-wording.ts'

/** Operation plans as they are shown and told (Art. 19(2)). */
export const operationPlanWeb = webProcedure<PlanWording>({
  name: 'operation-plan',
  words: planWords,
  marks: {
    OperationPlanDrafted: { group: 'papers', tone: 'neutral', icon: 'doc' },
    OperationPlanAmended: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
    OperationPlanConsultationAsked: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ note }) => [note] },
    OperationPlanConsultationAnswered: {
      group: 'decisions',
      tone: 'info',
      icon: 'check',
      quotes: ({ note }) => [note],
    },
    OperationPlanSettled: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ response }) => [response] },
    OperationPlanRevised: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
    OperationPlanPaperAdded: { group: 'papers', tone: 'neutral', icon: 'doc' },
    OperationPlanEnded: { group: 'decisions', tone: 'neutral', icon: 'check' },
  },
  menu: [
    {
      order: 64,
      href: '/registers/operation-plan/plans',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/operation-plan', '/cases/operation-plan/', '/begin/operation-plan'],
    },
  ],
  pages: async () => anyPages((await import('./operation-plan-pages.tsx')).operationPlanPages),
})
