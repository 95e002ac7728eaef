/** From here on the record stops counting. */
export const countedTo = 1_000

/** A count at which the record stops after a thousand: from there on it says that there may be more. */
export const atLeast = (count: number): string =>
  count < countedTo ? String(count) : `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')}+`

/** A count with its English noun, singular or plural, so that no page says “1 condition(s)”. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
