import type { Page, Place } from '../../db/read-models/page.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import type { AskedRegister } from '../../web/register/register-filters.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** The rows of a register that somebody may read, as an address asks for them: wherever the record keeps them. */
export interface RegisterRows {
  readonly page: (place: Place) => Promise<Page<RegisterEntry>>
  /** The fiscal years among which one can choose. */
  readonly years: () => Promise<readonly number[]>
  /** The moment whose state they are. */
  readonly at: Instant
  /** The same rows at that moment: however long it takes to read them, none is twice there or left out. */
  readonly still: () => RegisterRows
}

/** How a procedure reads those rows of a register that are a list of its own, for whoever asks. */
export type OwnRows = (
  all: Surroundings,
  person: PersonToday,
  asked: AskedRegister,
) => Pick<RegisterRows, 'page' | 'years'>
