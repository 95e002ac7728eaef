import type { IncidentNoteEvent } from '../domain/outsourcing/incidents/events.ts'
import { postOf } from '../domain/guideline/guideline.ts'
import type { PostId } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { parsePlainDate } from '../domain/kernel/plain-date.ts'
import { caseNumberLabel } from '../domain/kernel/case-number.ts'
import type { AnyEvent } from '../domain/law/decider.ts'
import type { OutsourcingEvent } from '../domain/outsourcing/events.ts'
import { partMarks } from './outsourcing/part-marks.ts'
import { councilMarks } from './council/council-marks.ts'
import { incidentMarks } from './incident/incident-marks.ts'
import { instructionMarks } from './instruction/instruction-marks.ts'
import type { PartNames } from './council/names-in-history.ts'
import type { IconName } from './components/icon.tsx'
import { momentText, shortDayText } from './dates.ts'
import type { EventOf, Say, Sentence } from './messages/timeline.ja.ts'
import { aboutText } from './refusal-text.ts'
import { inBrackets, officeName, postName, term } from './say.ts'
import type { Tone, Ui } from './ui.ts'

/** What a reader can ask a history to show. */
export const timelineFilters = ['all', 'decisions', 'papers', 'tasks'] as const

/** One of those. */
export type TimelineFilter = (typeof timelineFilters)[number]

/** How an event stands in a history: under which filter, with which drawing and tone. */
export interface Mark {
  readonly group: Exclude<TimelineFilter, 'all'>
  readonly tone: Tone
  readonly icon: IconName
}

const outsourcingMarks: { readonly [type in Exclude<OutsourcingEvent, IncidentNoteEvent>['type']]: Mark } = {
  OutsourcingStarted: { group: 'papers', tone: 'info', icon: 'doc' },
  RequestAmended: { group: 'papers', tone: 'neutral', icon: 'doc' },
  VendorVetted: { group: 'decisions', tone: 'info', icon: 'search' },
  OutsourcingSubmitted: { group: 'papers', tone: 'info', icon: 'right' },
  FormAccepted: { group: 'decisions', tone: 'info', icon: 'check' },
  CouncilOutcomeRecorded: { group: 'decisions', tone: 'info', icon: 'seal' },
  OutsourcingApproved: { group: 'decisions', tone: 'success', icon: 'seal' },
  OutsourcingDisapproved: { group: 'decisions', tone: 'danger', icon: 'cross' },
  OutsourcingReturned: { group: 'decisions', tone: 'warn', icon: 'back' },
  OutsourcingPulledBack: { group: 'decisions', tone: 'warn', icon: 'back' },
  OutsourcingWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross' },
  ContractRegistered: { group: 'papers', tone: 'success', icon: 'doc' },
  ConditionFulfilled: { group: 'papers', tone: 'success', icon: 'check' },
  InspectionDue: { group: 'tasks', tone: 'info', icon: 'clock' },
  InspectionRecorded: { group: 'papers', tone: 'info', icon: 'search' },
  FindingClosed: { group: 'decisions', tone: 'success', icon: 'check' },
  CertificateExpiring: { group: 'tasks', tone: 'warn', icon: 'clock' },
  CertificateRecorded: { group: 'papers', tone: 'info', icon: 'doc' },
  ContractEnded: { group: 'papers', tone: 'neutral', icon: 'clock' },
  DisposalRecorded: { group: 'papers', tone: 'success', icon: 'check' },
  InspectionMoved: { group: 'papers', tone: 'neutral', icon: 'clock' },
  InspectionSkipped: { group: 'decisions', tone: 'warn', icon: 'cross' },
  InspectionScheduled: { group: 'papers', tone: 'info', icon: 'clock' },
  InspectionAnnounced: { group: 'papers', tone: 'neutral', icon: 'doc' },
  InspectionRefused: { group: 'papers', tone: 'danger', icon: 'stop' },
  CorrectiveReportRecorded: { group: 'papers', tone: 'info', icon: 'doc' },
  EffectivenessChecked: { group: 'decisions', tone: 'info', icon: 'check' },
  FindingProposed: { group: 'tasks', tone: 'warn', icon: 'alert' },
  ProposalNoted: { group: 'papers', tone: 'info', icon: 'seal' },
  ContractTerminated: { group: 'decisions', tone: 'warn', icon: 'cross' },
  GivenRecorded: { group: 'papers', tone: 'neutral', icon: 'right' },
  TakenBackRecorded: { group: 'papers', tone: 'success', icon: 'back' },
  ...partMarks,
  AttachmentAdded: { group: 'papers', tone: 'neutral', icon: 'doc' },
  AttachmentTakenOff: { group: 'papers', tone: 'warn', icon: 'cross' },
  UrgentWorkDeclared: { group: 'decisions', tone: 'warn', icon: 'alert' },
  RenewalSeasonNoted: { group: 'tasks', tone: 'info', icon: 'clock' },
  RenewalStarted: { group: 'papers', tone: 'info', icon: 'right' },
  RenewalTold: { group: 'tasks', tone: 'neutral', icon: 'right' },
  RenewalDeclined: { group: 'decisions', tone: 'neutral', icon: 'cross' },
  OutsourcingClosed: { group: 'decisions', tone: 'neutral', icon: 'lock' },
  TaskOpened: { group: 'tasks', tone: 'neutral', icon: 'person' },
  TaskClosed: { group: 'tasks', tone: 'neutral', icon: 'check' },
  TaskReminded: { group: 'tasks', tone: 'neutral', icon: 'bell' },
  TaskEscalated: { group: 'tasks', tone: 'warn', icon: 'alert' },
}

