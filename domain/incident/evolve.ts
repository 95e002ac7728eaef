import type { By } from '../kernel/by.ts'
import { noticeIds } from '../guideline/incident-settings.ts'
import { evolveTasks } from '../tasks/evolve-tasks.ts'
import type { Supplement, Telling } from './commands.ts'
import type { IncidentEvent, NoticeDue } from './events.ts'
import type { AffectedContract, IncidentState, Known, Notice } from './state.ts'

/** What an incident is after an event (see the state machine in state.ts). Total: what can't apply changes nothing. */
export const evolve = (state: IncidentState, event: IncidentEvent): IncidentState => {
  if (!applies(state, event)) return state
  switch (event.type) {
    case 'TaskOpened':
    case 'TaskClosed':
    case 'TaskReminded':
    case 'TaskEscalated':
      return { ...state, tasks: evolveTasks(state.tasks, event) }
    case 'IncidentReported': {
      const { number, notices, by, ...report } = event.data
      return {
        ...state,
        stage: 'handling',
        number,
        office: report.office,
        report,
        startedBy: by,
        known: { ...state.known, people: report.people },
        contracts: report.contracts.map((contract) => ({ contract, since: by.at, told: null, closingTold: false })),
        notices: notices.map(open),
      }
    }
    case 'IncidentAssessed': {
      const { malicious, reason, by } = event.data
      return {
        ...state,
        assessment: { malicious, reason, by },
        notices: assessed(state.notices, event.data.notices, reason, by),
      }
    }
    case 'ReportSupplemented':
      return { ...state, supplements: [...state.supplements, event.data], known: knownWith(state.known, event.data) }
    case 'ContractAffected':
      return {
        ...state,
        contracts: [
          ...state.contracts,
          { contract: event.data.contract, since: event.data.by.at, told: null, closingTold: false },
        ],
      }
    case 'NoticeMade': {
      const { by, ...made } = event.data
      return { ...state, notices: replaced(state.notices, { notice: made.notice, status: 'made', made, by }) }
    }
    case 'NoticeWaived':
      return { ...state, notices: replaced(state.notices, { status: 'waived', ...event.data }) }
    case 'FollowUpOrdered': {
      const { followUp, text, askedOf, dueOn } = event.data
      return { ...state, followUps: [...state.followUps, { id: followUp, text, askedOf, dueOn, done: null }] }
    }
    case 'FollowUpReported': {
      const { followUp, ...done } = event.data
      return { ...state, followUps: state.followUps.map((one) => (one.id === followUp ? { ...one, done } : one)) }
    }
    case 'CouncilProposed':
      return {
        ...state,
        proposals: [...state.proposals, { id: event.data.proposal, reason: event.data.reason, answer: null }],
      }
    case 'IncidentProposalNoted': {
      const { about, outcome, note, meetingCase, item } = event.data
      return {
        ...state,
        proposals: state.proposals.map((one) =>
          one.id === about ? { ...one, answer: { outcome, note, meetingCase, item } } : one,
        ),
      }
    }
    case 'IncidentClosed': {
      const { note, by } = event.data
      return settled({ ...state, stage: 'telling', ending: { how: 'completed', reason: note, by } })
    }
    case 'ContractTold':
      return settled({
        ...state,
        contracts: state.contracts.map((one) => (one.contract === event.data.contract ? told(one, event.data) : one)),
      })
    // A type that this release doesn't know (written by a later one) must not stop the fold.
    default:
      return state
  }
}

/** The contracts that have still to be told that the incident is over; who could not be told of it need not be. */
export const untoldOfTheEnd = ({ contracts }: IncidentState): readonly AffectedContract[] =>
  contracts.filter((one) => one.told?.outcome !== 'refused' && !one.closingTold)

/** A case begins once, and once it is closed nothing but the clearing away of its tasks is left. */
const applies = ({ stage }: IncidentState, { type }: IncidentEvent): boolean => {
  if (stage === 'none') return type === 'IncidentReported'
  return type !== 'IncidentReported' && (stage !== 'closed' || type === 'TaskClosed')
}

const open = ({ notice, dueOn }: NoticeDue): Notice => ({ notice, status: 'open', dueOn })

const replaced = (notices: readonly Notice[], with_: Notice): readonly Notice[] =>
  inOrder([...notices.filter((one) => one.notice !== with_.notice), with_])

/**
 * What was made stays made; what is wanted is open with its day; the rest is not needed, for the assessment's reason.
 */
const assessed = (before: readonly Notice[], wanted: readonly NoticeDue[], reason: string, by: By): readonly Notice[] =>
  noticeIds.map((notice) => {
    const was = before.find((one) => one.notice === notice)
    if (was?.status === 'made') return was
    const due = wanted.find((one) => one.notice === notice)
    return due ? open(due) : { notice, status: 'waived', reason, by }
  })

const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  noticeIds.flatMap((id) => notices.filter((one) => one.notice === id))

const knownWith = (known: Known, news: Supplement): Known => ({
  cause: news.cause || known.cause,
  effect: news.effect || known.effect,
  secondaryDamage: news.secondaryDamage || known.secondaryDamage,
  persons: news.persons || known.persons,
  publication: news.publication || known.publication,
  prevention: news.prevention || known.prevention,
  people: news.people ?? known.people,
})

const told = (
  contract: AffectedContract,
  { what, outcome, code, office, label, contractor }: Telling,
): AffectedContract =>
  what === 'closed'
    ? { ...contract, closingTold: true }
    : { ...contract, told: { outcome, code, office, label, contractor } }

const settled = (state: IncidentState): IncidentState =>
  state.stage === 'telling' && untoldOfTheEnd(state).length === 0 ? { ...state, stage: 'closed' } : state
