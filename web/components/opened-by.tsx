import type { Ui } from '../ui.ts'

/** The field by which a form says for whom its page was made. */
export const openedByField = 'openedBy'

/**
 * Says for whom a form was made, in every form that somebody signed in or come by a mailed link can send: where another
 * has signed in meanwhile in the same browser, as happens at a desk that people share, it isn't recorded as theirs.
 */
export const OpenedBy = ({ ui }: { readonly ui: Ui }) =>
  ui.openedBy === undefined ? null : <input type="hidden" name={openedByField} value={ui.openedBy} />
