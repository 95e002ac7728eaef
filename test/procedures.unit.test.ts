import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { procedureNames, procedures } from '../domain/procedures.ts'
import { projectFolder } from '../launch/paths.ts'
import { workflowTypeOf } from '../practice/workflow-type.ts'
import { webProcedures } from '../web/procedures.ts'
import * as workflows from '../workflows/index.ts'

/** The folders of `domain/` in which a procedure is put together. */
const folders = readdirSync(join(projectFolder, 'domain'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && existsSync(join(projectFolder, 'domain', one.name, `${one.name}.ts`)))
  .filter(({ name }) =>
    readFileSync(join(projectFolder, 'domain', name, `${name}.ts`), 'utf8').includes('procedureOf<'),
  )
  .map((one) => one.name)

describe('every procedure', () => {
  it('that has a folder in domain/ stands in domain/procedures.ts', () => {
    expect(procedureNames.toSorted()).toEqual(folders.toSorted())
  })

  it('has its words, marks and pages in web/procedures.ts', () => {
    expect(webProcedures.map((one) => one.name).toSorted()).toEqual(procedureNames.toSorted())
  })

  it('has a workflow of its name in workflows/index.ts', () => {
    expect(procedureNames.filter((name) => !Object.hasOwn(workflows, workflowTypeOf(name)))).toEqual([])
  })

  it('has names of its own for its commands, events and kinds of tasks', () => {
    const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)
    // What is proposed to the council is the same task and the same answer, whichever case proposes it.
    const shared = new Set(['RemindTask', 'EscalateTask', 'NoteProposed', 'propose-item'])
    const names = procedures.flatMap((one) => [...Object.keys(one.taskKinds), ...Object.keys(one.commands)])
    expect(twice(names).filter((name) => !shared.has(name))).toEqual([])
  })

  it.each(procedures.map((one) => [one.name, one] as const))(
    '%s: gives each command to somebody, at stages that it has',
    (_, one) => {
      const stages = new Set(['none', ...one.stages])
      for (const [type, law] of Object.entries(one.commands)) {
        expect({ type, stages: law.at.filter((stage) => !stages.has(stage)) }).toEqual({ type, stages: [] })
        expect({ type, does: law.decide !== undefined || law.told !== undefined }).toEqual({ type, does: true })
        expect({ type, alone: law.who === 'practice' && law.decide !== undefined }).toEqual({ type, alone: false })
      }
    },
  )

  it.each(procedures.map((one) => [one.name, one] as const))(
    '%s: is begun by a command that it has, from nothing',
    (_, one) => {
      expect(one.commands[one.startedBy]?.at).toContain('none')
    },
  )
})
