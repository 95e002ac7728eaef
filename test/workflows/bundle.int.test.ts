import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleWorkflowCode } from '@temporalio/worker'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'
import { procedureNames } from '../../domain/procedures.ts'
import { lastingWorkflows } from '../../practice/lasting-workflows.ts'
import { workflowTypeOf } from '../../practice/workflow-type.ts'
import * as workflows from '../../workflows/index.ts'
import { loadWorkflows } from '../../worker/load-workflows.ts'

const silent = () => {}
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent }

describe('the packed workflows', () => {
  it('are those that pokes and sweep start by name', () => {
    expect(Object.keys(workflows).toSorted()).toEqual(
      [...procedureNames.map(workflowTypeOf), ...lastingWorkflows].toSorted(),
    )
  })

  it('hold no rule of any procedure, so that a changed rule breaks no running case, and nothing that reaches out of the sandbox', async () => {
    const bundle = await loadWorkflows(null, logger)
    if (!('sourceMap' in bundle)) throw new Error('packed to a file')
    const { code } = bundle
    const ours = new Set([...code.matchAll(/["'](\.\/(?!node_modules)[\w./-]+\.ts)["']/g)].map(([, name]) => name!))
    expect([...ours]).toContain('./workflows/outsourcing.workflow.ts')
    expect(
      [...ours].filter((name) => !/^\.\/(workflows|domain\/kernel)\/|^\.\/practice\/failure-converter\.ts$/.test(name)),
    ).toEqual([])
  })

  it.each(['node:crypto', 'pg', 'node:fs'])('cannot be packed with %s', async (forbidden) => {
    const cache = join(projectFolder, 'node_modules', '.cache')
    mkdirSync(cache, { recursive: true })
    const folder = mkdtempSync(join(cache, 'forbidden-'))
    const workflowsPath = join(folder, 'index.ts')
    writeFileSync(
      workflowsPath,
      `import * as forbidden from '${forbidden}'\nexport const outsourcing = async () => Object.keys(forbidden)\n`,
    )
    try {
      await expect(bundleWorkflowCode({ workflowsPath, logger })).rejects.toThrow()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
