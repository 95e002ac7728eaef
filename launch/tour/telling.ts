import { rulesOn, type RuleBook } from '../../domain/guideline/rule-book.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { momentText } from '../../web/dates.ts'
import { cite, postName } from '../../web/say.ts'
import { sentenceOf } from '../../web/tell-history.ts'
import type { Ui } from '../../web/ui.ts'
import { wholeSite } from '../../web/whole-site.ts'
import type { Told } from './narrator.ts'

/** An event as the API gives it, as far as the tour tells it. */
export interface StoredAnswer {
  readonly version: number
  readonly type: string
  readonly data: object
  readonly meta: {
    readonly occurredAt: Instant
    readonly article: ArticleRef
    readonly actor:
      | { readonly kind: 'practice' }
      | { readonly kind: 'person'; readonly name: string; readonly post: string }
  }
}

/** An event in the words of the pages: with the names and the citations of the city's own guideline of that day. */
export const tellingOf = (book: RuleBook, lang: 'ja' | 'en', { version, type, data, meta }: StoredAnswer): Told => {
  const ui = wordsOn(book, lang, meta.occurredAt)
  return {
    version,
    when: momentText(lang, meta.occurredAt),
    who: meta.actor.kind === 'practice' ? ui.t.tasks.practice : `${postName(ui, meta.actor.post)} ${meta.actor.name}`,
    article: cite(ui, meta.article),
    sentence: sentenceOf(ui, { type, article: meta.article, data }),
  }
}

/** The words of the pages, for nobody in particular. */
const wordsOn = (book: RuleBook, lang: 'ja' | 'en', now: Instant): Ui => {
  const { guideline, settings } = rulesOn(book, tokyoDateOf(now))
  const t = wholeSite.messages[lang]
  const nobody = { reader: null, demo: null, notice: null, site: wholeSite }
  return { lang, t, now, here: '/', book, guideline, settings, ...nobody }
}
