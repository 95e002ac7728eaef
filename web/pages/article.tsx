import { hasOwnGuideline, isDeliveredGist } from '../../domain/guideline/as-delivered.ts'
import { articleOf } from '../../domain/guideline/citation.ts'
import { officialTextOn, type OfficialText } from '../../domain/guideline/text/official-text.ts'
import { paperCited, passageCited, wholeArticle } from '../../domain/guideline/text/passage-cited.ts'
import { articlesOf, type Passage } from '../../domain/guideline/text/passage.ts'
import { articleNumber, articleRef, type ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'
import { LinkButton } from '../components/button.tsx'
import { dayText } from '../dates.ts'
import { articleAsked, articleKey } from '../guideline/article-address.ts'
import { ArticleText } from '../guideline/article-text.tsx'
import { Layout } from '../layout.tsx'
import { apart, cite, inBrackets, named } from '../say.ts'
import type { Ui } from '../ui.ts'
import { uiOnDay } from '../ui-on.ts'

/** Which article is asked for, by its number in addresses, and as it was on which day. */
export interface ArticleAsked {
  readonly number: string
  readonly ref: ArticleRef | null
  readonly day: PlainDate
  /** Whether the reader asked for that day; else it is today. */
  readonly dayAsked: boolean
  /** The version of the rule book that is asked for, where the day's guideline was another before it was amended. */
  readonly book?: number | null
}

const thenOf = ({ book = null }: ArticleAsked) => (book === null ? {} : { by: book })

/** Whether there is anything to show of an article: a summary, or an official text that has it. */
export const knowsArticle = (ui: Ui, asked: ArticleAsked): boolean =>
  (asked.ref !== null && articleOf(uiOnDay(ui, asked.day, thenOf(asked)).guideline, asked.ref) !== null) ||
  ui.book.texts.some((one) => articleIn(ui, one, asked) !== null)

const articleIn = (ui: Ui, official: OfficialText, { number }: Pick<ArticleAsked, 'number'>) =>
  wholeArticle(uiOnDay(ui, official.inForceFrom).guideline, official, articleAsked(number))?.article ?? null

const passageIn = (ui: Ui, official: OfficialText | null, { number, ref }: ArticleAsked): Passage | null =>
  (ref === null ? null : passageCited(ui.guideline, official, ref)) ??
  wholeArticle(ui.guideline, official, articleAsked(number))

/** An article: the official text of a day with what is cited marked, its gist in our words, and other versions. */
export const articlePage = ({ ui: today, asked }: { readonly ui: Ui; readonly asked: ArticleAsked }) => {
  const ui = uiOnDay(today, asked.day, thenOf(asked))
  const words = ui.t.pages.article
  const summary = asked.ref === null ? null : articleOf(ui.guideline, asked.ref)
  const official = officialTextOn(ui.book.texts, asked.day)
  const passage = passageIn(ui, official, asked)
  const title = apart(ui, [
    summary === null
      ? (passage?.article.marker ?? asked.number)
      : cite(ui, articleRef(articleNumber(summary), summary.paper)),
    summary === null ? (passage?.article.caption ?? '') : named(ui, summary.title),
  ])
  return (
    <Layout ui={ui} title={title} narrow crumbs={[{ text: ui.t.help.title, href: addresses.help }]}>
      <h1>{title}</h1>
      <section class="panel" aria-labelledby="article-text">
        <h2 id="article-text">{words.text}</h2>
        <TextOf ui={ui} asked={asked} official={official} passage={passage} />
      </section>
      {summary !== null && (
        <section class="panel" aria-labelledby="article-gist">
          <h2 id="article-gist">{words.gist}</h2>
          <p>{named(ui, summary.summary)}</p>
          <p class="small muted">{ui.t.parts.ownWords}</p>
          {ui.demo === null && hasOwnGuideline(ui.book) && isDeliveredGist(summary) && (
            <p class="small muted">{ui.t.parts.deliveredGist}</p>
          )}
        </section>
      )}
      <Versions ui={ui} asked={asked} shown={official} />
      <Neighbours ui={ui} asked={asked} official={official} />
    </Layout>
  )
}

interface TextOfProps {
  readonly ui: Ui
  readonly asked: ArticleAsked
  readonly official: OfficialText | null
  readonly passage: Passage | null
}

const TextOf = ({ ui, asked, official, passage }: TextOfProps) => {
  const words = ui.t.pages.article
  if (official === null)
    return <p>{ui.book.texts.length === 0 ? words.notLoaded : words.noneThen(dayText(ui.lang, asked.day))}</p>
  return (
    <>
      <p class="support">
        {asked.dayAsked && `${words.asOf(dayText(ui.lang, asked.day))} `}
        {words.inForceFrom(dayText(ui.lang, official.inForceFrom))}
      </p>
      {passage === null ? (
        <p>{words.notInVersion}</p>
      ) : (
        <ArticleText ui={ui} article={passage.article} cited={passage} />
      )}
      {official.file !== null && (
        <p class="small muted">
          {words.from(official.file)}
          {official.sha256 !== null && (
            <>
              <br />
              {words.sha256} <span class="hash">{official.sha256}</span>
            </>
          )}
        </p>
      )}
    </>
  )
}

interface OtherProps {
  readonly ui: Ui
  readonly asked: ArticleAsked
}

const Versions = ({ ui, asked, shown }: OtherProps & { readonly shown: OfficialText | null }) => {
  const words = ui.t.pages.article
  const { texts } = ui.book
  if (texts.length < 2) return null
  const textOf = (one: OfficialText | null) => (one === null ? '' : JSON.stringify(articleIn(ui, one, asked)))
  return (
    <section class="panel" aria-labelledby="article-versions">
      <h2 id="article-versions">{words.versions}</h2>
      <ul>
        {texts.toReversed().map((one) => (
          <li>
            {one === shown ? (
              <strong>{`${dayText(ui.lang, one.inForceFrom)}${inBrackets(ui, words.shown)}`}</strong>
            ) : (
              <>
                <a href={addresses.article(asked.number, { day: one.inForceFrom })}>
                  {dayText(ui.lang, one.inForceFrom)}
                </a>
                {inBrackets(ui, textOf(one) === textOf(shown) ? words.same : words.different)}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Neighbours = ({ ui, asked, official }: OtherProps & { readonly official: OfficialText | null }) => {
  const words = ui.t.pages.article
  const { paper } = articleAsked(asked.number)
  const text = paperCited(ui.guideline, official, paper)
  const numbers =
    text === null
      ? ui.guideline.articles
          .filter((one) => (one.paper ?? null) === paper)
          .map((one) => articleKey(articleNumber(one), paper))
      : articlesOf(text).map((one) => articleKey(one.number, paper))
  const at = numbers.indexOf(asked.number)
  const link = (number: string | undefined, text: string) =>
    number !== undefined && (
      <LinkButton text={text} look="quiet" href={addresses.article(number, asked.dayAsked ? { day: asked.day } : {})} />
    )
  return (
    <p class="actions no-print">
      {at > 0 && link(numbers[at - 1], words.before)}
      {at !== -1 && link(numbers[at + 1], words.after)}
    </p>
  )
}
