import {
  tokyoClockOf,
  tokyoDateOf,
  instantFromEpoch,
  type ClockTime,
  type Instant,
} from '../../domain/kernel/instant.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { openTaskOf, type Tasks } from '../../domain/tasks/task.ts'
import { addresses } from '../../web/addresses.ts'
import { until } from './mailbox.ts'
import type { Page } from './visitor.ts'
import type { Player, Tour } from './tour.ts'

/** What somebody writes into a form, by the command's fields. */
type Written = Readonly<Record<string, string | readonly string[]>>

/** A case as the auditor sees it, of whatever procedure. */
export interface CaseSeen<State = { readonly stage: string; readonly tasks: Tasks }> {
  readonly state: State
  readonly now: Instant
  readonly today: PlainDate
}

/** The day and the minute, as the clock in the office shows them. */
export const nowInOffice = (): { readonly day: PlainDate; readonly clock: ClockTime } => {
  const now = instantFromEpoch(Date.now())
  return { day: tokyoDateOf(now), clock: tokyoClockOf(now) }
}

/** A case of another procedure than the tour's own. */
export const caseSeen = async <State extends { readonly stage: string; readonly tasks: Tasks }>(
  { players }: Tour,
  id: CaseId,
): Promise<CaseSeen<State>> => {
  const { body } = await players.auditor.desk.api(`/api/${id}`)
  const { state, now } = body as { readonly state: State; readonly now: Instant }
  return { state, now, today: tokyoDateOf(now) }
}

/** Waits until a case stands as it must. */
export const waitUntil = async <State extends { readonly stage: string; readonly tasks: Tasks }>(
  tour: Tour,
  id: CaseId,
  holds: (state: State) => boolean,
): Promise<State> => {
  const found = await until(async () => {
    const seen = await caseSeen<State>(tour, id).catch(() => null)
    return seen?.state !== undefined && seen.state !== null && holds(seen.state) ? seen.state : undefined
  })
  if (found === undefined) throw new Error(`${id} never came to stand as it must`)
  return found
}

const named = (type: string, written: Written): Written =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [`${type}.${name}`, value]))

/** Somebody begins a case by its form; null where the form came back, with what was wrong. */
export const begun = async (
  tour: Tour,
  player: Player,
  procedure: string,
  type: string,
  written: Written,
): Promise<CaseId | null> => {
  const form = await player.desk.get(`/begin/${procedure}/${type}`)
  const after = await player.desk.send(form, named(type, written))
  if (!after.url.pathname.startsWith(`/cases/${procedure}/`)) return null
  const id = after.url.pathname.replace('/cases/', '') as CaseId
  await tour.news(id)
  return id
}

/** Somebody begins a case by its form, which is taken. */
export const begins = async (
  tour: Tour,
  player: Player,
  procedure: string,
  type: string,
  written: Written,
): Promise<CaseId> => {
  const id = await begun(tour, player, procedure, type, written)
  tour.expect({ ja: `${type} が受け付けられる`, en: `${type} is taken` }, id !== null, written, true)
  return id ?? ('' as CaseId)
}

/** Somebody does something on a case, by its form. */
export const does = async (tour: Tour, player: Player, id: CaseId, type: string, written: Written): Promise<Page> => {
  const page = await player.desk.get(addresses.act(id, type))
  const isTaken = ({ url }: Page): boolean => url.pathname === `/cases/${id}`
  const first = await player.desk.send(page, named(type, written))
  // Where the practice acted while the form was open, the page says so, and one presses once more.
  const after = isTaken(first) || first.forms.length === 0 ? first : await player.desk.send(first, named(type, written))
  const taken = isTaken(after)
  tour.expect(
    { ja: `${type} が記録される`, en: `${type} is recorded` },
    taken,
    [...after.complaints, after.text.slice(0, 300)],
    true,
  )
  await tour.news(id)
  return after
}

/** Somebody tries something by its form, or finds no form for it; what the page then says. */
export const tries = async (player: Player, id: CaseId, type: string, written: Written): Promise<Page> => {
  const page = await player.desk.get(addresses.act(id, type))
  const fields = Object.keys(named(type, written))
  const offered = page.forms.some((form) => fields.every((name) => form.fields.has(name)))
  return offered ? player.desk.send(page, named(type, written)) : page
}

/** Somebody answers what a case asks of them, by the task's own page. */
export const answers = async (
  tour: Tour,
  player: Player,
  id: CaseId,
  [kind, about]: readonly [kind: string, about?: string],
  type: string,
  written: Written,
): Promise<void> => {
  const { state } = await caseSeen(tour, id)
  const task = openTaskOf(state.tasks, kind, about)
  tour.expect(
    { ja: `「${kind}」の依頼が開いている`, en: `a task “${kind}” is open` },
    task !== undefined,
    state.tasks.open.map((one) => one.task),
    true,
  )
  if (task === undefined) return
  const page = await player.desk.get(addresses.task(id, task.task))
  const offersType = page.forms.some(({ fields }) => fields.has('type'))
  const after = await player.desk.send(page, { ...(offersType ? { type } : {}), ...named(type, written) })
  const now = openTaskOf((await caseSeen(tour, id)).state.tasks, kind, about)
  tour.expect(
    { ja: `「${kind}」に答えた`, en: `the task “${kind}” is answered` },
    now?.task !== task.task,
    [...after.complaints, after.text.slice(0, 300)],
    true,
  )
  await tour.news(id)
}
