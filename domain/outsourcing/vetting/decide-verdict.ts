import { invalid } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { ownWorkSaid, type Did } from '../../law/own-work.ts'
import type { OutsourcingState } from '../state.ts'
import { vettingOf } from './candidates.ts'
import { verdictAgainstFound, verdictConditionProblem } from './verdict-problem.ts'
import type { VerdictTerms } from './fields.ts'
import { judgedAs } from './found.ts'
import { tasksAfter } from './tasks-after.ts'
import { withVetting } from './with-vetting.ts'

/**
 * The head gives the verdict on what staff have found (Art. 20): theirs or another, and then why. What was found binds
 * the head as it binds staff: no verdict agrees with it that the questionnaire forbids.
 */
export const judgeVendor: DecideOutsourcing<VerdictTerms> = (terms, state, rules, by) => {
  const vetting = vettingOf(state, terms.vendor)
  if (vetting?.proposed !== true)
    return refuse('vetting-missing', 'verdict-of-the-head', { field: 'vendor', vendor: terms.vendor })
  const wrong =
    verdictAgainstFound(terms.verdict, vetting, rules) ??
    verdictConditionProblem(terms, rules) ??
    (terms.verdict !== vetting.verdict && terms.note.trim() === ''
      ? invalid('note', 'empty', 'verdict-of-the-head')
      : null)
  if (wrong) return wrong
  const data = { ...said(terms), ...ownWorkSaid(vettedBy(state, terms), by), by }
  const after = withVetting(state, judgedAs(vetting, data))
  return accept(
    { type: 'VerdictGiven', rule: 'verdict-of-the-head', data },
    ...tasksAfter(terms.vendor, after, state, rules),
  )
}

/** Who looked into the vendor: not unseen the one who judges it under the head's post. */
export const vettedBy = (state: OutsourcingState, data: Pick<VerdictTerms, 'vendor'> | null): Did =>
  data === null ? {} : { vetted: [vettingOf(state, data.vendor)?.by] }

/** The terms alone, whatever else a command says. */
const said = ({ vendor, verdict, conditions, note }: VerdictTerms): VerdictTerms => ({
  vendor,
  verdict,
  ...(conditions === undefined ? {} : { conditions }),
  note,
})
