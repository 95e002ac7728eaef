import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { procedureNamed, procedureNames } from '../../domain/procedures.ts'
import { projectFolder } from '../../launch/paths.ts'
import { stagesOf } from '../support/stages-of.ts'

/** Every stage of every practice, as its workflow tells it. */
const told = (
  await Promise.all(
    procedureNames.map(async (procedure) =>
      Object.entries(await stagesOf(procedure)).map(([stage, one]) => ({ procedure, stage, ...one })),
    ),
  )
).flat()

/** The kinds of moments that bring about a command, as the `wakes.ts` of a procedure and its parts declare them. */
const givingKinds = (procedure: string): readonly string[] => {
  const folder = join(projectFolder, 'domain', procedure)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'wakes.ts')
    .flatMap((file) => givingIn(readFileSync(join(folder, file), 'utf8')))
}

const givingIn = (source: string): readonly string[] =>
  source
    .split(/^(?=.*readonly kind: ')/m)
    .slice(1)
    .filter((declared) => /^[^=]*readonly gives: /.test(declared))
    .flatMap((declared) => [...(declared.split('\n')[0] ?? '').matchAll(/'([^']+)'/g)].map(([, kind = '']) => kind))

it('the moments that bring about a command are found where they are declared', () => {
  expect(procedureNames.flatMap(givingKinds)).toEqual(
    expect.arrayContaining(['entry-permit-end', 'entry-renewal-season', 'review-time-over', 'check-history']),
  )
  expect(procedureNames.flatMap(givingKinds)).not.toContain('tell-watch')
})

describe('what a workflow says that it waits for', () => {
  it.each(told)('$procedure, $stage: is what the law lets these people do there', ({ procedure, stage, waitsFor }) => {
    const { commands } = procedureNamed(procedure)
    for (const [command, who] of Object.entries(waitsFor)) {
      expect({ command, who: commands[command]?.who, at: commands[command]?.at }).toEqual({
        command,
        who,
        at: expect.arrayContaining([stage]),
      })
    }
  })

  it.each(told.filter(({ waitsFor }) => Object.keys(waitsFor).length > 0))(
    '$procedure, $stage: cites the rule of a command for which it waits',
    ({ procedure, rule, waitsFor }) => {
      const { commands } = procedureNamed(procedure)
      const rules = Object.keys(waitsFor).map((command) => commands[command]?.rule)
      expect(rules).toContain(rule)
    },
  )

  it.each(told)(
    '$procedure, $stage: is, with the parts in which people act meanwhile, all that they may do there alone',
    ({ procedure, stage, waitsFor, meanwhile = [] }) => {
      const { parts, stages } = procedureNamed(procedure)
      const partsActedIn = parts
        .filter(({ commands }) =>
          Object.entries(commands).some(
            ([type, { who, at }]) =>
              who !== 'practice' &&
              at.includes(stage) &&
              !stages.every((one) => at.includes(one)) &&
              !(type in waitsFor),
          ),
        )
        .map(({ name }) => name)
      expect(meanwhile).toEqual(partsActedIn)
    },
  )

  it.each(procedureNames)('%s: does in time what each of its moments brings about', async (name) => {
    const done = new Set(Object.values(await stagesOf(name)).flatMap(({ inTime }) => Object.keys(inTime ?? {})))
    expect(givingKinds(name).filter((kind) => !done.has(kind))).toEqual([])
  })

  it.each(procedureNames)('%s: says it of every stage that the law has', (name) => {
    const { stages } = procedureNamed(name)
    if (stages.length > 0) expect(told.filter((one) => one.procedure === name).map((one) => one.stage)).toEqual(stages)
  })
})
