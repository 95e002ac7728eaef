import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citation } from '../../domain/guideline/citation.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { Settings } from '../../domain/guideline/settings.ts'
import { articleRef, placeOf, type ArticleRef } from '../../domain/kernel/article-ref.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { webProcedures } from '../../web/procedures.ts'
import type { AnyProcedureWords } from '../../web/words/procedure-words.ts'
import { markdownTable } from './generated-page.ts'
import { byLinkAlone, linkAnswersOf } from './link-answers-of.ts'

type Lang = 'ja' | 'en'

/** For the page of rights: who may do what, when and by which article, in every procedure but outsourcing. */
export const moreRights = (lang: Lang, guideline: Guideline, settings: Settings): string =>
  webProcedures
    .filter((one) => one.name !== 'outsourcing')
    .map(
      ({ name, words }) =>
        `## ${heading(name, words[lang], lang, guideline)}\n\n${table(name, words[lang], lang, guideline, settings)}`,
    )
    .join('\n\n')

const heading = (name: string, { plural }: AnyProcedureWords, lang: Lang, guideline: Guideline): string => {
  const articles = articlesOf(name, guideline).map((ref) => citation(guideline, ref, lang))
  if (articles.length === 0) return plural
  return lang === 'ja' ? `${plural}（${articles.join('、')}）` : `${plural} (${articles.join(', ')})`
}

/** The articles in which the guideline has something of what the procedure's commands rest on. */
const articlesOf = (name: string, guideline: Guideline): readonly ArticleRef[] => {
  const places = Object.values(procedureNamed(name).commands).map(({ rule }) => placeOf(basisOf(guideline, rule)))
  const numbers = new Set(places.flatMap((place) => (place === null ? [] : [place.article])))
  return [...numbers].toSorted((a, b) => a - b).map((number) => articleRef(number))
}

const table = (
  name: string,
  words: AnyProcedureWords,
  lang: Lang,
  guideline: Guideline,
  settings: Settings,
): string => {
  const linkable = linkAnswersOf(name)
  return markdownTable(
    lang === 'ja'
      ? ['操作', 'できる職', 'できる時', '根拠', 'メールのリンクだけで']
      : ['Act', 'Who may', 'When', 'By', 'By the mailed link alone'],
    Object.entries(procedureNamed(name).commands).map(([type, { who, at, rule, signIn }]) => [
      messagesIn(lang).words.commands[type] ?? type,
      who === 'practice' ? messagesIn(lang).tasks.whoPractice : (words.who[who] ?? who),
      at.map((stage) => words.stages[stage] ?? stage).join(lang === 'ja' ? '、' : ', '),
      citation(guideline, basisOf(guideline, rule), lang),
      byLinkAlone(type, { who, signIn }, linkable, settings)[lang],
    ]),
  )
}
