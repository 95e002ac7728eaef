import { describe, expect, it } from 'vitest'
import { commonRefusals } from '../domain/law/refusal-kinds.ts'
import { taskCommands } from '../domain/law/task-commands.ts'
import { procedureNames, procedures } from '../domain/procedures.ts'
import { projectFolder } from '../launch/paths.ts'
import { sourceGraph } from './support/source-graph.ts'

const { files, textOf } = sourceGraph(projectFolder)

/** The layers, in each of which a procedure has a folder of its name for what it alone needs there. */
const layers = new Set('db api web activities practice mail documents operation worker workflows'.split(' '))

/** The lists of what procedures bring to a layer, a line each; and steps of the schema, which stay as they were. */
const lists = new Set([
  'db/proof/all-rows-beside.ts',
  'web/procedures.ts',
  'worker/activities.ts',
  'workflows/index.ts',
])
const isGeneral = (file: string): boolean => {
  const [layer = '', folder = ''] = file.split('/')
  return (
    layers.has(layer) &&
    !procedureNames.includes(folder) &&
    !procedureNames.some((name) => file === `workflows/${name}.workflow.ts`) &&
    !file.startsWith('db/migrations/') &&
    !lists.has(file)
  )
}

/**
 * The rule book by which every act is judged, the roster of people and the letters about their accounts are what the
 * city's own stream says: its folders in record and mail are the ground on which general code stands. The word itself
 * is the municipality's as well.
 */
const ofTheGround = /'(\.\.?\/)+((db|mail)\/)?city\/[a-z-]+\.ts'|domain\/city\/city-id\.ts|'city'/g

/** A source without its comments, line by line. */
const linesOf = (file: string): readonly string[] =>
  textOf(file)
    .replaceAll(/\/\*[^]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/(^|\s)\/\/.*$/gm, '')
    .replaceAll(ofTheGround, "''")
    .split('\n')

const ofAll = Object.keys(taskCommands([]))
const own = procedures.flatMap(({ commands }) => Object.keys(commands)).filter((type) => !ofAll.includes(type))
const procedureName = new RegExp(`['"\`/](${procedureNames.join('|')})['"\`/]`)
const command = new RegExp(`\\b(${own.join('|')})\\b`)

/** Reasons for which one procedure alone refuses. */
const ofOne = procedures
  .flatMap(({ refusals }) => Object.keys(refusals))
  .filter((code, _, all) => all.indexOf(code) === all.lastIndexOf(code) && !Object.hasOwn(commonRefusals, code))
const refusal = new RegExp(`['"\`](${ofOne.join('|')})['"\`]`)

const namedIn = (file: string): readonly string[] =>
  linesOf(file).flatMap((line, index) => {
    const [, name] = procedureName.exec(line) ?? command.exec(line) ?? refusal.exec(line) ?? []
    return name === undefined ? [] : [`${file}:${index + 1} ${name}`]
  })

describe('code that is for every procedure', () => {
  it('knows none by its name, by a command or by a refusal of its own: record, API, pages, activities, letters, practice', () => {
    expect(files.filter(isGeneral).flatMap(namedIn)).toEqual([])
  })

  it('is most of each layer but the procedures’ own folders, and the search finds what stands in those', () => {
    expect(files.filter(isGeneral).length).toBeGreaterThan(200)
    expect(namedIn('api/outsourcing/documents.ts').length).toBeGreaterThan(0)
    expect(namedIn('activities/outsourcing/contract-acts.ts').map((one) => one.replace(/.* /, ''))).toContain(
      'OpenInspection',
    )
  })
})
