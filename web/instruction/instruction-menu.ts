import type { MenuEntry } from '../ui.ts'
import { instructionAddresses } from './instruction-addresses.ts'
import { wordsOf } from './words.ts'

/** The register of instructions. */
export const instructionMenu: readonly MenuEntry[] = [
  {
    group: 'work',
    order: 30,
    href: instructionAddresses.register,
    text: (ui) => wordsOf(ui).register.nav,
    covers: ['/instructions', '/cases/instruction/'],
  },
]
