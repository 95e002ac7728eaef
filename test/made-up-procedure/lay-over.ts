/** Lays the made-up procedure over a copy of the project, as a newcomer would add it: its folders, and three lines. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { projectFolder } from '../../launch/paths.ts'

const own = import.meta.dirname
const folders = ['domain', 'web', 'workflows'] as const

/** One of the three lines that a newcomer writes outside the procedure's own folders, with the import beside it. */
interface SharedLine {
  readonly file: string
  readonly before: string
  readonly line: string
  readonly imported: string
}

/** Each list that a procedure stands in. */
export const sharedLines: readonly SharedLine[] = [
  {
    file: 'domain/procedures.ts',
    before: '] as const',
    line: ', badgeLoan',
    imported: "import { badgeLoan } from './badge-loan/badge-loan.ts'\n",
  },
  {
    file: 'web/procedures.ts',
    before: ']\n',
    line: ', badgeLoanWeb',
    imported: "import { badgeLoanWeb } from './badge-loan/badge-loan-web.ts'\n",
  },
  {
    file: 'workflows/index.ts',
    before: '',
    line: "export { badgeLoan } from './badge-loan.workflow.ts'\n",
    imported: '',
  },
]

/** The procedure's own files, by their places in the project. */
export const ownFiles: readonly string[] = folders.flatMap((folder) =>
  readdirSync(join(own, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(own, join(one.parentPath, one.name))),
)

/** How many lines they have in all. */
export const ownLines = (): number =>
  ownFiles.reduce((sum, file) => sum + readFileSync(join(own, file), 'utf8').split('\n').length - 1, 0)

/** A copy of the project with the procedure in it. */
export interface Copy {
  readonly folder: string
  /** Takes a file or one of the three lines away. */
  readonly without: (piece: string) => void
}

const left = new Set(['node_modules', '.git', '.sekisho', 'coverage', 'made-up-procedure'])

/** Copies the project to an empty folder, and adds the procedure. */
export const layOver = (folder: string): Copy => {
  cpSync(projectFolder, folder, { recursive: true, filter: (path) => !left.has(path.slice(path.lastIndexOf('/') + 1)) })
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  for (const file of ownFiles) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(own, file), join(folder, file))
  }
  cpSync(join(own, 'badge-loan.walk.ts'), join(folder, 'test/e2e/badge-loan.e2e.test.ts'))
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  for (const { file, before, line, imported } of sharedLines) {
    edit(file, (text) => {
      const at = before === '' ? text.length : text.lastIndexOf(before)
      if (at < 0) throw new Error(`${file} no longer has ${JSON.stringify(before)}`)
      return imported + text.slice(0, at) + line + text.slice(at)
    })
  }
  return {
    folder,
    without: (piece) => {
      const shared = sharedLines.find((one) => one.file === piece)
      if (shared) edit(piece, (text) => text.replace(shared.line, '').replace(shared.imported, ''))
      else rmSync(join(folder, piece))
    },
  }
}
