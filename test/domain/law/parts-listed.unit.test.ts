import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../../domain/law/procedure.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { projectFolder } from '../../../launch/paths.ts'
import { procedureFolders } from '../../support/procedure-folders.ts'

/** What a procedure has of each kind of table, by the ending of the tables' names. */
const kinds: { readonly [ending: string]: (one: Procedure) => object } = {
  Commands: ({ commands }) => commands,
  Evolve: ({ parts }) => Object.assign({}, ...parts.map((part) => part.evolve)),
  Letters: ({ parts }) => Object.assign({}, ...parts.map((part) => part.letters)),
  Tasks: ({ taskKinds }) => taskKinds,
}

/** Every row of the tables that some file of the folder declares, with the kind of its table. */
const declaredIn = async (folder: string): Promise<readonly (readonly [ending: string, row: string])[]> => {
  const files = globSync(`domain/${folder}/**/*.ts`, { cwd: projectFolder })
  const modules = await Promise.all(files.map((file) => import(join(projectFolder, file)) as Promise<object>))
  return modules.flatMap((one) =>
    Object.entries(one).flatMap(([name, table]: [string, unknown]) => {
      const ending = Object.keys(kinds).find((kind) => name.endsWith(kind))
      const isTable = ending !== undefined && table !== null && typeof table === 'object' && !Array.isArray(table)
      return isTable ? Object.keys(table).map((row) => [ending, row] as const) : []
    }),
  )
}

describe('a procedure', () => {
  it.each(procedureFolders)('%s has what its parts declare: commands, events, letters and tasks', async (name) => {
    const declared = await declaredIn(name)
    expect(declared.length).toBeGreaterThan(0)
    expect(declared.filter(([kind, row]) => !Object.hasOwn(kinds[kind]?.(procedureNamed(name)) ?? {}, row))).toEqual([])
  })
})
