import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import type { AuthorityReviewWording } from './wording.ts'
import { authorityReviewWords, wordsOf } from './words.ts'

/** Reviews of authorities as they are shown and told. */
export const authorityReviewWeb = webProcedure<AuthorityReviewWording>({
  name: 'authority-review',
  words: authorityReviewWords,
  marks: {
    ReviewOpened: { group: 'papers', tone: 'info', icon: 'doc' },
    AuthorityReviewed: { group: 'decisions', tone: 'neutral', icon: 'check', quotes: ({ reason }) => [reason] },
    ReviewTimeOver: { group: 'decisions', tone: 'warn', icon: 'clock' },
    RevocationFollowed: { group: 'decisions', tone: 'success', icon: 'check' },
    ReviewReported: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ report }) => [report] },
    ReviewDropped: { group: 'decisions', tone: 'danger', icon: 'stop', quotes: ({ reason }) => [reason] },
  },
  menu: [
    {
      order: 51,
      href: '/registers/authority-review/reviews',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/authority-review/', '/begin/authority-review/', '/cases/authority-review/'],
    },
  ],
  pages: async () => anyPages((await import('./authority-review-pages.tsx')).authorityReviewPages),
})
