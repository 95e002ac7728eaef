import { Hono, type Context } from 'hono'
import { randomUUID } from 'node:crypto'
import { applicationsToDecide } from '../../db/entry-permit/applications-to-decide.ts'
import { type OneCase } from '../../db/read-models/one-case.ts'
import type { Act } from '../../db/wanted-act.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { caseId, isUuid, uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { bulkDecisions, bulkPage, type BulkRow, type Wanted } from '../../web/entry-permit/bulk-page.tsx'
import { bulkWordsOf } from '../../web/entry-permit/bulk-words.ts'
import { bulkAddress } from '../../web/entry-permit/bulk-page.tsx'
import { document } from '../../web/layout.tsx'
import { readForm } from '../bodies.ts'
import { perform } from '../perform.ts'
import { edgeRefusal, refusalOfIssues } from '../problem.ts'
import { checkCommandOf, servedNamed } from '../procedures.ts'
import { uiOf } from '../reader-ui.ts'
import { readableCase } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { rehearseAct } from '../rehearse-act.ts'
import { issuesOf } from '../schema-issues.ts'
import { seenVersion } from '../seen-version.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

const procedure = servedNamed('entry-permit')
const nothing: Wanted = { decision: null, conditions: '', reason: '' }
/** So many rows one form may name; the page itself shows fewer. */
const mostRows = 500

/** A manager decides on many applications at once: tried row by row first, then recorded, one act a row. */
export const bulkDecision = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(bulkAddress, signedIn(all), async (c) => choose(c, all, nothing, new Set()))
    .post(`${bulkAddress}/try`, signedIn(all), (c) => tryThem(c, all))
    .post(`${bulkAddress}/record`, signedIn(all), (c) => recordThem(c, all))

type Entries = readonly (readonly [string, string])[]

const wantedIn = (body: Entries): Wanted => {
  const said = (name: string): string => body.find(([key]) => key === name)?.[1] ?? ''
  return {
    decision: bulkDecisions.find((one) => one === said('decision')) ?? null,
    conditions: said('conditions'),
    reason: said('reason'),
  }
}

const choose = async (
  c: Context<Env>,
  all: Surroundings,
  wanted: Wanted,
  picked: ReadonlySet<string>,
  problem: string | null = null,
) => {
  const waiting = await applicationsToDecide(all.reads.pool, standingIn(c).posts)
  const rows = waiting.map((one): BulkRow => ({ ...one, picked: picked.has(one.id), result: null }))
  const page = { ui: uiOf(c), step: 'choose' as const, rows, wanted, batch: '', problem }
  return c.html(document(bulkPage(page)), problem === null ? 200 : 422)
}

/** The command that a decision is on an application; null before one is chosen. */
const commandFor = ({ decision, conditions, reason }: Wanted, { asked }: EntryPermitState): Act['command'] | null => {
  switch (decision) {
    case 'permit': {
      const { fromOn = '', untilOn = '', fromTime = '', untilTime = '' } = asked ?? {}
      const terms = { fromOn, untilOn, fromTime, untilTime, accompanied: 'alone', companion: '', conditions }
      return { type: 'PermitEntry', data: terms }
    }
    case 'return':
      return { type: 'ReturnEntryApplication', data: { reason } }
    case 'refuse':
      return { type: 'RefuseEntry', data: { reason } }
    case null:
      return null
  }
}

/** What is wrong with a command by its fields, whatever the case. */
const fieldsRefusal = ({ type, data }: Act['command']): Refusal | null => {
  const checked = checkCommandOf(procedure, type, data)
  return checked.ok ? null : checked.error ? refusalOfIssues(issuesOf(checked.error)) : edgeRefusal('malformed-body')
}

const tryThem = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const wanted = wantedIn(read.body)
  const picked = new Set(read.body.flatMap(([name, value]) => (name === 'pick' ? [value] : [])))
  const words = bulkWordsOf(uiOf(c))
  if (picked.size === 0) return choose(c, all, wanted, picked, words.nothingPicked)
  if (wanted.decision === null) return choose(c, all, wanted, picked, words.noDecision)
  const standing = standingIn(c)
  const waiting = await applicationsToDecide(all.reads.pool, standing.posts)
  const rows: BulkRow[] = []
  for (const one of waiting.filter(({ id }) => picked.has(id))) {
    const command = commandFor(wanted, one.state)
    if (command === null) continue
    const refusal = fieldsRefusal(command) ?? (await rehearseAct(all.reads.pool, standing, one, command))
    rows.push({ ...one, picked: true, result: refusal ?? 'fine' })
  }
  const page = { ui: uiOf(c), step: 'tried' as const, rows, wanted, batch: randomUUID(), problem: null }
  return c.html(document(bulkPage(page)))
}

/** A row of the form: the case, and the version that was tried. */
const rowsIn = (body: Entries): readonly { readonly id: CaseId; readonly version: number }[] =>
  body
    .flatMap(([name, value]) => (name === 'row' ? [value] : []))
    .slice(0, mostRows)
    .flatMap((value) => {
      const [shown = '', stream = ''] = value.split(' ')
      const id = caseId('entry-permit', stream.split('/')[1] ?? '')
      const version = seenVersion(shown)
      return id === null || version === null ? [] : [{ id, version }]
    })

const recordThem = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const wanted = wantedIn(read.body)
  const batch = read.body.find(([name]) => name === 'batch')?.[1] ?? ''
  if (!isUuid(batch)) return refuseWith(c, edgeRefusal('malformed-body'))
  const rows: BulkRow[] = []
  for (const { id, version } of rowsIn(read.body)) {
    const found = await readableCase(all.reads.pool, standingIn(c), procedure, uuidOf(id))
    if (found === null) continue
    const one = found as unknown as OneCase<EntryPermitState>
    rows.push({ ...one, picked: true, result: await recordOne(c, all, { one, version, wanted, batch }) })
  }
  const page = { ui: uiOf(c), step: 'recorded' as const, rows, wanted, batch, problem: null }
  return c.html(document(bulkPage(page)))
}

interface One {
  readonly one: OneCase<EntryPermitState>
  readonly version: number
  readonly wanted: Wanted
  readonly batch: string
}

/** One row is one act: what the record refuses is that row's alone. */
const recordOne = async (
  c: Context<Env>,
  all: Surroundings,
  { one, version, wanted, batch }: One,
): Promise<BulkRow['result']> => {
  const command = commandFor(wanted, one.state)
  const refusal = command === null ? edgeRefusal('malformed-body') : fieldsRefusal(command)
  if (refusal || command === null) return refusal
  const answer = await perform(all, {
    stream: one.id,
    command,
    id: `${batch}/${uuidOf(one.id)}`,
    origin: 'web',
    by: { person: standingIn(c).person, via: { by: 'session' } },
    expected: version,
  })
  return answer.kind === 'done' ? 'done' : answer.refusal
}
