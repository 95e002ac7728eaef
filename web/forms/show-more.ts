/**
 * The name of a button that puts one more part or row on a form: all that was written comes back, and nothing is
 * recorded.
 */
export const showMore = 'show'
