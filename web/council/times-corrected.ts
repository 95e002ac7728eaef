import type { CouncilState } from '../../domain/council/state.ts'
import { byText } from '../by-text.ts'
import { labelled, listed, withAdded } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Which of a sitting's times the chair has put right, from what to what, why, and who it was; nothing where none. */
export const timesCorrected = (
  ui: Ui,
  { timesCorrected: all }: CouncilState,
): readonly { readonly name: string; readonly value: string }[] => {
  const { corrected, sittingTimes } = wordsOf(ui)
  return all.length === 0
    ? []
    : [
        {
          name: corrected,
          value: listed(
            ui,
            all.map(({ what, was, at, reason, by }) =>
              withAdded(ui, labelled(ui, `${sittingTimes[what]} ${was} → ${at}`, reason), byText(ui, by)),
            ),
          ),
        },
      ]
}
