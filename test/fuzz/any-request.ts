/** Requests as nobody sends them by accident: each made from a number, so that one that failed can be made again. */
import { crc32, deflateRawSync } from 'node:zlib'
import { diceOf } from './dice.ts'
import type { Named } from './likely-command.ts'
import { likelyRequest } from './likely-request.ts'

/** A request, ready to be sent. */
export interface AnyRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
  /** Whose session it comes with, by place in the list of them; null for a stranger. */
  readonly as: number | null
}

/** What of the city the requests can name. */
export interface Targets {
  readonly origin: string
  readonly cases: readonly string[]
  /** Whatever the application answers, so that what comes later is asked for without anybody's thinking of it. */
  readonly routes: readonly { readonly method: string; readonly path: string }[]
  /** How many people are signed in. */
  readonly sessions: number
  readonly named: Named
  /** Cases with a task of theirs. */
  readonly tasks: readonly (readonly [id: string, task: string])[]
  /** Lists with what they can be asked for. */
  readonly lists: readonly {
    readonly address: string
    readonly asks: readonly (readonly [name: string, values: readonly string[]])[]
  }[]
  /** Where files of a register are taken, with the headings that they have there. */
  readonly tables: readonly { readonly address: string; readonly headings: readonly string[] }[]
}

/** The request of a number. */
export const requestOf = (seed: number, targets: Targets): AnyRequest => {
  const { origin, cases, routes, sessions } = targets
  const dice = diceOf(seed)
  const { next, below, one, some } = dice
  const id = (): string =>
    one([
      ...cases.map((path) => path.split('/').at(-1) ?? ''),
      '00000000-0000-4000-8000-000000000000',
      'x',
      "x'--",
      '%00',
      '..',
      '',
    ])
  const text = (): string =>
    one([
      () => '',
      () => one(strange),
      () => one(strange).repeat(1 + below(400)),
      () =>
        String.fromCodePoint(
          ...some(40, () =>
            one([
              below(0x80),
              below(0x3000),
              0x3000 + below(0x6000),
              below(0xd800),
              0xe000 + below(0x2000),
              below(0x110000),
            ]),
          ),
        ),
      () => String(below(1e9)),
      () => `令和${below(99)}年${below(20)}月${below(40)}日`,
      () => `20${below(100)}-${below(14)}-${below(33)}`,
      () => 'あ'.repeat(below(20_000)),
    ])()
  const name = (): string =>
    one([one(fieldNames), one(fieldNames), `${one(fieldNames)}.${one(parts)}`, one(parts), text().slice(0, 80)])
  const value = (depth = 0): unknown =>
    one<() => unknown>([
      text,
      text,
      () => one([null, true, 0, -1, 1e308, 1.5, 2 ** 53]),
      () => (depth > 3 ? null : some(4, () => value(depth + 1))),
      () =>
        depth > 3
          ? null
          : Object.fromEntries(some(6, () => [one([...parts, ...leaves, text().slice(0, 20)]), value(depth + 1)])),
    ])()
  const type = (): string => one([...commandNames, text().slice(0, 30)])
  const encoded = (said: string): string => encodeURIComponent(said.toWellFormed())
  const query = (): string =>
    one([
      '',
      '',
      `?${some(4, () => `${one(queryNames)}=${encoded(text().slice(0, 200))}`).join('&')}`,
      `?${one(queryNames)}=%${below(256).toString(16)}`,
    ])

  const form = (): Pick<AnyRequest, 'headers' | 'body'> => {
    const command = type()
    const fields = [
      ['type', command],
      ['commandId', one(['', 'x', crypto.randomUUID()])],
      ['version', one(['0', '1', '7', '-1', '1e999', '1e21', 'NaN', ''])],
      ['step', one(['confirm', 'start', 'edit', 'discard', 'x'])],
      ['draftRevision', one(['0', '1', 'x'])],
      ...some(30, () => [one([name(), `${command}.${name()}`]), text()]),
    ] as const
    const plain = fields.map(([key, said]) => `${encoded(key)}=${encoded(said)}`).join('&')
    const body = one([
      plain,
      plain,
      `${plain}&${one(['%', '%zz', '%ff%fe', '&'.repeat(below(60_000)), 'a='.repeat(below(60_000))])}`,
    ])
    return { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: Buffer.from(body) }
  }
  const json = (): Pick<AnyRequest, 'headers' | 'body'> => {
    const envelope = one<() => unknown>([
      () => ({ id: crypto.randomUUID(), command: { type: type(), data: value() } }),
      () => ({
        id: crypto.randomUUID(),
        expectedVersion: value(9),
        command: { type: type(), data: Object.fromEntries(some(8, () => [one([...leaves, ...parts]), value()])) },
      }),
      () => ({
        data: { office: one(['citizen', 'x']), request: Object.fromEntries(some(16, () => [one(leaves), value()])) },
      }),
      () => ({ mail: text(), password: text() }),
      () => value(),
    ])()
    const said = JSON.stringify(envelope) ?? 'null'
    const body = one([
      said,
      said,
      said.replace(/\d+/, one(['1e999', '-1e999', '1e-999', '0x1', '00', '123456789012345678901234567890'])),
      '['.repeat(below(100_000)),
      `[${'0,'.repeat(below(100_000))}0]`,
      said.slice(0, below(said.length + 1)),
    ])
    return { headers: { 'content-type': 'application/json' }, body: Buffer.from(body) }
  }
  const file = (): Buffer =>
    one([
      () =>
        Buffer.from(
          `${one(['%PDF-1.7', '\r\n%PDF-', 'MZ', '\ufeff番号', '<html>', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'])}${text()}`,
        ),
      () => Buffer.from(some(2_000, () => below(256))),
      () => Buffer.alloc(below(300_000), one([0, 0x41, 0xff])),
      () =>
        zipped(
          one(['xl/workbook.xml', '[Content_Types].xml', '../../x', 'word/document.xml']),
          Buffer.from(text()),
          below(4),
        ),
    ])()
  const multipart = (): Pick<AnyRequest, 'headers' | 'body'> => {
    const boundary = one(['x', '----a', "'()+_,-./:=?", 'a'.repeat(70)])
    const part = (): Buffer =>
      Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; ` +
            `name="${one(['file', 'sheet', 'label', 'about', 'task', encoded(text()).slice(0, 60)])}"${one(['', `; filename="${encoded(text()).slice(0, 200)}.${one(['pdf', 'xlsx', 'csv', 'exe'])}"`, '; filename="見積書.pdf"'])}\r\n\r\n`,
        ),
        one([file(), Buffer.from(text())]),
        Buffer.from('\r\n'),
      ])
    const body = Buffer.concat([
      ...some(4, part),
      ...Array.from({ length: one([0, 0, 0, 5_000]) }, () =>
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n`),
      ),
      Buffer.from(one([`--${boundary}--\r\n`, '', `--${boundary}`])),
    ])
    return { headers: { 'content-type': `multipart/form-data; boundary=${one([boundary, `"${boundary}"`])}` }, body }
  }
  const bare = (): Pick<AnyRequest, 'headers' | 'body'> => ({
    headers: { 'content-type': one(['application/octet-stream', 'text/plain', 'application/xml', '']) },
    body: file(),
  })

  const from = (): Readonly<Record<string, string>> => ({
    ...(next() < 0.9
      ? { 'sec-fetch-site': 'same-origin', origin }
      : one<Record<string, string>>([{}, { origin: 'https://evil.test' }])),
    ...one<Record<string, string>>([
      {},
      {},
      { accept: 'application/json' },
      { 'accept-language': one(['en', 'ja;q=x', '*'.repeat(200), 'en;q=0.0000001,,,;']) },
    ]),
  })
  const as = next() < 0.85 ? below(sessions) : null
  if (next() < 0.45) {
    const likely = likelyRequest(dice, targets, value)
    return { ...likely, headers: { ...likely.headers, ...from() }, as }
  }
  const route = next() < 0.5 ? one(routes) : null
  const methods = [
    ...Array<string>(8).fill('GET'),
    'HEAD',
    ...Array<string>(12).fill('POST'),
    'PUT',
    'DELETE',
    'OPTIONS',
  ]
  const method = route !== null && next() < 0.9 ? route.method : one(methods)
  const taken = next() < 0.02 ? dearOnes : method === 'POST' ? posted : next() < 0.1 ? [...posted, ...shown] : shown
  const path = `${(route?.path ?? one(taken))
    .replace(':case', () => one([...cases, `outsourcing/${id()}`, `council/${id()}`]))
    .replaceAll(':id', id)
    .replace(':task', () => one(['vet-1', 'approve-1', 'x', '1', 'vet-999999999999']))
    .replace(':command', type)
    .replaceAll(/:\w+(?:\{[^}]*\})?/g, () => one([id, () => text().slice(0, 200)])())}${query()}`
  // Reading a sheet starts a process: a few of them are enough.
  const withFile = /attachments|sheet|import|papers/.test(path) ? multipart : one([multipart, json])
  const sent =
    method === 'POST' || method === 'PUT'
      ? one([form, form, json, json, withFile, bare])()
      : { headers: {}, body: null }
  return {
    method,
    path: encodeURI(decodeURISafely(path).toWellFormed()).replaceAll('#', '%23').replaceAll('%25', '%'),
    headers: { ...sent.headers, ...from() },
    body: sent.body,
    // Signing out ends a session that all of them share.
    as: method === 'DELETE' || path.startsWith('/sign-out') ? null : as,
  }
}

