import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import { isSamePaper, paperProblem } from '../../law/paper.ts'
import { isRefusal, itemOf } from '../agenda/item-of.ts'
import { accept, type DecideCouncil } from '../law.ts'
import { papersWith } from '../papers-with.ts'
import type { Duration, MeetingPaperTerms, PaperOff } from './fields.ts'

/** A paper joins the meeting, or one of its items (operational setting). Said again, it changes nothing. */
export const addPaper: DecideCouncil<MeetingPaperTerms> = (terms, state, { settings }, by) => {
  const wrong = paperProblem(terms, settings)
  if (wrong) return wrong
  const found = terms.item === null ? null : itemOf(state, terms.item)
  if (found !== null && isRefusal(found)) return found
  if (papersWith(state, terms.item).some((one) => isSamePaper(one, terms))) return accept()
  if (state.papers.length >= settings.attachments.mostPerCase) return invalid('file', 'too-many')
  const paper = `paper-${state.papers.length + 1}`
  return accept({ type: 'MeetingPaperAdded', rule: 'papers-of-a-case', data: { ...terms, paper, by } })
}

/** Until the notice has named it, a paper may be taken off again; its content and the fact stay in the record. */
export const takeOffPaper: DecideCouncil<PaperOff> = (data, state, _rules, by) => {
  const known = state.papers.find((one) => one.id === data.paper)
  if (!known) return refuse('paper-unknown', 'papers-of-a-case', { field: 'paper', paper: data.paper })
  if (known.takenOff) return accept()
  if (known.notified) return refuse('paper-notified', 'meeting-papers-fixed', { field: 'paper', paper: data.paper })
  return accept({ type: 'MeetingPaperTakenOff', rule: 'papers-of-a-case', data: { ...data, by } })
}

/** How long an item is to take, for whoever comes to it (operational setting). */
export const planDuration: DecideCouncil<Duration> = (data, state, _rules, by) => {
  const found = itemOf(state, data.item)
  if (isRefusal(found)) return found
  if (found.minutes === data.minutes) return accept()
  return accept({ type: 'DurationPlanned', rule: 'agenda-in-order', data: { ...data, by } })
}
