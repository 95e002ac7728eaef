/** Pages of a made-up municipality, as the holders of its posts see them, and what of a page can be read. */
import { postOf } from '../../domain/guideline/guideline.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Language } from '../../mail/letter-facts.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { ownTerms } from '../../web/own-terms.ts'
import type { Ui } from '../../web/ui.ts'
import { wholeSite } from '../../web/whole-site.ts'
import type { MadeUpCity } from '../support/made-up-cities.ts'
import { tokyo } from '../support/rules.ts'

/** What a page is told about the holder of a post at a moment. */
export const cityUi = (city: MadeUpCity, lang: Language, at: string, post: string): Ui => {
  const now = tokyo(at)
  const { guideline, settings } = rulesOn(city.book, tokyoDateOf(now))
  const holder = city.holder(post)
  if (holder.kind !== 'person') throw new Error('the practice reads no page')
  const posts = holder.posts.map((id) => postOf(guideline, id)).filter((one) => one !== null)
  return {
    lang,
    t: ownTerms(messagesIn(lang), { lang, guideline }),
    now,
    here: '/',
    book: city.book,
    guideline,
    settings,
    demo: null,
    notice: null,
    site: wholeSite,
    reader: { person: holder.person, name: holder.name, posts },
  }
}

/** A page's text without its markup, scripts and drawings. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
