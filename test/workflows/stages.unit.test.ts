import { describe, expect, it } from 'vitest'
import { procedureNamed, procedureNames } from '../../domain/procedures.ts'
import { stagesOf } from '../support/stages-of.ts'

/** Every stage of every practice, as its workflow tells it. */
const told = (
  await Promise.all(
    procedureNames.map(async (procedure) =>
      Object.entries(await stagesOf(procedure)).map(([stage, one]) => ({ procedure, stage, ...one })),
    ),
  )
).flat()

/** Whether each other stage of the practice waits for a command. */
const othersWait = (procedure: string, stage: string, type: string): boolean =>
  told
    .filter((one) => one.procedure === procedure && one.stage !== stage)
    .every(({ waitsFor }) => Object.hasOwn(waitsFor, type))

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
      // What may be done at every stage isn't told, but where the practice waits for it at all the others.
      const isUntold = (type: string, at: readonly string[]) =>
        stages.every((one) => at.includes(one)) && !othersWait(procedure, stage, type)
      const partsActedIn = parts
        .filter(({ commands }) =>
          Object.entries(commands).some(
            ([type, { who, at }]) =>
              who !== 'practice' && at.includes(stage) && !isUntold(type, at) && !(type in waitsFor),
          ),
        )
        .map(({ name }) => name)
      expect(meanwhile).toEqual(partsActedIn)
    },
  )

  it.each(procedureNames)('%s: says it of every stage that the law has', (name) => {
    const { stages } = procedureNamed(name)
    if (stages.length > 0) expect(told.filter((one) => one.procedure === name).map((one) => one.stage)).toEqual(stages)
  })
})
