import type { PlainDate } from '../kernel/plain-date.ts'

/** The later of two days. */
export const laterDay = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
