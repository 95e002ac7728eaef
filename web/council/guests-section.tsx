import type { CouncilState } from '../../domain/council/state.ts'
import { listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import { guestName } from './guest-name.ts'
import { itemLabel } from './meeting-words.ts'
import { wordsOf } from './words.ts'

/**
 * The related staff who were called to explain or to give an opinion (Art. 5(4)), and to which items: they read no
 * others.
 */
export const GuestsFacts = ({ ui, state }: { readonly ui: Ui; readonly state: CouncilState }) =>
  state.guests.length === 0 ? (
    <p class="muted">{wordsOf(ui).noGuests}</p>
  ) : (
    <ul class="papers" role="list">
      {state.guests.map((guest) => (
        <li>
          <strong>{guestName(ui, guest)}</strong>
          <span>
            {listed(
              ui,
              guest.items.map((id) => itemLabel(ui, state, id)),
            )}
          </span>
          <span class="small muted prewrap">{guest.why}</span>
        </li>
      ))}
    </ul>
  )
