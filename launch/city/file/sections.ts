import type { AnySection } from './section.ts'
import { appointments } from './sections/appointments.ts'
import { days } from './sections/days.ts'
import { guidelines } from './sections/guidelines.ts'
import { people } from './sections/people.ts'
import { settings } from './sections/settings.ts'
import { texts } from './sections/texts.ts'

/**
 * What a city's file consists of besides its name, in the order in which it is entered: posts before whoever holds
 * them, the guideline before the settings that have to fit it.
 */
export const sections: readonly AnySection[] = [guidelines, texts, people, appointments, settings, days]
