/**
 * docs/errors.md: every refusal with its status, article, meaning and what to do, in both languages, printed from the
 * one table of statuses and the words that pages and problem details use. `node launch/docs/errors.ts [--check]`.
 */
import { refusalStatus } from '../../api/refusal-status.ts'
import { recordRefusals } from '../../db/act.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citation } from '../../domain/guideline/citation.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { lawRefusals } from '../../domain/procedures.ts'
import { edgeRefusals } from '../../web/edge-refusals.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { generatedPage, markdownTable } from './generated-page.ts'
import { rulesOfRefusal } from './rule-citations.ts'

const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))

/** The bases of the rules by which the law refuses with that code; empty where it takes the rule of the act itself. */
const articlesOf = (code: string): readonly ArticleRef[] =>
  code === 'not-permitted' ? [] : [...new Set(rulesOfRefusal(code).map((rule) => basisOf(guideline, rule)))].toSorted()

const words = {
  ja: {
    step: '〔いまの手順〕',
    needs: '〔必要な手順〕',
    clauses: '〔足りない事項〕',
    open: '〔残っているもの〕',
    day: '〔日〕',
    field: '〔欄〕',
    count: '〔人数〕',
    least: '〔必要な人数〕',
    value: '〔記入された値〕',
    wanted: '〔使える値〕',
  },
  en: {
    step: '[present step]',
    needs: '[step needed]',
    clauses: '[missing clauses]',
    open: '[what is open]',
    day: '[day]',
    field: '[field]',
    count: '[count]',
    least: '[needed]',
    value: '[what was entered]',
    wanted: '[what is possible]',
  },
}

const row = (lang: 'ja' | 'en', code: string, cited: readonly ArticleRef[]): readonly string[] => {
  const { title, what, todo } = messagesIn(lang).words.refusals[code] ?? missing(code)
  const ofTheAct = lang === 'ja' ? 'その操作の根拠条' : 'the act’s own article'
  const articles =
    cited.length === 0 ? ofTheAct : cited.map((ref) => citation(guideline, ref, lang)).join(lang === 'ja' ? '、' : ', ')
  return [`\`${code}\``, String(refusalStatus[code]), articles, `**${title}** ${what(words[lang])}`, todo].map((cell) =>
    cell.replaceAll('|', '\\|'),
  )
}

const missing = (code: string): never => {
  throw new Error(`${code} has no words`)
}

const heads = {
  ja: ['code', '状態', '根拠', '意味', 'どうすればよいか'],
  en: ['code', 'status', 'article', 'meaning', 'what to do'],
}
const setting: readonly ArticleRef[] = ['operational setting']
const tables = (lang: 'ja' | 'en') => ({
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

The API answers in the form of RFC 9457. \`code\` is a name that stays, \`article\` the rule's source, \`field\` the field, \`whoCan\` the posts that may,
\`messages\` title, detail and what to do in both languages. After a 4xx nothing was recorded. After a 503 or 500 send the same again with the same
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
