/**
 * Whether somebody can be written to and sign in by a mail address: letters, digits and a few signs without a point at
 * either end or two in a row, and after the @ a domain with a top level. Accounts are by the same form, so whoever
 * comes on the roster can have one.
 */
export const isMailAddress = (mail: string): boolean =>
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(mail)
