import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** What stood there before, and what stands there now. */
export const BeforeAfter = ({ ui, old, now }: { readonly ui: Ui; readonly old: string; readonly now: string }) => {
  const { before, after } = wordsOf(ui).cases
  return (
    <div class="before-after">
      <div>
        <span class="small muted">{before}</span>
        <del class="diff prewrap">{old}</del>
      </div>
      <div>
        <span class="small muted">{after}</span>
        <ins class="diff prewrap">{now}</ins>
      </div>
    </div>
  )
}
