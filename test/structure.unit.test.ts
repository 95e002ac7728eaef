import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../launch/paths.ts'
import { procedureNames } from '../domain/procedures.ts'

const folders = 'domain db workflows activities worker api web mail documents practice operation launch chaos'.split(
  ' ',
)
const files = folders.flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)
const known = new Set(files)

/** What each file imports of ours, types and what is loaded later included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(projectFolder, file), 'utf8')
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
      normalize(join(dirname(file), target)),
    )
    return [file, targets.filter((one) => known.has(one))] as const
  }),
)

/** A way from a file back to itself; null where there is none. */
const circleFrom = (start: string): readonly string[] | null => {
  const before = new Map<string, string>()
  const open = [start]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const target of imports.get(file) ?? []) {
      if (target === start) return way(before, start, file)
      if (before.has(target)) continue
      before.set(target, file)
      open.push(target)
    }
  }
  return null
}

const way = (before: ReadonlyMap<string, string>, start: string, end: string): readonly string[] => {
  const steps = [end]
  for (let at = end; at !== start; at = before.get(at) ?? start) steps.push(before.get(at) ?? start)
  return steps.toReversed()
}

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
    expect(files.map(circleFrom).find((one) => one !== null)).toBeUndefined()
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

  it('has no comment wider than 120 columns', () => {
    const wide = files.flatMap((file) =>
      readFileSync(join(projectFolder, file), 'utf8')
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
