/** Requests that get further than strange ones: real cases and tasks, commands of the law, lists with filters. */
import { randomUUID } from 'node:crypto'
import { procedures } from '../../domain/procedures.ts'
import type { AnyRequest, Targets } from './any-request.ts'
import type { Dice } from './dice.ts'
import { asFields, likelyData } from './likely-command.ts'

type Sent = Pick<AnyRequest, 'method' | 'path' | 'headers' | 'body'>

/** The practice's own commands are refused by name; whoever ends an account would end the fuzz's own sessions. */
const commandsOf = (procedure: string): readonly string[] =>
  Object.entries(procedures.find(({ name }) => name === procedure)?.commands ?? {}).flatMap(([type, { who }]) =>
    who === 'practice' || /Account|Leav|Appoint|Contact|InvitePerson/.test(type) ? [] : [type],
  )
const fieldsOf = (procedure: string, type: string) =>
  procedures.find(({ name }) => name === procedure)?.commands[type]?.fields ?? {}

const form = (fields: readonly (readonly [string, string])[]): Pick<Sent, 'headers' | 'body'> => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: Buffer.from(
    fields
      .map(([name, said]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(said.toWellFormed())}`)
      .join('&'),
  ),
})
const json = (said: unknown): Pick<Sent, 'headers' | 'body'> => ({
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(said)),
})

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** One of them; `strange` gives a value that no field has. */
export const likelyRequest = (dice: Dice, targets: Targets, strange: () => unknown): Sent => {
  const { named, tasks, lists, tables } = targets
  const kind = dice.next()
  if (kind < 0.55) return command(dice, targets, strange)
  if (kind < 0.85) return list(dice, lists, strange)
  if (kind < 0.92 && tables.length > 0) return table(dice, tables, strange)
  const [id, task] = dice.one(tasks)
  const path = dice.one([
    `/cases/${id}`,
    `/cases/${id}/tasks/${task}`,
    `/cases/${id}/history.csv`,
    `/api/${id}`,
    `/api/${id}/events`,
    `/inbox/together?row=${id}/${task}`,
    `/cases/${id}/acts/${dice.one(commandsOf(id.split('/')[0] ?? '')) ?? 'x'}`,
    `/inbox?q=${encodeURIComponent(asText(strange()).slice(0, 100).toWellFormed())}`,
    `/cases/${dice.one(named.cases)}/parts/change-1`,
  ])
  return { method: 'GET', path, headers: {}, body: null }
}

const command = (dice: Dice, { named, tasks }: Targets, strange: () => unknown): Sent => {
  const [id, task] = dice.one(tasks)
  const [procedure = ''] = id.split('/')
  const type = dice.one(commandsOf(procedure))
  const strangeness = dice.one([0, 0.02, 0.1])
  const data = likelyData(fieldsOf(procedure, type), { dice, named, strangeness, strange })
  const about = { id: randomUUID(), command: { type, data } }
  const fields = [
    ['type', type],
    ['commandId', randomUUID()],
    ['version', String(dice.one([0, 1, 2, 5, 9]))],
    ['task', task],
    ['step', dice.one(['confirm', 'start', ''])],
    ...asFields(type, data),
  ] as const
  const [path, sent] = dice.one([
    [`/cases/${id}/commands`, form(fields)],
    [`/cases/${id}/tasks/${task}`, form(fields)],
    [`/begin/${procedure}/${type}`, form(fields)],
    [`/api/${id}/commands`, json(about)],
    [`/api/${procedure}`, json({ id: randomUUID(), data })],
    [dice.one(['/inbox/together/try', '/inbox/together/record']), form([...fields, ...rows(dice, tasks, type, data)])],
  ] as const)
  return { method: 'POST', path, ...sent }
}

/** Rows as a page of several tasks carries them, also as no page does: what they hold is a text of its own. */
const rows = (dice: Dice, tasks: Targets['tasks'], type: string, data: object) => [
  ['batch', randomUUID()] as const,
  ...dice.some(50, () => {
    const [id, task] = dice.one(tasks)
    const own = dice.one<object>([
      Object.fromEntries(asFields(type, data).map(([name, said]) => [name, [said]])),
      { [`${type}.length`]: ['50000000'], [`${type}.__proto__.x`]: ['1'], constructor: ['x'] },
      { [`${type}.${'a.'.repeat(2_000)}b`]: ['x'.repeat(2_000)] },
    ])
    return [
      'row',
      dice.one([`${id}/${task}`, JSON.stringify({ id, task, version: dice.one([1, 3, 1e300]), own })]),
    ] as const
  }),
]

const list = (dice: Dice, lists: Targets['lists'], strange: () => unknown): Sent => {
  const { address, asks } = dice.one(lists)
  const said = dice.some(6, () => {
    const [name, values] = dice.one(asks)
    const value = dice.chance(0.7) && values.length > 0 ? dice.one(values) : asText(strange()).slice(0, 300)
    return `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`
  })
  return {
    method: dice.one(['GET', 'GET', 'GET', 'HEAD']),
    path: `${address}${dice.one(['', '', '.csv', '/file', '/paper'])}?${said.join('&')}`,
    headers: {},
    body: null,
  }
}

/** A register's file: its own headings, and cells of any kind. */
const table = (dice: Dice, tables: Targets['tables'], strange: () => unknown): Sent => {
  const { address, headings } = dice.one(tables)
  const cell = (): string =>
    dice.one(['', '市民課', '2026-04-01', '令和8年4月1日', '1', asText(strange()).slice(0, 2_000)])
  const quoted = (text: string): string => dice.one([text, `"${text.replaceAll('"', '""')}"`, `"${text}`])
  const lines = [
    headings,
    ...dice.some(dice.one([3, 3, 200]), () => headings.map(cell)),
    ...(dice.chance(0.05) ? [['x'.repeat(dice.one([1_000_000, 7_000_000]))]] : []),
    ...(dice.chance(0.05) ? [Array.from({ length: 20_000 }, () => '1')] : []),
  ]
  const text = lines.map((line) => line.map(quoted).join(',')).join(dice.one(['\n', '\r\n', '\r']))
  const body = Buffer.concat([
    Buffer.from('--x\r\nContent-Disposition: form-data; name="table"; filename="a.csv"\r\n\r\n'),
    Buffer.from(text.toWellFormed(), dice.one(['utf8', 'utf8', 'utf16le', 'latin1'] as const)),
    Buffer.from('\r\n--x--\r\n'),
  ])
  return { method: 'POST', path: address, headers: { 'content-type': 'multipart/form-data; boundary=x' }, body }
}
