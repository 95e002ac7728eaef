import type { PartReport } from '../deliberation/fields.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { closeTask, invalid, notYet, openTasks, today } from '../../law/deciding.ts'
import { numberedConditions } from '../in-effect/conditions.ts'
import { consentTask, subcontractOutcomeTask } from './plans.ts'
import { conditionTask } from '../approval/plans.ts'
import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { conditionsProblem } from '../conditions/conditions-problem.ts'
import { beforeContinued, reportProblem } from '../deliberation/report-problem.ts'
import { markedOutside, outsideMarks } from '../in-effect/outside-marks.ts'
import { saidOf } from '../deliberation/told-by-meeting.ts'
import type { Did } from '../../law/own-work.ts'
import { workedOnVetting } from '../own-work.ts'
import type { OutsourcingState } from '../state.ts'
import type { Consent, SubcontractAnswer, SubcontractEnd } from './fields.ts'
import { below, chainOf } from '../in-effect/chain.ts'
import { companyInDoubt } from '../in-effect/in-doubt.ts'
import type { Rules } from '../../guideline/rules.ts'
import { vettingOf } from '../vetting/candidates.ts'
import { beyondSince } from './beyond-approved.ts'
import { fitnessProblem } from './company-problem.ts'
import { outlasting } from './decide-request.ts'
import type { Subcontract } from './subcontract.ts'

/** What the council said of a sub-contract (Art. 22(1)), where the settings bring it before the council. */
export const recordSubcontractOutcome: DecideOutsourcing<PartReport> = (report, state, rules, by) => {
  const subcontract = report.about
  const known = awaiting(state, subcontract)
  if (!known.ok) return known
  if (known.subcontract.status !== 'deliberation') return unknown(subcontract)
  const wrong = reportProblem(report, rules) ?? notYet('heldOn', report.heldOn, rules, 'subcontract-deliberated')
  if (wrong) return wrong
  const requestedOn = tokyoDateOf(known.subcontract.requested.at)
  if (report.heldOn < requestedOn)
    return refuse('deliberated-before-submission', 'subcontract-deliberated', {
      field: 'heldOn',
      submittedOn: requestedOn,
    })
  const early = beforeContinued(report, known.subcontract.council, 'subcontract-deliberated')
  if (early) return early
  const said = saidOf(report, rules, subcontract)
  const next =
    report.outcome === 'continued'
      ? subcontractOutcomeTask(subcontract, rules)
      : consentTask(subcontract, rules, outsideMarks(said))
  return accept(
    {
      type: 'SubcontractDeliberated',
      rule: 'subcontract-deliberated',
      data: { ...said, subcontract, by },
    },
    ...closeTask(state, 'record-outcome', 'answered', subcontract),
    ...openTasks(state, rules, next),
  )
}

/**
 * The chief consents for the city (Art. 22(1)): from the top down, for nobody works under a company that may not work
 * itself.
 */
export const consentSubcontract: DecideOutsourcing<Consent> = (
  { subcontract, conditions: added, ...said },
  state,
  rules,
  by,
) => {
  const known = awaiting(state, subcontract)
  if (!known.ok) return known
  const { status, council, terms } = known.subcontract
  if (status === 'deliberation') return refuse('council-outcome-missing', 'subcontract-deliberated', { subcontract })
  if (council?.outcome === 'unfavourable')
    return refuse('council-unfavourable', 'unfavourable-bars-approval', { meeting: council.meeting })
  const parent = state.subcontracts.find((one) => one.id === terms.parent)
  if (terms.parent !== null && parent?.status !== 'consented')
    return refuse('subcontract-not-consented', 'subcontract-consented', { subcontracts: [terms.parent] })
  const doubtful = (parent ? chainOf(state.subcontracts, parent) : []).flatMap(
    ({ id }) => companyInDoubt(state, id) ?? [],
  )
  if (doubtful[0]) return { ok: false, refusal: doubtful[0] }
  const wrong = fitsNoMore(known.subcontract, parent ?? null, state, rules) ?? conditionsProblem(added, rules)
  if (wrong) return wrong
  const conditions = numberedConditions(state, council, added)
  return accept(
    {
      type: 'SubcontractConsented',
      rule: 'subcontract-consented',
      data: {
        subcontract,
        conditions,
        ...said,
        ...markedOutside(council),
        by,
      },
    },
    ...closeTask(state, 'consent', 'answered', subcontract),
    ...openTasks(state, rules, ...conditions.map((one) => conditionTask(one, state.office, rules))),
  )
}

