/**
 * The name of a button that puts one more part or row on a form: all that was written comes back, and nothing is
 * recorded.
 */
export const showMore = 'show'

/** Under this name a form says which rows of long lists stand on it; it leaves the others as they are. */
export const rowOnForm = 'row'
