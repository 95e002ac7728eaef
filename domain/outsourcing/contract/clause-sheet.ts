import type { RecordedPlace } from './recorded-place.ts'
import type { By } from '../../kernel/by.ts'

/**
 * The check sheet of the clauses (契約書記載事項確認表, Art. 22): where each stands, who found it there, and who else
 * read it. The contract is registered with all of them; that a second person reads them again is the city's own care
 * (operational setting), so an unread sheet holds up the closing of the case and not the contract.
 */
export interface ClauseSheet {
  readonly entries: readonly ClauseEntry[]
  /** The second reader's word on the sheet as it stands; null until it is given, and again after every amendment. */
  readonly read: { readonly by: By; readonly remarks: string } | null
  /** What the second reader did not find as the sheet says; null where nothing is disputed. */
  readonly dispute: ClauseDispute | null
}

/** One clause's place, and who looked it up when. */
export type ClauseEntry = RecordedPlace & {
  readonly checked: By
}

/** A clause that the second reader did not find, or not so, and why. */
export interface ClauseDispute {
  readonly clause: string
  readonly reason: string
  readonly by: By
}

/** The sheet after a set of places was given: a place that stays as it was keeps who had looked it up. */
export const sheetOf = (places: readonly RecordedPlace[], by: By, before: ClauseSheet | null): ClauseSheet => ({
  entries: places.map((given) => {
    // Contracts registered by the first release have no quotations.
    const { quotation = '' } = given as Partial<RecordedPlace>
    const place = { ...given, quotation }
    const kept = before?.entries.find((one) => samePlace(one, place))
    return { ...place, checked: kept?.checked ?? by }
  }),
  read: null,
  dispute: null,
})

/** Whether two places are one and the same. */
export const samePlace = (a: RecordedPlace, b: RecordedPlace): boolean =>
  a.clause === b.clause && a.document === b.document && a.place === b.place && a.quotation === b.quotation

/** Whether a person has put something into the sheet, and so can't be its second reader. */
export const hasWritten = (sheet: ClauseSheet, { person }: Pick<By, 'person'>): boolean =>
  sheet.entries.some((one) => one.checked.person === person)

/** The places of a sheet, as the contract shows them. */
export const placesIn = ({ entries }: ClauseSheet): readonly RecordedPlace[] =>
  entries.map(({ checked: _checked, ...place }) => place)
