/** Histories of workflows as released versions wrote them. They are replayed against today's workflows. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import proto from '@temporalio/proto'
import { projectFolder } from '../../launch/paths.ts'

const { History } = proto.temporal.api.history.v1
type History = proto.temporal.api.history.v1.IHistory

/** The key under which recorded histories are encrypted: no secret, they are made of test cases. */
export const recordedKey = `recorded:${Buffer.alloc(32, 7).toString('base64')}`

const folder = join(projectFolder, 'test', 'histories')

/** A recorded history: `<version>/<workflow>-<what happened>-<run>`. */
export interface Recorded {
  readonly name: string
  readonly history: History
}

/** Every recorded history. */
export const recordedHistories = (): readonly Recorded[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({
      name: name.replace(/\.json$/, ''),
      history: History.fromObject(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object),
    }))

/**
 * Keeps a history under the version that is being released; the identities of this machine's processes are left out.
 */
export const keepHistory = (version: string, name: string, history: History): void => {
  mkdirSync(join(folder, version), { recursive: true })
  const json = JSON.stringify(
    History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String }),
  )
  writeFileSync(
    join(folder, version, `${name}.json`),
    `${json.replace(/"identity":"[^"]*"/g, '"identity":"recorded"')}\n`,
  )
}

/** The history up to and with some of its completed workflow tasks: what a worker finds that takes over in mid-case. */
export const cutShort = ({ events }: History, share: number): History => {
  const ends = (events ?? []).flatMap((one, index) => (one.workflowTaskCompletedEventAttributes ? [index] : []))
  const end = ends[Math.floor((ends.length - 1) * share)] ?? 0
  // A task's commands follow its completion; they belong to it.
  const next = (events ?? []).findIndex((one, index) => index > end && isNews(one))
  return { events: (events ?? []).slice(0, next < 0 ? undefined : next) }
}

type Event = NonNullable<History['events']>[number]
const isNews = (event: Event): boolean =>
  Boolean(
    event.timerFiredEventAttributes ??
    event.workflowExecutionSignaledEventAttributes ??
    event.workflowTaskScheduledEventAttributes ??
    event.workflowExecutionOptionsUpdatedEventAttributes,
  )
