import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../launch/paths.ts'
import { accepted } from './accepted.ts'
import type { Mutant } from './sample.ts'

/** A survivor as it is printed: where, what stood there, what stood there instead, and why it was accepted. */
export const survivorText = (mutant: Mutant): string => {
  const { file, start, kind, replacement } = mutant
  const why = whyAccepted(mutant)
  const lines = [`\n${file}:${start.line}:${start.column + 1} ${kind}`, `  - ${codeAt(mutant)}`, `  + ${replacement}`]
  return [...lines, ...(why === null ? [] : [`  = ${why}`])].join('\n')
}

/** Why this one was left; null where nobody has looked at it yet. */
export const whyAccepted = (mutant: Mutant): string | null => {
  const was = codeAt(mutant)
  const { file, replacement } = mutant
  const line = linesOf(file)[mutant.start.line - 1]?.trim()
  const isMeant = (one: (typeof accepted)[number]): boolean =>
    one.file === file && one.was === was && one.becomes === replacement && (one.line ?? line) === line
  return accepted.find(isMeant)?.why ?? null
}

const linesOf = (file: string): readonly string[] => readFileSync(join(projectFolder, file), 'utf8').split('\n')

const codeAt = ({ file, start, end }: Mutant): string => {
  const lines = linesOf(file).slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, nth) => line.slice(nth === 0 ? start.column : 0, nth === last ? end.column : undefined))
    .join('\n')
}
