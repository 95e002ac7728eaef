import type { MarksOf } from '../words/mark.ts'
import type { IncidentWording } from './words/incident-wording.ts'

/** How an incident's events stand in its history. */
export const incidentMarks: MarksOf<IncidentWording['Event']> = {
  IncidentReported: {
    group: 'papers',
    tone: 'danger',
    icon: 'alert',
    quotes: ({ what, measures }) => [what, measures],
  },
  IncidentAssessed: { group: 'decisions', tone: 'info', icon: 'search', quotes: ({ reason }) => [reason] },
  ReportSupplemented: {
    group: 'papers',
    tone: 'info',
    icon: 'doc',
    quotes: ({ text, cause, prevention }) => [text, cause, prevention],
  },
  ContractAffected: { group: 'papers', tone: 'warn', icon: 'doc' },
  NoticeMade: { group: 'papers', tone: 'success', icon: 'check', quotes: ({ text }) => [text] },
  NoticeWaived: { group: 'decisions', tone: 'neutral', icon: 'cross', quotes: ({ reason }) => [reason] },
  FollowUpOrdered: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ text }) => [text] },
  FollowUpReported: { group: 'papers', tone: 'success', icon: 'check', quotes: ({ result }) => [result] },
  CouncilProposed: { group: 'decisions', tone: 'info', icon: 'seal', quotes: ({ reason }) => [reason] },
  IncidentProposalNoted: { group: 'papers', tone: 'info', icon: 'seal', quotes: ({ note }) => [note] },
  IncidentClosed: { group: 'decisions', tone: 'success', icon: 'lock', quotes: ({ note }) => [note] },
  ContractTold: { group: 'papers', tone: 'neutral', icon: 'right' },
}
