import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'

/** Since when a contract rests; null where it doesn't. */
export const restsSince = ({ oversight }: OutsourcingState): PlainDate | null =>
  oversight.suspensions.find((one) => one.resumed === null)?.from ?? null

/** Whether it rested on a day: from the day of the suspension to the day before it went on. */
export const restsOn = ({ oversight }: OutsourcingState, on: PlainDate): boolean =>
  oversight.suspensions.some(({ from, resumed }) => from <= on && (resumed === null || on < resumed.on))
