import type { MenuEntry } from '../ui.ts'
import { addresses } from '../addresses.ts'
import { outsourcingAddresses } from './outsourcing-addresses.ts'
import { mayAsk } from './may-ask.ts'
import { wordsOf } from './words.ts'

/** The list of cases, the vendors, and a new request for whoever may ask for one. */
export const outsourcingMenu: readonly MenuEntry[] = [
  {
    group: 'work',
    order: 10,
    href: addresses.cases,
    text: (ui) => wordsOf(ui).nav.cases,
    covers: ['/cases/outsourcing/'],
  },
  {
    group: 'work',
    order: 50,
    href: outsourcingAddresses.vendors,
    text: (ui) => wordsOf(ui).nav.vendors,
    covers: ['/vendors'],
  },
  {
    group: 'work',
    order: 60,
    href: outsourcingAddresses.newRequest,
    text: (ui) => wordsOf(ui).nav.newRequest,
    covers: ['/requests'],
    begins: true,
    isFor: mayAsk,
  },
]
