/** TypeScript over the copy of the project, kept running, so that each change costs only what it touches. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from 'typescript/unstable/ast'
import { API, type Diagnostic } from 'typescript/unstable/sync'

/** What the compiler is asked. */
export interface Compiler {
  /** What it says of these files after some have changed, come or gone; empty where nothing is wrong. */
  readonly complaints: (of: readonly string[], after: Changes) => string
  /** A file as the compiler reads it. */
  readonly tree: (file: string) => SourceFile
  readonly end: () => void
}

interface Changes {
  readonly changed?: readonly string[]
  readonly created?: readonly string[]
  readonly deleted?: readonly string[]
}

const roots = ['domain/procedures.ts', 'web/procedures.ts', 'workflows/index.ts']

/** A compiler for a copy, from the three lists in which procedures stand: what they reach, and nothing else. */
export const compilerOf = (folder: string): Compiler => {
  const config = join(folder, 'tsconfig.kit.json')
  const { compilerOptions } = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8')) as {
    readonly compilerOptions: object
  }
  writeFileSync(config, JSON.stringify({ compilerOptions, files: roots }))
  const api = new API({ cwd: folder })
  let snapshot = api.updateSnapshot({ openProjects: [config] })
  const program = () => {
    const project = snapshot.getProject(config)
    if (!project) throw new Error(`no project ${config}`)
    return project.program
  }
  const paths = (files: readonly string[]) => files.map((file) => join(folder, file))
  return {
    complaints: (of, { changed = [], created = [], deleted = [] }) => {
      const before = snapshot
      snapshot = api.updateSnapshot({
        fileChanges: { changed: paths(changed), created: paths(created), deleted: paths(deleted) },
      })
      before.dispose()
      const now = program()
      return paths(of)
        .flatMap((path) =>
          now.getSourceFileMetadata(path) === undefined
            ? []
            : [...now.getSyntacticDiagnostics(path), ...now.getSemanticDiagnostics(path)],
        )
        .map(textOf)
        .join('\n')
    },
    tree: (file) => {
      const tree = program().getSourceFile(join(folder, file))
      if (tree === undefined) throw new Error(`${file} is reached from none of the lists`)
      return tree
    },
    end: () => api.close(),
  }
}

const textOf = ({ text, messageChain = [] }: Diagnostic): string => [text, ...messageChain.map(textOf)].join('\n')
