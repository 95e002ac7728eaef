/** The pieces inside a file: whatever stands in a list of any kind, and what is said when one of them is missing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node, NodeArray } from 'typescript/unstable/ast'
import type { Compiler } from './compiler.ts'
import { ownFiles } from './lay-over.ts'
import type { KeptRunner } from './run.ts'

/** A piece of a file. */
export interface Piece {
  /** How it begins. */
  readonly what: string
  readonly line: number
  /** The file's text without it. */
  readonly without: string
}

/** The tests that hold every procedure, and the newcomer's own. */
export const itsTests = [
  'test/procedures.unit.test.ts',
  'test/domain/stories/declarations.unit.test.ts',
  'test/domain/law/rules-without-basis.unit.test.ts',
  'test/domain/badge-loan.unit.test.ts',
  'test/domain/stories-complete.unit.test.ts',
  'test/workflows/stages.unit.test.ts',
  'test/web/declarations.unit.test.ts',
  'test/web/messages.unit.test.ts',
  'test/web/setting-words.unit.test.ts',
  'test/web/told-refusals.unit.test.ts',
]

/**
 * Keeps what the procedure declares, tells and shows, as the guide says: CI by itself writes nothing new. What is told
 * of a refusal is read from the stories, which the first of the two runs keeps.
 */
export const keepItsTexts = async (runner: KeptRunner): Promise<void> => {
  for (let run = 0; run < 2; run += 1) await runner.run({ update: true })
}

/** Every piece of a file, however deep: rows, entries, members, elements, statements. */
export const piecesIn = (compiler: Compiler, copy: string, file: string): readonly Piece[] => {
  const text = readFileSync(join(copy, file), 'utf8')
  const tree = compiler.tree(file)
  const found: Piece[] = []
  const visit = (node: Node): undefined => {
    node.forEachChild(visit, (nodes: NodeArray<Node>): undefined => {
      for (const one of nodes) {
        const start = one.getStart(tree)
        const what = text.slice(start, one.end).replaceAll(/\s+/g, ' ').slice(0, 60)
        const [from, to] = withSeparator(text, start, one.end)
        const line = text.slice(0, start).split('\n').length
        // Neither a word of the type's alone, nor the space between two elements of a page.
        if (what !== 'readonly' && what.trim() !== '')
          found.push({ what, line, without: text.slice(0, from) + text.slice(to) })
        visit(one)
      }
    })
  }
  visit(tree)
  return found
}

/** With the comma or bar after it, or before it where it is the last. */
const withSeparator = (text: string, start: number, end: number): readonly [number, number] => {
  const after = /^\s*[,|]/.exec(text.slice(end))
  if (after) return [start, end + after[0].length]
  const before = /[,|]\s*$/.exec(text.slice(0, start))
  return before ? [before.index, end] : [start, end]
}

/** What the compiler says of the procedure without the piece; where it says nothing, what the tests say. */
export const withoutPiece = async (
  { compiler, runner }: { readonly compiler: Compiler; readonly runner: KeptRunner },
  copy: string,
  file: string,
  { without }: Piece,
): Promise<{ readonly complaints: string; readonly said: string }> => {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, without)
  runner.changed(file)
  const complaints = compiler.complaints(ownFiles, { changed: [file] })
  const said = complaints === '' ? (await runner.run()).said : ''
  writeFileSync(path, text)
  runner.changed(file)
  compiler.complaints([], { changed: [file] })
  return { complaints, said }
}
