import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { IncidentEvent } from '../../domain/incident/events.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'

interface IncidentMemory {
  readonly stream: string
  discoveredOn: PlainDate
  office: string
  assessed: boolean
  notices: Map<string, 'open' | 'made' | 'waived'>
  readonly followUps: Map<string, { readonly askedOf: string; done: boolean }>
  readonly proposals: Map<string, boolean>
  readonly contracts: Map<string, boolean>
  cause: string
  prevention: string
  closed: boolean
}

interface Due {
  readonly notice: string
  readonly dueOn: PlainDate
}

/** The days of the notices are counted from the discovery, by the settings (operational setting). */
const daysWrong = (notices: readonly Due[], malicious: boolean, memory: IncidentMemory, look: Look): void => {
  const { notices: within } = look.settings.incident
  for (const { notice, dueOn } of notices) {
    const how = (
      within as { readonly [id: string]: { readonly withinDays: number; readonly whereMalicious?: number } }
    )[notice]
    const days = how === undefined ? undefined : malicious ? (how.whereMalicious ?? how.withinDays) : how.withinDays
    if (days !== undefined && dueOn > addDays(memory.discoveredOn, days))
      look.wrong('notice-too-late', { notice, day: dueOn })
  }
}

/** What keeps an incident from being closed (operational setting; Art. 22(5)). */
const closedWrong = (memory: IncidentMemory, look: Look): void => {
  if (!memory.assessed) look.wrong('incident-unassessed')
  const open = [...memory.notices].filter(([, status]) => status === 'open').map(([id]) => id)
  if (open.length > 0) look.wrong('incident-with-notice', { items: open.join('、') })
  const undone = [...memory.followUps].filter(([, { done }]) => !done).map(([id]) => id)
  if (undone.length > 0) look.wrong('incident-with-follow-up', { items: undone.join('、') })
  const asked = [...memory.proposals].filter(([, answered]) => !answered).map(([id]) => id)
  if (asked.length > 0) look.wrong('incident-with-proposal', { items: asked.join('、') })
  if (memory.cause.trim() === '' || memory.prevention.trim() === '') look.wrong('incident-unexplained')
}

/** Incidents (Art. 22(5)). */
export const incidentCheck = caseCheck<IncidentEvent, IncidentMemory>({
  procedure: 'incident',
  begins: ['IncidentReported'],
  memory: (stream) => ({
    stream,
    discoveredOn: '' as PlainDate,
    office: '',
    assessed: false,
    notices: new Map(),
    followUps: new Map(),
    proposals: new Map(),
    contracts: new Map(),
    cause: '',
    prevention: '',
    closed: false,
  }),
  events: {
    IncidentReported: ({ discoveredOn, occurredOn, office, notices, contracts, number }, memory, look) => {
      memory.discoveredOn = discoveredOn
      memory.office = office
      if (discoveredOn > look.day) look.wrong('day-in-future', { day: discoveredOn })
      if (occurredOn !== null && occurredOn > discoveredOn) look.wrong('occurred-after-discovery', { day: occurredOn })
      daysWrong(notices, false, memory, look)
      for (const { notice } of notices) memory.notices.set(notice, 'open')
      for (const contract of contracts) memory.contracts.set(contract, false)
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
    },
    ReportSupplemented: ({ cause, prevention }, memory) => {
      if (cause !== '') memory.cause = cause
      if (prevention !== '') memory.prevention = prevention
    },
    ContractAffected: ({ contract }, memory) => {
      if (!memory.contracts.has(contract)) memory.contracts.set(contract, false)
    },
    ContractTold: ({ contract }, memory, look) => {
      if (!memory.contracts.has(contract)) look.wrong('told-unaffected', { contract })
      memory.contracts.set(contract, true)
    },
    IncidentAssessed: ({ malicious, notices, reason }, memory, look) => {
      daysWrong(notices, malicious, memory, look)
      const wanted = new Set<string>(notices.map(({ notice }) => notice))
      const waived = [...memory.notices].filter(([id, status]) => status === 'open' && !wanted.has(id))
      if (waived.length > 0 && reason.trim() === '')
        look.wrong('notice-waived-unsaid', { notice: waived[0]?.[0] ?? '' })
      for (const [id] of waived) memory.notices.set(id, 'waived')
      for (const id of wanted) if (memory.notices.get(id) !== 'made') memory.notices.set(id, 'open')
      memory.assessed = true
    },
    NoticeMade: ({ notice, doneOn }, memory, look) => {
      if (doneOn > look.day) look.wrong('day-in-future', { day: doneOn })
      if (doneOn < memory.discoveredOn) look.wrong('notice-before-discovery', { notice, day: doneOn })
      memory.notices.set(notice, 'made')
    },
    NoticeWaived: ({ notice, reason }, memory, look) => {
      if (memory.notices.get(notice) !== 'open') look.wrong('notice-unknown', { notice })
      if (reason.trim() === '') look.wrong('notice-waived-unsaid', { notice })
      memory.notices.set(notice, 'waived')
    },
    FollowUpOrdered: ({ followUp, askedOf }, memory) => {
      memory.followUps.set(followUp, { askedOf, done: false })
    },
    FollowUpReported: ({ followUp, by }, memory, look) => {
      const one = memory.followUps.get(followUp)
      if (one === undefined) return look.wrong('follow-up-unknown', { item: followUp })
      if (one.askedOf !== by.post) look.wrong('follow-up-by-other', { post: by.post, askedOf: one.askedOf })
      one.done = true
    },
    CouncilProposed: ({ proposal }, memory) => {
      memory.proposals.set(proposal, false)
    },
    IncidentProposalNoted: ({ about }, memory, look) => {
      if (!memory.proposals.has(about)) look.wrong('proposal-unknown', { item: about })
      memory.proposals.set(about, true)
    },
    IncidentClosed: ({ by }, memory, look) => {
      if (!look.chiefs.includes(by.post)) look.wrong('chief-acts', { post: by.post })
      closedWrong(memory, look)
      memory.closed = true
    },
    ...noTaskJudges,
  },
  atEnd: ({ stream, closed }, last) => {
    last.between.leave('incident', stream, { closed })
  },
})
