import { listOf, oneInForce, post, whole, type DataOf } from '../../kernel/fields.ts'

/** Of which room and fiscal year the ledger is. */
export const openFields = { room: oneInForce('rooms', 'rooms-under-control'), fiscalYear: whole(2000, 2199) }

/** Which posts admit besides the manager: all that are to, none where nobody is. */
export const admitterFields = { posts: listOf(post(), { most: 12, written: 'ticks' }) }

/** Which year is over. */
export const closeFields = { fiscalYear: whole(2000, 2199) }

/** A ledger that is to be opened. */
export type Opening = DataOf<typeof openFields>
/** Who admits besides the manager. */
export type Admitters = DataOf<typeof admitterFields>
/** The year that is over. */
export type Closing = DataOf<typeof closeFields>
