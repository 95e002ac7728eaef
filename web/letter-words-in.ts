import type { Guideline } from '../domain/guideline/guideline.ts'
import type { Lang } from './language.ts'
import { ownTerms } from './own-terms.ts'
import { webProcedures } from './procedures.ts'
import type { CaseLetterWords } from './words/letter-words.ts'

/**
 * What letters about a procedure's cases say, in the terms of a guideline, for the postman; throws where no procedure
 * has that name.
 */
export const letterWordsIn = (procedure: string, lang: Lang, guideline?: Pick<Guideline, 'roles'>): CaseLetterWords => {
  const found = webProcedures.find((one) => one.name === procedure)
  if (found === undefined) throw new Error(`no procedure is named ${JSON.stringify(procedure)}`)
  return ownTerms(found.words[lang], { lang, ...(guideline === undefined ? {} : { guideline }) })
}
