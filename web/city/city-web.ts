import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../addresses.ts'
import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import type { CityWording } from './city-wording.ts'
import { setUpStrip } from './set-up-strip.ts'
import { cityWords, wordsOf } from './words.ts'

/** The rule book as it is shown and told. */
export const cityWeb = webProcedure<CityWording>({
  name: 'city',
  words: cityWords,
  marks: {
    CityFounded: { group: 'papers', tone: 'neutral', icon: 'doc' },
    CityNamed: { group: 'papers', tone: 'neutral', icon: 'doc' },
    GuidelineEnacted: { group: 'decisions', tone: 'info', icon: 'seal', quotes: ({ reason }) => [reason] },
    GuidelineTextImported: { group: 'decisions', tone: 'info', icon: 'book', quotes: ({ reason }) => [reason] },
    SettingChanged: { group: 'decisions', tone: 'info', icon: 'check', quotes: ({ reason }) => [reason] },
    PersonEntered: { group: 'papers', tone: 'neutral', icon: 'person' },
    PersonRenamed: { group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
    PersonContactChanged: { group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
    PersonLeft: { group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
    PersonAppointed: { group: 'decisions', tone: 'info', icon: 'person', quotes: ({ reason }) => [reason] },
    AppointmentEnded: { group: 'decisions', tone: 'info', icon: 'person', quotes: ({ reason }) => [reason] },
    AppointmentWithdrawn: { group: 'decisions', tone: 'info', icon: 'person', quotes: ({ reason }) => [reason] },
    PersonInvited: { group: 'papers', tone: 'neutral', icon: 'person' },
    MailTried: { group: 'papers', tone: 'neutral', icon: 'bell' },
    MailArrived: { group: 'papers', tone: 'neutral', icon: 'bell' },
    AccountEnded: { group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
    DaySettled: { group: 'decisions', tone: 'neutral', icon: 'clock', quotes: ({ reason }) => [reason] },
  },
  strip: setUpStrip,
  menu: [
    {
      group: 'rules',
      order: 80,
      href: addresses.case(cityId),
      text: (ui) => wordsOf(ui).nav,
      covers: ['/cases/city/'],
      // Before it is begun there is nothing to show; docs/configuration.md says how it is.
      isFor: ({ reader, guideline, book }) =>
        book.version > 0 &&
        reader !== null &&
        [guideline.roles.administrator, guideline.roles.auditor, guideline.roles.secretariat].some(({ post }) =>
          reader.posts.some(({ id }) => id === post),
        ),
    },
  ],
  pages: async () => anyPages((await import('./city-pages.tsx')).cityPages),
})
