import type { Lang } from './language.ts'
import { webProcedures } from './procedures.ts'
import type { CaseLetterWords } from './words/letter-words.ts'

/** What letters about a procedure's cases say, for the postman; throws where no procedure has that name. */
export const letterWordsIn = (procedure: string, lang: Lang): CaseLetterWords => {
  const found = webProcedures.find((one) => one.name === procedure)
  if (found === undefined) throw new Error(`no procedure is named ${JSON.stringify(procedure)}`)
  return found.words[lang]
}
