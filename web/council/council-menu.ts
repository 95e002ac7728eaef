import { readsAllMeetings } from '../../domain/council/reading.ts'
import { councilAddresses } from './council-addresses.ts'
import type { MenuEntry, Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** The register of meetings, for whoever has to do with them (Art. 5). */
export const councilMenu: readonly MenuEntry[] = [
  {
    group: 'work',
    order: 20,
    href: councilAddresses.register,
    text: (ui) => wordsOf(ui).register.nav,
    covers: ['/council', '/cases/council/'],
    isFor: readsCouncil,
  },
]

function readsCouncil({ reader, guideline }: Ui): boolean {
  return (
    reader !== null &&
    readsAllMeetings(
      reader.posts.map((post) => post.id),
      guideline,
    )
  )
}