const decodeURISafely = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** A zip of one entry, whole or with something about it wrong. */
const zipped = (name: string, data: Buffer, wrong: number): Buffer => {
  const packed = deflateRawSync(data)
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(wrong === 1 ? 1 : 0, 2)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt32LE(crc32(data), 10)
  facts.writeUInt32LE(wrong === 2 ? 0xffffffff : packed.length, 14)
  facts.writeUInt32LE(data.length, 18)
  facts.writeUInt16LE(Buffer.byteLength(name), 22)
  const place = Buffer.alloc(14)
  place.writeUInt32LE(wrong === 3 ? 0xfffffff0 : 0, 10)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), packed])
  const listed = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, place, Buffer.from(name)])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

const strange = [
  '\u0000',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud842',
  '\ue000',
  '\u{10ffff}',
  '葛\u{e0100}',
  '𠮷',
  '\r\n',
  '\t',
  ' ',
  '　',
  '%',
  '%00',
  '%ff',
  "'; drop table cases; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '{{7*7}}',
  '=1+1',
  '1e999',
  '-0',
  'NaN',
  'null',
  '[]',
  '１２３',
  '½',
  '1,200,000円',
  'か\u3099',
]
const parts = [
  'length',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '0',
  '1',
  '999',
  '1000',
  '-1',
  '0.0.0',
  'x'.repeat(90),
]
const leaves = [
  'title',
  'work',
  'kind',
  'office',
  'vendor',
  'startsOn',
  'endsOn',
  'amountYen',
  'people',
  'records',
  'information',
  'rooms',
  'reason',
  'note',
  'answers',
  'certificates',
  'conditions',
  'clauses',
  'findings',
  'items',
  'subject',
  'date',
  'time',
  'place',
  'member',
  'attends',
  'outcome',
  'text',
  'dueOn',
  'changes',
  'request',
  'contracts',
  'cause',
  'case',
  'step',
]
const fieldNames = [
  ...leaves.map((leaf) => `StartOutsourcing.request.${leaf}`),
  ...[
    'answers.0.finding',
    'answers.37.evidence',
    'certificates.0.expiresOn',
    'vendor',
    'checkedOn',
    'means',
    'note',
  ].map((leaf) => `RecordVetting.${leaf}`),
  'ApproveOutsourcing.conditions.0.text',
  'ApproveOutsourcing.conditions.0.dueOn',
  'next',
  'mail',
  'password',
  'person',
  'carried:type',
  'waiting',
  'from',
  'back',
  'resume',
  'about',
]
const commandNames = [
  'StartOutsourcing',
  'AmendRequest',
  'SubmitOutsourcing',
  'RecordVetting',
  'RecordCouncilOutcome',
  'ApproveOutsourcing',
  'DisapproveOutsourcing',
  'ReturnOutsourcing',
  'WithdrawOutsourcing',
  'RegisterContract',
  'RecordInspection',
  'CloseOutsourcing',
  'PlanMeeting',
  'PutOnAgenda',
  'OpenMeeting',
  'RecordItemOutcome',
  'DraftMinutes',
  'RequestReport',
  'ReportIncident',
  'AssessIncident',
  'AddAttachment',
  'TakeOffAttachment',
  'RequestChange',
  'RequestSubcontract',
  'EndContract',
  'RemindTask',
]
const queryNames = [
  'q',
  'after',
  'limit',
  'sort',
  'order',
  'stage',
  'office',
  'due',
  'fiscalYear',
  'lang',
  'about',
  'next',
  'name',
  'label',
  'id',
  'contract',
  'vendor',
  'asOf',
  'tab',
  'col',
  'row',
  'of',
  'file',
  'format',
  'on',
  'part',
  'show',
]
const shown = [
  '/',
  '//',
  '/inbox',
  '/cases',
  '/cases.csv',
  '/vendors',
  '/council',
  '/instructions',
  '/incidents',
  '/help',
  '/sign-in',
  '/requests/new',
  '/requests/:id',
  '/cases/:case',
  '/cases/:case/acts/:command',
  '/cases/:case/tasks/:task',
  '/cases/:case/vetting',
  '/cases/:case/vetting.xlsx',
  '/cases/:case/attachments',
  '/cases/:case/attachments/attachment-1',
  '/cases/:case/approval.pdf',
  '/cases/:case/permit.pdf',
  '/council/new',
  '/instructions/new',
  '/incidents/new',
  '/api/session',
  '/api/inbox',
  '/api/outsourcing',
  '/api/:case',
  '/api/:case/events',
  '/api/openapi.json',
  '/task/:id',
  '/assets/:id',
  '/%e3',
  '/:id',
]
const posted = [
  '/sign-in',
  '/requests/:id',
  '/requests/:id',
  '/requests/:id/draft',
  '/cases/:case/commands',
  '/cases/:case/commands',
  '/cases/:case/commands',
  '/cases/:case/tasks/:task',
  '/cases/:case/tasks/:task',
  '/cases/:case/tasks/:task/vetting',
  '/cases/:case/vetting/copy',
  '/cases/:case/vetting/draft',
  '/cases/:case/attachments',
  '/cases/:case/attachments',
  '/council/:id/items',
  '/council/new',
  '/instructions/new',
  '/incidents/new',
  '/api/session',
  '/api/outsourcing',
  '/api/outsourcing',
  '/api/council',
  '/api/instruction',
  '/api/incident',
  '/api/:case/commands',
  '/api/:case/commands',
  '/api/:case/commands',
  '/api/:case/attachments',
  '/sign-out',
]
/** Each of these starts a process or hashes a password: enough where they are few. */
const dearOnes = ['/cases/:case/vetting/sheet']
