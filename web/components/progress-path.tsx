import type { RuleName } from '../../domain/procedures.ts'
import { basis, capitalised, cite, inBrackets } from '../say.ts'
import type { Ui } from '../ui.ts'
import { Icon } from '../icon.tsx'

/** One step of a procedure, and whether it is behind, at hand, or ahead. */
export interface PathStep {
  readonly name: string
  /** The rule that asks for it; null where it follows by itself. */
  readonly rule: RuleName | null
  readonly mark: 'done' | 'now' | 'later' | 'skipped'
}

/** Where the guideline's text has the rule; nothing for a setting, which would only take up the room. */
function inTheText(ui: Ui, rule: RuleName | null): string {
  const ref = rule === null ? 'operational setting' : basis(ui, rule)
  return ref === 'operational setting' ? '' : cite(ui, ref)
}

/** The whole route of a case: done, now, later, each with its basis. */
export const ProgressPath = ({ ui, steps }: { readonly ui: Ui; readonly steps: readonly PathStep[] }) => (
  <ol class="path" role="list" aria-label={ui.t.parts.pathTitle}>
    {steps.map((step, index) => (
      <li class="path-step" data-mark={step.mark} {...(step.mark === 'now' ? { 'aria-current': 'step' } : {})}>
        <span class="path-mark" aria-hidden="true">
          {step.mark === 'done' ? <Icon name="check" /> : step.mark === 'skipped' ? <Icon name="cross" /> : index + 1}
        </span>
        <span class="path-name">
          {capitalised(step.name)}
          <span class="visually-hidden">{inBrackets(ui, ui.t.parts.marks[step.mark])}</span>
        </span>
        <span class="path-note">{step.mark === 'now' ? ui.t.parts.marks.now : inTheText(ui, step.rule)}</span>
      </li>
    ))}
  </ol>
)
