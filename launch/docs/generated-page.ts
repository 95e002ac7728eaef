import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from '../paths.ts'

/**
 * Writes a page of docs/ that is made from the code, or with `--check` compares it and fails when it is stale, so
 * that nobody reads what is no longer so.
 */
export const generatedPage = (path: string, content: string): void => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
  const file = join(projectFolder, path)
  if (!values.check) {
    writeFileSync(file, content)
    console.log(`✓ ${path}`)
  } else if (existing(file) !== content) {
    console.error(`✗ ${path} が古くなっています / is stale: node launch/${path.replace(/\.md$/, '.ts')}`)
    process.exitCode = 1
  }
}

const existing = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** A table of Markdown: its head and its rows. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