/** The chief refuses: without consent there is no sub-contract (Art. 22(1)). */
export const refuseSubcontract: DecideOutsourcing<SubcontractAnswer> = (
  { subcontract, ...said },
  state,
  _rules,
  by,
) => {
  const known = awaiting(state, subcontract)
  if (!known.ok) return known
  if (known.subcontract.status === 'deliberation')
    return refuse('council-outcome-missing', 'subcontract-deliberated', { subcontract })
  return accept(
    { type: 'SubcontractRefused', rule: 'subcontract-consented', data: { subcontract, ...said, by } },
    ...closeTask(state, 'consent', 'answered', subcontract),
  )
}

/** A sub-contract ends before the contract; with it end those below it (Art. 22(1)). */
export const endSubcontract: DecideOutsourcing<SubcontractEnd> = (
  { subcontract, reason, endedOn, ...said },
  state,
  rules,
  by,
) => {
  const known = state.subcontracts.find((one) => one.id === subcontract)
  if (!known?.consent || known.status !== 'consented') return unknown(subcontract)
  const wrong = notYet('endedOn', endedOn, rules, 'subcontract-consented')
  if (wrong) return wrong
  if (endedOn < tokyoDateOf(known.consent.by.at))
    return invalid('endedOn', 'before-the-consent', 'subcontract-consented')
  if (endedOn > known.terms.endsOn) return invalid('endedOn', 'after-its-end', 'subcontract-consented')
  const all = [known, ...below(state.subcontracts, known).filter((one) => one.status === 'consented')]
  return accept(
    ...all.map(
      (one) =>
        ({
          type: 'SubcontractEnded',
          rule: 'subcontract-consented',
          data: { subcontract: one.id, reason, endedOn, ...said, by },
        }) as const,
    ),
  )
}

/**
 * What was asked for is consented to as things stand now: to a company that is still fit (Art. 20), within what is
 * approved and within the period above it, and while its own period isn't over.
 */
const fitsNoMore = (
  asked: Subcontract,
  parent: Subcontract | null,
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const { id: subcontract, terms } = asked
  const unfit = fitnessProblem(terms.name, { subcontract }, state, rules)
  if (unfit) return unfit
  const beyond = beyondSince(asked, state, rules)
  if (beyond.length > 0)
    return refuse('subcontract-beyond-approval', 'subcontract-within-approval', { subcontract, beyond })
  if (terms.endsOn < today(rules))
    return refuse('subcontract-over', 'subcontract-within-contract', { subcontract, day: terms.endsOn })
  return outlasting(terms, parent, state, rules)
}

/** Who asked for the consent, looked into the company or judged it: not unseen the one who gives it. */
export const workedOnSubcontract = (state: OutsourcingState, data: Pick<Consent, 'subcontract'> | null): Did => {
  const asked = state.subcontracts.find(({ id }) => id === data?.subcontract)
  return asked === undefined
    ? {}
    : { 'asked-for': [asked.requested], ...workedOnVetting(vettingOf(state, asked.terms.name)) }
}

type Found = { readonly ok: true; readonly subcontract: Subcontract } | Extract<Decision, { readonly ok: false }>

const awaiting = (state: OutsourcingState, id: string): Found => {
  const subcontract = state.subcontracts.find((one) => one.id === id)
  return subcontract && (subcontract.status === 'deliberation' || subcontract.status === 'approval')
    ? { ok: true, subcontract }
    : unknown(id)
}

const unknown = (subcontract: string) =>
  refuse('subcontract-unknown', 'subcontract-consented', { field: 'subcontract', subcontract })
