import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../launch/paths.ts'
import { procedureNames } from '../domain/procedures.ts'
import { saidTwice } from './support/said-twice.ts'
import { arrowsUp, circleFrom, sourceGraph } from './support/source-graph.ts'

const graph = sourceGraph(projectFolder)
const { files, imports } = graph

const layers = ['kernel', 'guideline', 'tasks', 'law']
/** How high a file of the law stands: the layers, then the procedures, then their list. */
const height = (file: string): number => {
  const [, folder = '', inner] = file.split('/')
  if (inner === undefined) return layers.length + 1
  const layer = layers.indexOf(folder)
  return layer === -1 ? layers.length : layer
}

describe('the structure that the house style promises', () => {
  it('has no circle of files', () => {
    expect(files.map((file) => circleFrom(graph, file)).find((one) => one !== null)).toBeUndefined()
  })

  it('has no arrow up inside the law: kernel, guideline, tasks, law, procedures, their list', () => {
    const law = files.filter((file) => file.startsWith('domain/'))
    const up = law.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => target.startsWith('domain/') && height(target) > height(file))
        .map((target) => `${file} → ${target}`),
    )
    expect(up).toEqual([])
  })

  it('stands on floors: inside each folder no import runs back up, types included', () => {
    const folders = new Set(
      files.flatMap((file) =>
        dirname(file)
          .split('/')
          .map((_, index, names) => names.slice(0, index + 1).join('/')),
      ),
    )
    expect([...folders].flatMap((folder) => arrowsUp(imports, folder))).toEqual([])
  })

  it('names no procedure in what is general: record, practice, activities of all cases, registers, pages', () => {
    const general = files.filter((file) =>
      /^(domain\/(kernel|guideline|tasks|law)|practice|web\/(register|case-page|components|pages|words)|workflows\/moves)\//.test(
        file,
      ),
    )
    const named = general.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => procedureNames.some((name) => /^(domain|web)\/([^/]+)\//.exec(target)?.[2] === name))
        .map((target) => `${file} → ${target}`),
    )
    expect(named).toEqual([])
  })

  it('says no function twice, under whatever name', () => {
    expect(saidTwice(graph)).toEqual([])
  })

  it('has no comment wider than 120 columns', () => {
    const wide = files.flatMap((file) =>
      graph
        .textOf(file)
        .split('\n')
        .flatMap((line, index) =>
          line.length > 120 &&
          !/closed-days|make-calendar/.test(file) &&
          /^\s*(\/\/|\/?\*)/.test(line) &&
          !line.includes('http')
            ? [`${file}:${index + 1}`]
            : [],
        ),
    )
    expect(wide).toEqual([])
  })

  it('has the day of each decision below its title', () => {
    const pages = readdirSync(join(projectFolder, 'docs/decisions')).filter((name) => name !== 'README.md')
    const undated = pages.filter((name) => {
      const [, empty, day = ''] = readFileSync(join(projectFolder, 'docs/decisions', name), 'utf8').split('\n')
      return empty !== '' || !/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(day)
    })
    expect(undated).toEqual([])
  })
})
