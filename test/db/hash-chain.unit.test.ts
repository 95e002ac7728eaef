import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import { chain, eventId, genesis, sha256 } from '../../db/kept/hash-chain.ts'
import type { StoredEvent } from '../../db/kept/stored-event.ts'
import { upcast } from '../../db/kept/upcasters.ts'
import { projectFolder } from '../../launch/paths.ts'

const page = readFileSync(join(projectFolder, 'docs/hash-chain.md'), 'utf8')
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(page)![1]!
const example = JSON.parse(block('json event')) as StoredEvent

/** What Python makes of values, by docs/verify.py. */
const inPython = (values: readonly unknown[]): readonly string[] => {
  const program =
    'import json, sys\nsys.dont_write_bytecode = True\nsys.path.insert(0, "docs")\nimport ' +
    'verify\njson.dump([verify.canonical(one) for one in json.load(sys.stdin)], sys.stdout)'
  return JSON.parse(
    execFileSync('python3', ['-c', program], {
      cwd: projectFolder,
      input: JSON.stringify(values),
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    }),
  ) as string[]
}

describe('the hash chain', () => {
  it('gives the example of docs/hash-chain.md the hash that stands there', () => {
    expect(chain(genesis, example).toString('hex')).toBe(block('hash').trim())
    expect(canonicalJson(example)).toContain('{"data":{"by":{"at":"2026-04-20T01:00:00.000Z","name":"葛󠄀城 𠮷郎",')
  })

  it('gives an event of the first form, which doesn’t say when it was recorded, the hash that it has always had', () => {
    const { recordedAt, ...meta } = example.meta
    expect(recordedAt).toBe(meta.occurredAt)
    expect(chain(genesis, { ...example, meta }).toString('hex')).toBe(
      '57d6f39db0a9699bc4572939ad989e07bb304d19732b0fac54d2707e5ce8c1bc',
    )
  })

  it('is verified by docs/verify.py in an export that a release before 0.4.0 has written', () => {
    const { recordedAt, ...meta } = example.meta
    const event = { ...example, meta }
    const hash = chain(genesis, event).toString('hex')
    const day = '2026-04-20'
    const head = `${event.stream} ${event.version} ${hash}\n`
    const anchor = sha256(`${'\0'.repeat(32)}${day}\n${head}`).toString('hex')
    const verified = (...lines: readonly object[]) =>
      spawnSync('python3', ['docs/verify.py', '-'], {
        cwd: projectFolder,
        input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
        encoding: 'utf8',
      }).stdout
    const sealed = { sealed: { day, stream: event.stream, version: event.version, hash } }
    expect(verified({ event, hash, recordedAt }, sealed, { anchor: { day, streams: 1, hash: anchor } })).toBe(
      'verified: 1 streams, 1 events, 1 anchors\n',
    )
    expect(verified({ event, hash, recordedAt }, sealed, { anchor: { day, streams: 1, hash } })).toContain('BROKEN')
  })

  it('depends on every member of the event, and on the hash before', () => {
    const hashes = [
      chain(genesis, example),
      chain(Buffer.alloc(32, 1), example),
      ...Object.keys(example).map((member) => chain(genesis, { ...example, [member]: 'x' })),
    ].map((hash) => hash.toString('hex'))
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('doesn’t depend on the order of members, nor on the way through the database’s JSON', () => {
    const turned = JSON.parse(JSON.stringify(example), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as StoredEvent
    expect(chain(genesis, turned)).toEqual(chain(genesis, example))
  })

  it('takes names exactly as given: a variant of a character is another character', () => {
    const renamed = (name: string) => chain(genesis, { ...example, data: { name } }).toString('hex')
    expect(new Set(['神', '\ufa19', '葛', '葛\u{e0100}', 'か\u3099', 'が'].map(renamed)).size).toBe(6)
  })

  it('has the same canonical form in docs/verify.py, for any JSON', () => {
    const values = fc.sample(fc.jsonValue({ maxDepth: 4 }), 300)
    expect(inPython(values)).toEqual(values.map((one) => canonicalJson([one]).slice(1, -1)))
  })

  it('has the canonical form of a known implementation, for any value whose members come in any order', () => {
    const key = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.constantFrom('__proto__', 'toJSON', '10', '2', '-1', 'é', '\u{1F600}', '\uFB33'),
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        tie('object'),
      ),
      object: fc.dictionary(key, fc.oneof(tie('any'), fc.constant(undefined)), { noNullPrototype: true }),
    })).object
    fc.assert(
      fc.property(value, (one) => canonicalJson(one as object) === canonicalize(one)),
      { numRuns: 200 },
    )
  })

  it.each([{ half: '\ud800' }, { '\ud800': 1 }, { number: Number.NaN }, { list: [Number.POSITIVE_INFINITY] }])(
    'refuses what has no canonical form: %j',
    (value) => {
      expect(() => canonicalJson(value)).toThrow()
    },
  )

  it('names an event by its command and place, the same at every attempt', () => {
    const id = eventId('outsourcing/a', 'web', 'b', 0)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(eventId('outsourcing/a', 'web', 'b', 0)).toBe(id)
    expect(eventId('outsourcing/a', 'web', 'b', 1)).not.toBe(id)
  })
})

describe('an event of an older schema', () => {
  const known = {
    OutsourcingWithdrawn: {
      1: (data: object) => ({ ...data, two: true }),
      2: (data: object) => ({ ...data, three: true }),
    },
  }

  it('is brought step by step to today’s', () => {
    expect(upcast(example, known)).toEqual({
      ...example,
      schemaVersion: 3,
      data: { ...example.data, two: true, three: true },
    })
  })

  it('of today’s schema, or of a type that nothing is known of, passes as it is', () => {
    expect(upcast({ ...example, schemaVersion: 3 }, known)).toEqual({ ...example, schemaVersion: 3 })
    expect(upcast({ ...example, type: 'constructor' }, known)).toEqual({ ...example, type: 'constructor' })
  })
})
