import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const sourceFolders =
  'domain db workflows activities worker api web mail documents practice operation checker launch chaos'

/** The project's own sources, and which of them each imports. */
export interface SourceGraph {
  readonly files: readonly string[]
  readonly textOf: (file: string) => string
  /** What it imports, types and what is loaded later included. */
  readonly imports: ReadonlyMap<string, readonly string[]>
}

/** Reads the sources of a project's folder: this one, or a checkout of an earlier state. */
export const sourceGraph = (project: string): SourceGraph => {
  const files = sourceFolders
    .split(' ')
    .filter((folder) => existsSync(join(project, folder)))
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(folder, name)),
    )
  const texts = new Map(files.map((file) => [file, readFileSync(join(project, file), 'utf8')]))
  const textOf = (file: string) => texts.get(file) ?? ''
  const found = (file: string) =>
    [...textOf(file).matchAll(/^(?:import|export)\s[^'"]*?\sfrom\s'(\.[^']+)'|import\(?\s*'(\.[^']+)'/gm)]
      .map(([, from, loaded]) => normalize(join(dirname(file), from ?? loaded ?? '')))
      .filter((one) => texts.has(one))
  return { files, textOf, imports: new Map(files.map((file) => [file, found(file)])) }
}

/** A way from a file back to itself; null where there is none. */
export const circleFrom = ({ imports }: SourceGraph, start: string): readonly string[] | null => {
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

/**
 * The imports inside a folder that run back up. Its rooms are what lies in it, files and folders; they are put on
 * floors so that as few imports as possible run up (greedily: what needs nothing goes to the bottom, what nothing needs
 * to the top). None is left exactly where no way leads from a room back to itself.
 */
export const arrowsUp = (imports: SourceGraph['imports'], folder: string): readonly string[] => {
  const roomOf = (file: string) =>
    file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined
  const arrows = [...imports].flatMap(([file, targets]) =>
    targets.flatMap((target) => {
      const from = roomOf(file)
      const to = roomOf(target)
      return from === undefined || to === undefined || from === to ? [] : [{ from, to, arrow: `${file} → ${target}` }]
    }),
  )
  const floors = floorsOf(arrows)
  return arrows.filter(({ from, to }) => floors.indexOf(from) > floors.indexOf(to)).map((one) => one.arrow)
}

interface Arrow {
  readonly from: string
  readonly to: string
}

const floorsOf = (arrows: readonly Arrow[]): readonly string[] => {
  const top: string[] = []
  const bottom: string[] = []
  let rooms = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].toSorted()
  while (rooms.length > 0) {
    const left = arrows.filter(({ from, to }) => rooms.includes(from) && rooms.includes(to))
    const needs = (room: string) => left.filter(({ from }) => from === room).length
    const needed = (room: string) => left.filter(({ to }) => to === room).length
    const last = rooms.find((room) => needs(room) === 0)
    const [first = ''] = rooms.toSorted((a, b) => needs(b) - needed(b) - (needs(a) - needed(a)))
    const next = last ?? rooms.find((room) => needed(room) === 0) ?? first
    if (next === last) bottom.unshift(next)
    else top.push(next)
    rooms = rooms.filter((room) => room !== next)
  }
  return [...top, ...bottom]
}
