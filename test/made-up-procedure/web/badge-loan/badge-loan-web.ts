import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { badgeLoanEn } from './words.en.ts'
import { badgeLoanJa } from './words.ja.ts'
import type { BadgeLoanWording } from './words.ts'

const words = { ja: badgeLoanJa, en: badgeLoanEn }

/** Badge loans as they are shown and told. */
export const badgeLoanWeb = webProcedure<BadgeLoanWording>({
  name: 'badge-loan',
  words,
  marks: {
    BadgeAskedFor: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ purpose }) => [purpose] },
    BadgeLent: { group: 'decisions', tone: 'info', icon: 'right' },
    BadgeReturned: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
    BadgeCalledBack: { group: 'decisions', tone: 'warn', icon: 'alert' },
    BadgeLost: { group: 'decisions', tone: 'danger', icon: 'alert', quotes: ({ measures }) => [measures] },
  },
  menu: [
    {
      order: 70,
      href: '/registers/badge-loan/loans',
      text: ({ lang }) => words[lang].register.nav,
      covers: ['/registers/badge-loan', '/cases/badge-loan/'],
    },
  ],
  pages: async () => anyPages((await import('./badge-loan-pages.tsx')).badgeLoanPages),
})
