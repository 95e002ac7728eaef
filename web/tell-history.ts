import type { Instant } from '../domain/kernel/instant.ts'
import { parsePlainDate } from '../domain/kernel/plain-date.ts'
import { caseNumberLabel } from '../domain/kernel/case-number.ts'
import type { AnyEvent } from '../domain/law/decider.ts'
import type { OfOwnWork } from '../domain/law/own-work.ts'
import type { HistoryEntry } from './history-entry.ts'
import type { IconName } from './icon.tsx'
import { momentText, shortDayText } from './dates.ts'
import { aboutText } from './about-text.ts'
import { officeName, postName, term, withAdded } from './say.ts'
import type { Tone } from './tone.ts'
import type { Ui } from './ui.ts'
import { uiOn } from './ui-on.ts'
import type { Mark, TimelineFilter } from './words/mark.ts'
import type { HistoryNames } from './words/history-names.ts'
import type { Say } from './words/sentence.ts'
import { asksPost } from './ask-text.ts'

const unknownMark: Mark = { group: 'papers', tone: 'neutral', icon: 'dot' }
const known = ({ t }: Ui, type: string): Mark =>
  (Object.hasOwn(t.marks, type) ? t.marks[type] : undefined) ?? unknownMark

/** The drawing and the tone beside an event's sentence. */
export function markOf(ui: Ui, type: string): { readonly tone: Tone; readonly icon: IconName } {
  return known(ui, type)
}

/** Who is said to have acted: a person by the post and name of then; else the operator or the practice. */
export function actorOf(ui: Ui, { type, meta: { actor, occurredAt, ruleBook } }: HistoryEntry): string {
  if (actor.kind === 'person') return `${postName(uiOn(ui, occurredAt, ruleBook), actor.post)} ${actor.name}`
  return known(ui, type).unsigned === 'operator' ? ui.t.tasks.operator : ui.t.tasks.practice
}

/** Under which filter an event is found. */
export function groupOf(ui: Ui, type: string): Exclude<TimelineFilter, 'all'> {
  return known(ui, type).group
}

/**
 * Whether a filter shows an event. That a task was answered is said by the answer itself, so only the tasks' own view
 * repeats it.
 */
export function shows(
  ui: Ui,
  filter: TimelineFilter,
  { type, data }: { readonly type: string; readonly data: object },
): boolean {
  if (filter === 'all') return type !== 'TaskClosed' || (data as { readonly how: string }).how !== 'answered'
  return groupOf(ui, type) === filter
}

/** The round to which each version belongs: a return or pull-back is the last act of its round. */
export function roundsOf(
  ui: Ui,
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
    if (known(ui, type).endsRound === true) ending = true
  }
  return rounds
}

/** What happened, as a sentence; an event of a kind unknown to this version is named rather than hidden. */
export function sentenceOf(ui: Ui, event: AnyEvent, names: HistoryNames = new Map()): string {
  const { sentences } = ui.t.words
  const tell = Object.hasOwn(sentences, event.type) ? sentences[event.type] : undefined
  // The record's data are of the event's own type; only the table of all procedures has forgotten it.
  if (tell === undefined) return event.type
  const own = (event.data as OfOwnWork).ownWork === undefined ? '' : ui.t.ownWork.mark
  return `${own}${tell(event.data as never, sayIn(ui, names))}`
}

/** The words that somebody added: a reason, a note, what was found. Shown as they were written. */
export function quoteOf(ui: Ui, event: AnyEvent): string {
  const written = known(ui, event.type).quotes?.(event.data as never) ?? []
  return written.filter((one) => typeof one === 'string' && one.trim() !== '').join('\n')
}

/** A task's name by its id: `approve-2` is 承認するか決める. */
export function taskName(ui: Ui, id: string): string {
  return term(ui.t.words.tasks, id.replace(/-\d+$/, ''))
}

/** Under which name a history keeps of which part a task is, so that a reminder of it says it as the asking did. */
export const taskNameKey = (task: string): string => `task ${task}`

function sayIn(ui: Ui, names: HistoryNames): Say {
  return {
    day: (date) => {
      const day = parsePlainDate(date)
      return day === null ? date : shortDayText(ui.lang, day)
    },
    moment: (at) => momentText(ui.lang, at as Instant),
    post: (id) => postName(ui, id),
    office: (id) => officeName(ui, id),
    number: caseNumberLabel,
    task: (id, about = names.get(taskNameKey(id)) ?? null) =>
      about === null || asksPost(ui, about)
        ? taskName(ui, id)
        : withAdded(ui, taskName(ui, id), names.get(about) ?? aboutText(ui, about)),
    term,
    part: (id) => names.get(id) ?? aboutText(ui, id),
    setting: (name) => ui.t.words.settings[name] ?? name,
  }
}
