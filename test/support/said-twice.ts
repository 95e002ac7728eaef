import { dirname } from 'node:path'
import type { SourceGraph } from './source-graph.ts'

/** A function of fewer characters than this says too little to be said in one place. */
const least = 70

const beginning =
  /^(?:export )?(?:const (?<arrow>\w+) = (?=(?:async )?(?:<|\())|(?:async )?function\*? (?<named>\w+))/gm

/** A function at the top of a file: its name, and its text without name, comments and white space. */
interface Said {
  readonly place: string
  readonly text: string
}

/**
 * Functions that stand in several files under whatever names, as places of each. Migrations are as they were released,
 * and the words of a language or a procedure are its own.
 */
export const saidTwice = ({ files, textOf }: Pick<SourceGraph, 'files' | 'textOf'>): readonly string[] => {
  const all = files
    .filter((file) => !/^db\/migrations\/|\.(?:ja|en)\.ts$/.test(file))
    .flatMap((file) => functionsIn(file, textOf(file)))
  return [...Map.groupBy(all, ({ text }) => text).values()]
    .filter(([first, ...others]) => others.length > 0 && (first?.text.length ?? 0) >= least)
    .map((same) => same.map(({ place }) => place).join(' ~ '))
}

const functionsIn = (file: string, text: string): readonly Said[] =>
  [...text.matchAll(beginning)].map((found) => {
    const name = found.groups?.['arrow'] ?? found.groups?.['named'] ?? ''
    const rest = text.slice(found.index)
    const end = /\n(?=[^\s)}\]])/.exec(rest)?.index ?? rest.length
    const plain = rest
      .slice(0, end)
      .replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
      .replace(/\bwordsOf\b/g, dirname(file))
      .replace(/\s+/g, ' ')
      .trim()
    return { place: `${file} ${name}`, text: plain.replace(/^export /, '').replace(name, '') }
  })
