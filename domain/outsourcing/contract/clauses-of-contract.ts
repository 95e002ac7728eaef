import type { Clause } from '../../guideline/clauses.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { ClauseSheet } from './clause-sheet.ts'
import type { ClausePlace } from './fields.ts'
import type { RecordedPlace } from './recorded-place.ts'

/** The places of an act with the clauses' words of its day: past papers keep them whatever the guideline says later. */
export const withWords = (places: readonly ClausePlace[], clauses: readonly Clause[]): readonly RecordedPlace[] =>
  places.map((place) => {
    const clause = clauses.find((one) => one.id === place.clause)
    return clause === undefined ? place : { ...place, said: { article: clause.article, ja: clause.ja, en: clause.en } }
  })

/**
 * The clauses that a contract has: those of its sheet, as they were called then; before there is one, those that the
 * guideline asks for. A contract keeps its clauses when the guideline gets others (Art. 22).
 */
export const clausesOfContract = (
  { clauseSheet }: { readonly clauseSheet: ClauseSheet | null },
  { clauses }: Pick<Guideline, 'clauses'>,
): readonly Clause[] =>
  clauseSheet === null
    ? clauses
    : clauseSheet.entries.map(({ clause: id, said }) => {
        const now = clauses.find((one) => one.id === id)
        return { id, ...(said ?? now ?? { article: 'operational setting', ja: id, en: id }) }
      })
