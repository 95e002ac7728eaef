import type { CityEvent } from '../../domain/city/events.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../addresses.ts'
import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import type { CityWording } from './city-wording.ts'
import { setUpStrip } from './set-up-strip.ts'
import type { MarksOf } from '../words/mark.ts'
import { cityWords, wordsOf } from './words.ts'

const unsigned = { unsigned: 'operator' } as const

/** Nothing of a rule book is the practice's: what no person signed was done at the machine. */
const marks: Omit<MarksOf<CityEvent>, TaskEvent['type']> = {
  CityFounded: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'doc' },
  CityNamed: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'doc' },
  GuidelineEnacted: { ...unsigned, group: 'decisions', tone: 'info', icon: 'seal', quotes: ({ reason }) => [reason] },
  GuidelineTextImported: {
    ...unsigned,
    group: 'decisions',
    tone: 'info',
    icon: 'book',
    quotes: ({ reason }) => [reason],
  },
  SettingChanged: { ...unsigned, group: 'decisions', tone: 'info', icon: 'check', quotes: ({ reason }) => [reason] },
  PersonEntered: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'person' },
  PersonRenamed: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
  PersonContactChanged: {
    ...unsigned,
    group: 'papers',
    tone: 'neutral',
    icon: 'person',
    quotes: ({ reason }) => [reason],
  },
  PersonLeft: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
  PersonAppointed: { ...unsigned, group: 'decisions', tone: 'info', icon: 'person', quotes: ({ reason }) => [reason] },
  AppointmentEnded: { ...unsigned, group: 'decisions', tone: 'info', icon: 'person', quotes: ({ reason }) => [reason] },
  AppointmentWithdrawn: {
    ...unsigned,
    group: 'decisions',
    tone: 'info',
    icon: 'person',
    quotes: ({ reason }) => [reason],
  },
  PersonInvited: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'person' },
  MailTried: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'bell' },
  MailArrived: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'bell' },
  AccountEnded: { ...unsigned, group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
  ConveningEntrusted: { group: 'decisions', tone: 'info', icon: 'seal', quotes: ({ reason }) => [reason] },
  ConveningTakenBack: { group: 'decisions', tone: 'warn', icon: 'seal', quotes: ({ reason }) => [reason] },
  EntrustingEndNoted: { group: 'tasks', tone: 'warn', icon: 'clock' },
  DaySettled: { ...unsigned, group: 'decisions', tone: 'neutral', icon: 'clock', quotes: ({ reason }) => [reason] },
}

/** The rule book as it is shown and told. */
export const cityWeb = webProcedure<CityWording>({
  name: 'city',
  words: cityWords,
  marks,
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
        [
          guideline.roles.administrator,
          guideline.roles.auditor,
          guideline.roles.secretariat,
          guideline.council.chair,
        ].some(({ post }) => reader.posts.some(({ id }) => id === post)),
    },
  ],
  pages: async () => anyPages((await import('./city-pages.tsx')).cityPages),
})
