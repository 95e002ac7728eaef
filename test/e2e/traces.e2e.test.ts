import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Connection } from '../../db/connection/connect.ts'
import { apiPeople, takeStep, type ApiPeople } from '../support/api-people.ts'
import { newCase } from '../support/recorded-case.ts'
import { startTraceReceiver, type ReceivedSpan, type TraceReceiver } from '../support/trace-receiver.ts'
import { until } from '../support/until.ts'
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts'

let receiver: TraceReceiver
let system: WholeSystem
let people: ApiPeople
let record: Connection
beforeAll(async () => {
  receiver = await startTraceReceiver()
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = receiver.url
  system = await wholeSystem()
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  const { webUrl, databaseUrl } = system.running()
  people = await apiPeople(webUrl)
  record = connect({ url: databaseUrl, max: 2 })
})
afterAll(async () => {
  await record?.close()
  await system?.end()
  await receiver?.close()
})

/** What came of the request that brought about an act on a case. */
const traceOf = (stream: string, command: string): readonly ReceivedSpan[] => {
  const act = receiver.spans.find(({ name, facts }) => name === `act ${command}` && facts['sekisho.case'] === stream)
  return act === undefined ? [] : receiver.spans.filter(({ traceId }) => traceId === act.traceId)
}
/** The span above, and the one above that, up to the first. */
const above = (trace: readonly ReceivedSpan[], span: ReceivedSpan | undefined): readonly string[] => {
  const parent = trace.find(({ spanId }) => spanId === span?.parentSpanId)
  return parent === undefined ? [] : [parent.name, ...above(trace, parent)]
}

it('one trace leads from the request over the act, the poke and what the workflow does to each letter', async () => {
  const stream = newCase()
  // While a look is still awaited that sees an act as well, that act tells nobody, and there is no poke of its own.
  const seen = async () =>
    (await record.pool.query('select 1 from streams where stream = $1 and seen_version = version', [stream])).rows[0]
  for (const step of ['start', 'vet', 'submit'] as const) {
    expect((await takeStep(people, stream, step)).status).toBeLessThan(300)
    if (step !== 'submit') await until(seen, 60_000)
  }
  const letterRows = async () =>
    (
      await record.pool.query<{ readonly id: string; readonly status: string }>(
        `select l.id, l.status from letters l join events e using (stream, version)
         where l.stream = $1 and e.meta->'command'->>'type' = 'SubmitOutsourcing'`,
        [stream],
      )
    ).rows
  const has = (name: string) => traceOf(stream, 'SubmitOutsourcing').some((span) => span.name === name)
  await until(async () => {
    const rows = await letterRows()
    const told = new Set(traceOf(stream, 'SubmitOutsourcing').map(({ facts }) => facts['sekisho.letter']))
    return rows.length > 0 && rows.every(({ id }) => told.has(id)) && has('look') && has('poke')
  }, 60_000)

  const trace = traceOf(stream, 'SubmitOutsourcing')
  const named = (name: string) => trace.find((span) => span.name === name)
  expect(above(trace, named('read'))).toEqual(['act SubmitOutsourcing', 'request'])
  expect(above(trace, named('append'))).toEqual(['act SubmitOutsourcing', 'request'])
  expect(above(trace, named('poke'))).toEqual(['request'])
  expect(above(trace, named('look'))).toEqual(['append', 'act SubmitOutsourcing', 'request'])
  expect(above(trace, named('letter'))).toEqual(['append', 'act SubmitOutsourcing', 'request'])
  expect(named('request')).toMatchObject({
    service: 'sekisho-api',
    facts: { 'http.request.method': 'POST', 'http.response.status_code': '200' },
  })
  expect(named('look')).toMatchObject({ service: 'sekisho-worker', facts: { 'sekisho.case': stream } })
  expect(named('letter')).toMatchObject({
    service: 'sekisho-worker',
    facts: { 'sekisho.case': stream, 'sekisho.letter.became': 'sent' },
  })

  // A letter in the catcher has a token and a title; the roster has names and addresses.
  const { rows: people_ } = await record.pool.query<{ readonly name: string; readonly mail: string }>(
    'select name, mail from people',
  )
  const { rows: cases } = await record.pool.query<{ readonly title: string }>('select distinct title from cases')
  const { rows: links } = await record.pool.query<{ readonly hash: string }>(
    `select encode(token_hash, 'hex') as hash from task_links`,
  )
  const secrets = [
    ...people_.flatMap(({ name, mail }) => [name, mail]),
    ...cases.map(({ title }) => title),
    ...links.map(({ hash }) => hash),
    '@city.example.jp',
    '/t/',
  ]
  expect(secrets.length).toBeGreaterThan(20)
  const everything = receiver.text()
  expect(secrets.filter((secret) => everything.includes(secret) || everything.includes(encodeURI(secret)))).toEqual([])
  expect([...new Set(receiver.spans.flatMap(({ facts }) => Object.keys(facts)))].toSorted()).toEqual([
    'http.request.method',
    'http.response.status_code',
    'http.route',
    'sekisho.attempt',
    'sekisho.case',
    'sekisho.letter',
    'sekisho.letter.became',
    'sekisho.letter.kind',
    'sekisho.poke',
    'sekisho.version',
  ])
})