/** Every procedure's marks: the events' names differ. */
const marks: { readonly [type: string]: Mark } = {
  ...councilMarks,
  ...instructionMarks,
  ...incidentMarks,
  ...outsourcingMarks,
}

const unknownMark: Mark = { group: 'papers', tone: 'neutral', icon: 'dot' }
const known = (type: string): Mark => (Object.hasOwn(marks, type) ? marks[type] : undefined) ?? unknownMark

/** The drawing and the tone beside an event's sentence. */
export function markOf(type: string): { readonly tone: Tone; readonly icon: IconName } {
  return known(type)
}

/** Under which filter an event is found. */
export function groupOf(type: string): Exclude<TimelineFilter, 'all'> {
  return known(type).group
}

/**
 * Whether a filter shows an event. That a task was answered is said by the answer itself, so only the tasks' own view
 * repeats it.
 */
export function shows(
  filter: TimelineFilter,
  { type, data }: { readonly type: string; readonly data: object },
): boolean {
  if (filter === 'all') return type !== 'TaskClosed' || (data as EventOf<'TaskClosed'>['data']).how !== 'answered'
  return groupOf(type) === filter
}

/** The round to which each version belongs: a return or pull-back is the last act of its round. */
export function roundsOf(
  entries: readonly { readonly version: number; readonly type: string }[],
): ReadonlyMap<number, number> {
  const rounds = new Map<number, number>()
  let round = 1
  let ending = false
  for (const { version, type } of entries) {
    // The tasks that close in the same act still belong to the round that ends; what opens belongs to the next.
    if (ending && type !== 'TaskClosed') {
      round += 1
      ending = false
    }
    rounds.set(version, round)
    if (type === 'OutsourcingReturned' || type === 'OutsourcingPulledBack') ending = true
  }
  return rounds
}

/** What happened, as a sentence; an event of a kind unknown to this version is named rather than hidden. */
export function sentenceOf(ui: Ui, event: AnyEvent, names: PartNames = new Map()): string {
  const sentences: { readonly [type: string]: Sentence } = ui.t.timeline.sentences
  const tell = Object.hasOwn(sentences, event.type) ? sentences[event.type] : undefined
  // The record's data are of the event's own type; only the table of all procedures has forgotten it.
  return tell === undefined ? event.type : tell(event.data as never, sayIn(ui, names))
}

/** The words that somebody added: a reason, a note, what was found. Shown as they were written. */
export function quoteOf(event: AnyEvent): string {
  const {
    reason,
    note,
    summary,
    action,
    why,
    answer,
    opinions,
    measures,
    content,
    text,
    result,
    cause,
    prevention,
    evidence,
  } = event.data as Readonly<Record<string, unknown>>
  // What an incident is; what a contract was told of one is a word of ours, and in the sentence.
  const what = event.type === 'IncidentReported' ? (event.data as { readonly what?: unknown }).what : undefined
  const spoken = Array.isArray(opinions) ? opinions.map((one: { readonly text?: unknown }) => one.text) : [opinions]
  const written = [
    reason,
    note,
    summary,
    action,
    why,
    answer,
    what,
    measures,
    content,
    text,
    result,
    cause,
    prevention,
    evidence,
    ...spoken,
  ].filter((one): one is string => typeof one === 'string' && one.trim() !== '')
  const { conditions: said } = event.data as { readonly conditions?: readonly { readonly text: string }[] }
  const conditions = (said ?? []).map((one, index) => `${index + 1}. ${one.text}`)
  return [...written, ...conditions].join('\n')
}

/** A task's name by its id: `approve-2` is 承認するか決める. */
export function taskName(ui: Ui, id: string): string {
  return term(ui.t.words.tasks, id.replace(/-\d+$/, ''))
}

/** A task about a post asks that post, which stands in the same sentence. */
const asksPost = (ui: Ui, about: string): boolean => postOf(ui.guideline, about as PostId) !== null

function sayIn(ui: Ui, names: PartNames): Say {
  const { words } = ui.t
  return {
    day: (date) => {
      const known = parsePlainDate(date)
      return known === null ? date : shortDayText(ui.lang, known)
    },
    moment: (at) => momentText(ui.lang, at as Instant),
    post: (id) => postName(ui, id),
    office: (id) => officeName(ui, id),
    number: caseNumberLabel,
    step: (step) => term(words.steps, step),
    task: (id, about = null) =>
      `${taskName(ui, id)}${about === null || asksPost(ui, about) ? '' : inBrackets(ui, names.get(about) ?? aboutText(ui, about))}`,
    term: (group, id) =>
      term((words as { readonly [group: string]: unknown })[group] as Readonly<Record<string, string>>, id),
    part: (id) => names.get(id) ?? aboutText(ui, id),
    side: (_kind, id) => aboutText(ui, id),
  }
}
