import type { MenuEntry } from '../ui.ts'
import { incidentAddresses } from './incident-addresses.ts'
import { wordsOf } from './words.ts'

/** The register of incidents. */
export const incidentMenu: readonly MenuEntry[] = [
  {
    group: 'work',
    order: 40,
    href: incidentAddresses.register,
    text: (ui) => wordsOf(ui).register.nav,
    covers: ['/incidents', '/cases/incident/'],
  },
]
