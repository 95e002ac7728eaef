import type { Rules } from '../../guideline/rules.ts'
import { procedureOf } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import { alreadyPast, closeAllTasks, invalid, numberFor, openTasks, farAhead } from '../../law/deciding.ts'
import { acknowledgeTask, carryOutTask } from '../carrying-out/plans.ts'
import { findingOf, type Finding } from '../../council/finding.ts'
import { headsConcerned } from '../heads-concerned.ts'
import type { CauseKind } from '../causes.ts'
import { concerned } from '../concerned.ts'
import { accept, type DecideInstruction, type Decision } from '../law.ts'
import type { InstructionState } from '../state.ts'
import { ruleFor } from '../rule-for.ts'
import type { InstructionTerms } from './fields.ts'
import { issueTask } from './plans.ts'
import { instructionSettings } from '../settings.ts'

/** The secretariat prepares an instruction, or prepares it anew; the chief is asked to issue it (Art. 5(5)). */
export const draft: DecideInstruction<InstructionTerms> = (terms, state, rules, by) => {
  const wrong = termsProblem(terms, state, rules)
  if (wrong) return wrong
  const drafted = {
    type: 'InstructionDrafted',
    rule: 'instruction-drafted',
    data: { ...terms, ...restsOn(terms, rules), concerns: concerned(terms.addressee, false, rules), by },
  } as const
  return state.stage === 'draft'
    ? accept(drafted)
    : accept(drafted, ...openTasks(state, rules, issueTask(terms.kind, rules)))
}

/**
 * The chief instructs the head of an office: on the strength of what the council found (Art. 6), or on the control of
 * entry, after hearing a report or looking into it (Art. 11). The number is drawn here at the latest.
 */
export const issue: DecideInstruction<InstructionTerms> = (terms, state, rules, by) => {
  const wrong = termsProblem(terms, state, rules)
  if (wrong) return wrong
  return accept(
    {
      type: 'InstructionIssued',
      rule: ruleFor(terms.kind),
      data: {
        ...terms,
        ...restsOn(terms, rules),
        concerns: concerned(terms.addressee, true, rules),
        number: numberFor(state.number, instructionSettings, rules),
        by,
      },
    },
    ...closeAllTasks(state, 'answered'),
    ...openTasks(
      state,
      rules,
      acknowledgeTask(terms.kind, terms.addressee, rules),
      carryOutTask(terms.kind, terms.addressee, terms.dueOn, rules),
    ),
  )
}

const termsProblem = (terms: InstructionTerms, state: InstructionState, rules: Rules): Decision | null => {
  return (
    causeProblem(terms, state, rules) ??
    addresseeProblem(terms, state, rules) ??
    alreadyPast('dueOn', terms.dueOn, rules, 'instruction-due-day') ??
    farAhead('dueOn', terms.dueOn, rules, 'instruction-due-day')
  )
}

/**
 * Interpretation: an instruction under Art. 6 rests on the council's outcome and on nothing else; what an incident
 * calls for comes before the council first. One under Art. 11 may follow a report, an incident or an own inquiry
 * (docs/decisions/instructions-and-incidents.md).
 */
const causeProblem = (terms: InstructionTerms, { report, stage }: InstructionState, rules: Rules): Decision | null => {
  const { kind, cause } = terms
  if (kind === 'council' && cause.kind !== 'meeting')
    return refuse('council-cause-missing', 'instruct-on-council-result', { field: 'cause.kind' })
  if (stage === 'considering' && kind !== 'entry')
    return invalid('kind', 'not-after-a-report', 'instruction-after-report')
  if (cause.case !== null && !procedures[cause.kind].includes(procedureOf(cause.case)))
    return invalid('cause.case', 'not-a-choice')
  // A name is no outcome, nor is a meeting that has yet to be held: the instruction rests on what was found (Art. 6).
  if (kind === 'council' && findingFor(terms, rules) === null)
    return refuse('cause-without-outcome', 'instruct-on-council-result', { field: 'cause.case' })
  const known = cause.case !== null || (cause.kind === 'report' && report !== null)
  if (cause.text.trim() !== '' || known || cause.kind === 'none') return null
  return refuse('cause-unnamed', 'entry-cause-named', { field: 'cause.text' })
}

/** What the meeting that is named as the cause has found; null where it found nothing. */
const findingFor = ({ cause }: InstructionTerms, { others }: Rules): Finding | null => {
  const meeting = cause.case === null ? null : others.state(cause.case)
  return meeting === null ? null : findingOf(meeting, cause.item)
}

/** The finding as it stood when the instruction was drafted or given; none under Art. 11. */
const restsOn = (terms: InstructionTerms, rules: Rules): { readonly restsOn?: Finding } => {
  const found = terms.kind === 'council' ? findingFor(terms, rules) : null
  return found ? { restsOn: found } : {}
}

/** In which procedure's cases a cause is recorded. */
const procedures: { readonly [kind in CauseKind]: readonly string[] } = {
  meeting: ['council'],
  report: ['instruction', 'entry-supervision'],
  incident: ['incident'],
  none: [],
}

/** The text names the heads of offices for instructions on the council's findings; for the others it names nobody. */
const addresseeRule = { council: 'instruct-heads-of-offices', entry: 'entry-managers-alone' } as const

const addresseeProblem = (
  { kind, addressee }: InstructionTerms,
  { asked, stage }: InstructionState,
  { guideline }: Rules,
): Decision | null => {
  const heads = headsConcerned(guideline)
  if (!heads.includes(addressee))
    return refuse('addressee-heads-nothing', addresseeRule[kind], { field: 'addressee', posts: heads })
  if (kind === 'entry' && !guideline.entryManagers.includes(addressee)) {
    return refuse('addressee-controls-no-entry', 'entry-managers-alone', {
      field: 'addressee',
      posts: guideline.entryManagers,
    })
  }
  // To instruct another post on this report is an instruction of its own, with this case as its cause.
  return stage === 'considering' && addressee !== asked?.addressee
    ? invalid('addressee', 'not-who-reported', 'instruction-after-report')
    : null
}
