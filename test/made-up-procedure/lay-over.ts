/** Lays the made-up procedure over a copy of the project, as a newcomer would add it: its folders, and three lines. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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
    // The city's stands last, as it does among the laws.
    before: '\n  cityWeb,',
    line: ', badgeLoanWeb,',
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

/** Its tests, which are written here because they have to be understood without it, and where a newcomer has them. */
export const ownTests: Readonly<Record<string, string>> = {
  'badge-loan.story.ts': 'test/domain/badge-loan.unit.test.ts',
  'badge-loan.walk.ts': 'test/e2e/badge-loan.e2e.test.ts',
  'badge-loan.chain.ts': 'test/workflows/badge-loan-chain.e2e.test.ts',
}

const linesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + readFileSync(join(own, file), 'utf8').split('\n').length - 1, 0)

/** How many lines the procedure has in all. */
export const ownLines = (): number => linesOf(ownFiles)

/** What the procedure costs, in a few words: they stand in docs/adding-a-procedure.md. */
export const cost = (): string =>
  [
    `${ownFiles.length} files with ${ownLines()} lines`,
    `${Object.keys(ownTests).length} of tests with ${linesOf(Object.keys(ownTests))}`,
    `and ${sharedLines.length} shared lines`,
  ].join(', ')

/** A copy of the project with the procedure in it. */
export interface Copy {
  readonly folder: string
  /** Takes one of the three lines away, and puts it there again. */
  readonly without: (file: string) => void
  readonly again: (file: string) => void
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
  for (const [test, place] of Object.entries(ownTests)) cpSync(join(own, test), join(folder, place))
  const without = (file: string) => cpSync(join(projectFolder, file), join(folder, file))
  const again = (file: string) => writeFileSync(join(folder, file), withLine(file))
  for (const { file } of sharedLines) again(file)
  return { folder, without, again }
}

const withLine = (file: string): string => {
  const text = readFileSync(join(projectFolder, file), 'utf8')
  const { before = '', line = '', imported = '' } = sharedLines.find((one) => one.file === file) ?? {}
  const at = before === '' ? text.length : text.lastIndexOf(before)
  if (at < 0) throw new Error(`${file} no longer has ${JSON.stringify(before)}`)
  // A list that takes several lines ends with a comma.
  return imported + text.slice(0, at).replace(/,\s*$/, '') + line + text.slice(at)
}
