import { tokyoTime, type Instant } from '../kernel/instant.ts'
import type { CouncilState } from './state.ts'

/** When a meeting begins: what is asked for it falls due no later. Without a time it begins with its day's end. */
export const beginsAt = ({ date, time }: Pick<CouncilState, 'date' | 'time'>): Instant =>
  tokyoTime(date, time === '' ? '23:59' : time)
