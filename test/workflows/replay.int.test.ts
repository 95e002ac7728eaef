import { Worker } from '@temporalio/worker'
import { describe, expect, it } from 'vitest'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { createDataConverter } from '../../practice/data-converter.ts'
import { parsePayloadKeys } from '../../practice/payload-keys.ts'
import { procedureNames } from '../../domain/procedures.ts'
import { lastingWorkflows } from '../../practice/lasting-workflows.ts'
import { workflowTypeOf } from '../../practice/workflow-type.ts'
import { cutShort, recordedHistories, recordedKey } from '../support/histories.ts'
import { quietRuntime } from '../support/quiet-runtime.ts'

quietRuntime()
const recorded = recordedHistories()
const options = {
  workflowBundle: { codePath: await workflowBundle() },
  dataConverter: createDataConverter(parsePayloadKeys(recordedKey)),
}

/** The names of those that today's workflows can't go on with. */
const broken = async (
  histories:
    | AsyncIterable<{ workflowId: string; history: unknown }>
    | Iterable<{ workflowId: string; history: unknown }>,
): Promise<readonly string[]> => {
  const failed: string[] = []
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories))
    if (error) failed.push(`${workflowId}: ${error.message}`)
  return failed
}

describe("today's workflows", () => {
  it('have a recorded history each', () => {
    for (const name of [...procedureNames.map(workflowTypeOf), ...lastingWorkflows])
      expect(
        recorded.some((one) => one.name.includes(`/${name}-`)),
        name,
      ).toBe(true)
  })

  it('go on with every case that a released version began', async () => {
    expect(await broken(recorded.map(({ name, history }) => ({ workflowId: name, history })))).toEqual([])
  })

  it.each([0.1, 0.35, 0.6, 0.85])('go on with it also when they take over in the middle (%d)', async (share) => {
    expect(
      await broken(recorded.map(({ name, history }) => ({ workflowId: name, history: cutShort(history, share) }))),
    ).toEqual([])
  })
})
