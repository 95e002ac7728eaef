/**
 * docs/errors.md: every refusal with its status, article, meaning and what to do, in both languages, printed from the
 * one table of statuses and the words that pages and problem details use. `node launch/docs/errors.ts [--check]`.
 */
import { refusalStatus } from '../../api/problems/refusal-status.ts'
import { recordRefusals } from '../../db/act/act.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citation } from '../../domain/guideline/citation.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { lawRefusals } from '../../domain/procedures.ts'
import { edgeRefusals } from '../../web/edge-refusals.ts'
import type { Lang } from '../../web/language.ts'
import { messagesIn } from '../../web/messages-in.ts'
import type { Quote, Quotes, RefusalText } from '../../web/words/refusal-text.ts'
import { generatedPage, markdownTable } from './generated-page.ts'
import { rulesOfRefusal } from './rule-citations.ts'

const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))

/** The bases of the rules by which the law refuses with that code; empty where it takes the rule of the act itself. */
const articlesOf = (code: string): readonly ArticleRef[] =>
  code === 'not-permitted' ? [] : [...new Set(rulesOfRefusal(code).map((rule) => basisOf(guideline, rule)))].toSorted()

/** What a sentence quotes of a kind stands in brackets of their own. */
const kinds: { readonly [lang in Lang]: { readonly [kind in keyof Quotes]: string } } = {
  ja: {
    day: '〔日〕',
    count: '〔数〕',
    stages: '〔手順〕',
    clauses: '〔事項〕',
    parts: '〔該当するもの〕',
    posts: '〔職〕',
    text: '〔値〕',
    named: '〔項目〕',
    field: '〔欄〕',
  },
  en: {
    day: '[day]',
    count: '[number]',
    stages: '[step]',
    clauses: '[clauses]',
    parts: '[which]',
    posts: '[posts]',
    text: '[value]',
    named: '[items]',
    field: '[field]',
  },
}

const quotes = (lang: Lang): Quotes => {
  const { day, count, stages, clauses, parts, posts, text, named, field } = kinds[lang]
  const quote =
    (kind: string): Quote =>
    (_, said = (one) => one) =>
      said(kind)
  return {
    day: quote(day),
    count: quote(count),
    stages: quote(stages),
    clauses: quote(clauses),
    parts: quote(parts),
    posts: quote(posts),
    text: quote(text),
    named: (_, __, said) => quote(named)('', said),
    field: () => field,
  }
}

/** The words of a code; where procedures say it each its own way, each of them with the procedure's name. */
const textsOf = (lang: Lang, code: string): readonly { readonly of: string; readonly text: RefusalText }[] => {
  const { words, procedures } = messagesIn(lang)
  const own = Object.values(procedures).flatMap((one) =>
    Object.hasOwn(one.refusals, code) ? [{ of: one.procedure, text: one.refusals[code] ?? missing(code) }] : [],
  )
  const each = [...new Map(own.map((one) => [one.text.todo, one])).values()]
  return each.length > 1 ? each : [{ of: '', text: words.refusals[code] ?? missing(code) }]
}

const row = (lang: Lang, code: string, cited: readonly ArticleRef[]): readonly string[] => {
  const texts = textsOf(lang, code)
  const ofTheAct = lang === 'ja' ? 'その操作の根拠条' : 'the act’s own article'
  const articles =
    cited.length === 0 ? ofTheAct : cited.map((ref) => citation(guideline, ref, lang)).join(lang === 'ja' ? '、' : ', ')
  const each = (say: (text: RefusalText) => string): string =>
    texts.map(({ of, text }) => (of === '' ? say(text) : `${of}: ${say(text)}`)).join('<br>')
  return [
    `\`${code}\``,
    String(refusalStatus[code]),
    articles,
    each(({ title, what }) => `**${title}** ${what(quotes(lang))}`),
    each(({ todo }) => todo),
  ].map((cell) => cell.replaceAll('|', '\\|'))
}

const missing = (code: string): never => {
  throw new Error(`${code} has no words`)
}

const heads = {
  ja: ['code', '状態', '根拠', '意味', 'どうすればよいか'],
  en: ['code', 'status', 'article', 'meaning', 'what to do'],
}
const setting: readonly ArticleRef[] = ['operational setting']
const tables = (lang: Lang) => ({
  law: markdownTable(
    heads[lang],
    [...lawRefusals.keys()].map((code) => row(lang, code, articlesOf(code))),
  ),
  record: markdownTable(
    heads[lang],
    recordRefusals.map((code) => row(lang, code, setting)),
  ),
  edge: markdownTable(
    heads[lang],
    edgeRefusals.map((code) => row(lang, code, setting)),
  ),
})
const [japanese, english] = [tables('ja'), tables('en')]

generatedPage(
  'docs/errors.md',
  `<!-- node launch/docs/errors.ts が作るページ / made by that command, not edited by hand -->
# 受け付けない理由 / Refusals

APIは RFC 9457 の形（\`application/problem+json\`）で答えます。\`code\` は変わらない名前、\`article\` は根拠、\`field\` は欄、\`whoCan\` はできる職、
\`messages\` は日本語と英語の題・説明・どうすればよいかです。4xx のときは何も記録されていません。503 と 500 のときは、同じ番号（id）でもう一度送れば、
二重に記録されることなく結果が分かります。

The API answers in the form of RFC 9457. \`code\` is a name that stays, \`article\` the rule's source, \`field\` the
field, \`whoCan\` the posts that may,
\`messages\` title, detail and what to do in both languages. After a 4xx nothing was recorded. After a 503 or 500
send the same again with the same
id: it is never recorded twice, and the answer tells.

## 要綱と運用の決まり

${japanese.law}

## 記録

${japanese.record}

## 受付

${japanese.edge}

## The law

${english.law}

## The record

${english.record}

## The edge

${english.edge}
`,
)
