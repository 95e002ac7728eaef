import { cityId } from '../../domain/city/city-id.ts'
import { setUpOn } from '../../domain/city/setup/missing.ts'
import { vacantNext } from '../../domain/city/setup/vacant-next.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { dayText } from '../dates.ts'
import { listed, postName } from '../say.ts'
import type { PageStrip, Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** So many posts that nobody holds are named on every page; the rest are counted. */
const named = 3

/** What every page says to whoever is signed in while the city is incomplete: what is missing, and who can add it. */
export const setUpStrip = (ui: Ui): PageStrip | null => {
  const { setUp } = ui.book
  if (setUp === null || ui.reader === null || ui.demo !== null) return null
  const words = wordsOf(ui)
  const { strip, steps } = words.people.setUp
  const today = tokyoDateOf(ui.now)
  const is = setUpOn(setUp, ui.guideline, today)
  const { post } = ui.guideline.roles.administrator
  const may = ui.reader.posts.some(({ id }) => id === post)
  // What is to come is told whoever can see to it.
  const next = may ? vacantNext(ui.book, today) : null
  const first = (posts: readonly PostId[]) =>
    [
      listed(
        ui,
        posts.slice(0, named).map((post) => postName(ui, post)),
      ),
      Math.max(0, posts.length - named),
    ] as const
  const missing = [
    ...(is.named ? [] : [steps.name]),
    ...(is.guideline ? [] : [steps.guideline]),
    ...(is.text ? [] : [steps.text]),
    ...(is.people ? [] : [steps.people]),
    ...(is.vacant.length === 0 ? [] : [strip.vacant(...first(is.vacant))]),
    ...(next === null ? [] : [strip.vacantFrom(dayText(ui.lang, next.from), ...first(next.posts))]),
    ...(is.mail ? [] : [words.accounts.mail.step]),
    ...(is.uninvited.length === 0 ? [] : [strip.uninvited(is.uninvited.length)]),
  ]
  if (missing.length === 0) return null
  return {
    name: strip.name,
    text: strip.missing(missing),
    ...(may
      ? { link: { text: strip.add, href: `${addresses.case(cityId)}#set-up` } }
      : { more: strip.who(postName(ui, post)) }),
  }
}
