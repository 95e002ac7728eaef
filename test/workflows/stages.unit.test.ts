import { describe, expect, it } from 'vitest'
import { procedureNamed } from '../../domain/procedures.ts'
import { councilStages } from '../../workflows/council.workflow.ts'
import { incidentStages } from '../../workflows/incident.workflow.ts'
import { instructionStages } from '../../workflows/instruction.workflow.ts'
import { outsourcingStages } from '../../workflows/outsourcing.workflow.ts'

type Told = { readonly rule: string; readonly waitsFor: { readonly [command: string]: string } }

/** Every stage of every practice, as its workflow tells it. */
const told = Object.entries({
  outsourcing: outsourcingStages,
  council: councilStages,
  instruction: instructionStages,
  incident: incidentStages,
}).flatMap(([procedure, stages]) =>
  Object.entries<Told>(stages).map(([stage, { rule, waitsFor }]) => ({ procedure, stage, rule, waitsFor })),
)

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

  it.each(told.filter(({ rule }) => rule !== 'operational setting'))(
    '$procedure, $stage: cites the article of a command for which it waits, or of the stage itself',
    ({ procedure, rule, waitsFor }) => {
      const { commands } = procedureNamed(procedure)
      const articles = Object.keys(waitsFor).map((command) => commands[command]?.article)
      expect(articles).toContain(rule)
    },
  )

  it.each(['outsourcing', 'council', 'instruction', 'incident'])(
    '%s: says it of every stage that the law has',
    (name) => {
      const { stages } = procedureNamed(name)
      if (stages.length > 0)
        expect(told.filter((one) => one.procedure === name).map((one) => one.stage)).toEqual(stages)
    },
  )
})
