import { seats, seatsIn } from './council.ts'
import type { DayRules } from './rule-book.ts'

/** How many of the council's seats have to be there: as the text says, else by the setting. */
export const seatsNeeded = ({ guideline: { council }, settings }: Pick<DayRules, 'guideline' | 'settings'>): number =>
  council.quorum === undefined ? settings.council.quorum : seatsIn(seats(council).length, council.quorum)
