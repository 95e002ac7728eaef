/** A mutant that no test can or need kill, and why. It still counts as a survivor; its reason is printed beside it. */
export interface Accepted {
  readonly file: string
  /** The code that is changed, as it stands there. */
  readonly was: string
  /** The line on which it begins, where the same code stands in the file more than once. */
  readonly line?: string
  readonly becomes: string
  readonly why: string
}

const sees = 'the type allows nothing here, but the stage at which this is asked has it'
const late = 'the stages of the command let nobody come here without it'
const onlyPeople = 'the practice never gets here: its commands are told, not decided'

/** The survivors that were looked at and left: changes of the text that change nothing that anybody could observe. */
export const accepted: readonly Accepted[] = [
  {
    file: 'domain/entry-supervision/decide-supervision.ts',
    was: 'state.dueOn !== null',
    becomes: 'true',
    why: 'whoever has been asked has a day until which, and no day is after none',
  },
  {
    file: 'domain/outsourcing/in-effect/corrected.ts',
    was: 'termination === null',
    becomes: 'false',
    why: 'an early end is only put right where there is one',
  },
  {
    file: 'domain/council/circulation/decide-consent.ts',
    was: 'circular?.consents',
    becomes: 'circular.consents',
    why: sees,
  },
  {
    file: 'domain/incident/assessment/decide-assessment.ts',
    was: 'state.report?.discoveredOn',
    becomes: 'state.report.discoveredOn',
    why: sees,
  },
  { file: 'domain/outsourcing/ending/decide-closing.ts', was: 'state.contract === null', becomes: 'false', why: sees },
  {
    file: 'domain/entry-log/entries/entry-right.ts',
    was: 'holder === null',
    becomes: 'false',
    why: 'nothing is permitted before it is said for whom, so a case without a holder has no permit',
  },
  {
    file: 'domain/outsourcing/changes/decide-request.ts',
    was: 'contract !== null',
    line: 'contract !== null &&',
    becomes: 'true',
    why: sees,
  },
  {
    file: 'domain/outsourcing/approval/decide-approval.ts',
    was: "'council-outcome-missing'",
    becomes: '""',
    why: late,
  },
  { file: 'domain/outsourcing/contract/decide-contract.ts', was: "'approval-missing'", becomes: '""', why: late },
  {
    file: 'domain/incident/report/decide-report.ts',
    was: "actor.kind === 'person'",
    becomes: 'true',
    why: onlyPeople,
  },
  {
    file: 'domain/outsourcing/contract/decide-clauses.ts',
    was: "actor.kind === 'person'",
    becomes: 'true',
    why: onlyPeople,
  },
  {
    file: 'domain/council/case-row.ts',
    was: "''",
    line: "startedBy: (state.planned?.by ?? state.planned?.follows?.by)?.person ?? '',",
    becomes: '"Stryker was here!"',
    why: 'the row of a meeting is asked for only after its first event, which names whoever planned it',
  },
  {
    file: 'domain/outsourcing/certificates/evolve.ts',
    was: "outcome === 'renewed'",
    becomes: 'true',
    why: 'the law refuses a new day for a certificate that was not renewed',
  },
  {
    file: 'domain/outsourcing/request/application-problem.ts',
    was: 'wishedDeliberationOn === undefined',
    becomes: 'false',
    why: 'no day lies behind none',
  },
  {
    file: 'domain/kernel/calendar.ts',
    was: 'days < 0',
    becomes: 'days <= 0',
    why: 'no step is made for none',
  },
  {
    file: 'domain/kernel/calendar.ts',
    was: 'to < from',
    becomes: 'to <= from',
    why: 'no step is made between a day and itself',
  },
  {
    file: 'domain/outsourcing/request/application-problem.ts',
    was: 'plannedContractOn === undefined',
    becomes: 'false',
    why: 'no day lies behind none',
  },
  {
    file: 'domain/outsourcing/contract/decide-contract.ts',
    was: 'state.urgent.startedOn < approved.startsOn',
    becomes: 'state.urgent.startedOn <= approved.startsOn',
    why: 'of two equal days either is the earlier',
  },
  {
    file: 'domain/outsourcing/inspections/decide-findings.ts',
    was: 'inspections.find((one) => one.id === inspection)?.report',
    becomes: 'inspections.find(one => one.id === inspection).report',
    why: 'a finding comes with the report of an inspection that the case has',
  },
  {
    file: 'domain/authority/request/decide-request.ts',
    was: 'untilOn !== null',
    becomes: 'true',
    why: 'no day lies before none',
  },
  {
    file: 'domain/asset/disposal/decide-disposal.ts',
    was: 'keptUntil !== null',
    becomes: 'true',
    why: 'no day lies before none',
  },
  {
    file: 'domain/entry-permit/application/terms-problem.ts',
    was: 'last !== null',
    becomes: 'true',
    why: 'no day lies behind none',
  },
  {
    file: 'domain/outsourcing/changes/evolve.ts',
    was: 'endsOn > contract.endsOn',
    becomes: 'endsOn >= contract.endsOn',
    why: 'an end that is the same moves nothing',
  },
  {
    file: 'domain/outsourcing/changes/decide-effect.ts',
    was: '[]',
    becomes: '["Stryker was here"]',
    why: 'what is no condition of the approval is left out right behind it',
  },
  {
    file: 'domain/outsourcing/request/difference.ts',
    was: '[]',
    line: 'const rest = Array.isArray(other) ? (other as readonly Json[]) : []',
    becomes: '["Stryker was here"]',
    why: 'what is taken off a list that nobody had is nothing',
  },
  {
    file: 'domain/kernel/article-ref.ts',
    was: '[]',
    becomes: '["Stryker was here"]',
    why: 'what a pattern has not found has no parts, whatever stands first in its place',
  },
  {
    file: 'domain/guideline/text/sections.ts',
    was: "'appendix'",
    line: "? begin({ kind: 'appendix', heading: line, body: [] }, 1, { state: 'appendix' })",
    becomes: '""',
    why: 'behind an appendix nothing is asked of the place but whether it is one of the others',
  },
  {
    file: 'domain/city/roster/administrator-remains.ts',
    was: 'one.until > lastDay',
    becomes: 'one.until >= lastDay',
    why: 'what ends on that day ends on that day',
  },
  {
    file: 'domain/entry-log/entries/decide-control.ts',
    was: 'a >= b',
    becomes: 'a > b',
    why: 'of two like moments it is the same whichever is later',
  },
  {
    file: 'domain/kernel/text.ts',
    was: 'text.length > max * 2',
    becomes: 'false',
    why: 'it only spares counting: a character is two units at most',
  },
  {
    file: 'domain/operation-history/medium/kept-until.ts',
    was: 'told === null',
    becomes: 'false',
    why: 'a medium and until when it is kept are said by the same event',
  },
]
