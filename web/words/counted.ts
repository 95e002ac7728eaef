/** A count with its English noun, singular or plural, so that no page says “1 condition(s)”. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
