import { citeEn, citeJa } from '../../domain/guideline/articles.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { webProcedures } from '../../web/procedures.ts'
import type { AnyProcedureWords } from '../../web/words/procedure-words.ts'
import { markdownTable } from './generated-page.ts'

type Lang = 'ja' | 'en'

/** For the page of rights: who may do what, when and by which article, in every procedure but outsourcing. */
export const moreRights = (lang: Lang): string =>
  webProcedures
    .filter((one) => one.name !== 'outsourcing')
    .map(({ name, words }) => `## ${heading(words[lang], lang)}\n\n${table(name, words[lang], lang)}`)
    .join('\n\n')

const heading = ({ plural, articles }: AnyProcedureWords, lang: Lang): string =>
  lang === 'ja' ? `${plural}（${articles}）` : `${plural} (${articles})`

const table = (name: string, words: AnyProcedureWords, lang: Lang): string =>
  markdownTable(
    lang === 'ja' ? ['操作', 'できる職', 'できる時', '根拠'] : ['Act', 'Who may', 'When', 'By'],
    Object.entries(procedureNamed(name).commands).map(([type, { who, at, article }]) => [
      messagesIn(lang).words.commands[type] ?? type,
      who === 'practice' ? messagesIn(lang).tasks.whoPractice : (words.who[who] ?? who),
      at.map((stage) => words.stages[stage] ?? stage).join(lang === 'ja' ? '、' : ', '),
      lang === 'ja' ? citeJa(article) : citeEn(article),
    ]),
  )
