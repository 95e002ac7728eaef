import { countedTo } from '../../domain/kernel/counted-to.ts'

/** A number with commas between its thousands. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** A count at which the record stops after a thousand: from there on it says that there may be more. */
export const atLeast = (count: number): string => (count < countedTo ? String(count) : `${grouped(count)}+`)

/** A count with its English noun, singular or plural, so that no page says “1 condition(s)”. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
