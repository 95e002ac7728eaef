/**
 * `node --import ./operation/load-pages.ts …`: has Node load the pages, which are JSX; all other code it takes by its
 * own type stripping. Where Node keeps what it compiled (`NODE_COMPILE_CACHE`), what became of the pages is kept beside
 * it, so that a process starts with a third of the work: nothing is translated twice.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, getCompileCacheDir, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Esbuild from 'esbuild'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Loaded where a page has to be translated, and not before: it starts a process of its own. */
const esbuild = (): typeof Esbuild => createRequire(import.meta.url)('esbuild') as typeof Esbuild

const translate = (source: string, url: string): string =>
  esbuild().transformSync(source, {
    loader: 'tsx',
    format: 'esm',
    target: 'es2024',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'inline',
    sourcefile: url,
  }).code

/** What was kept of a page, as long as it is the same page: one file for each, whose first line says of what it is. */
const kept = (file: string, mark: string): string | null => {
  try {
    const text = readFileSync(file, 'utf8')
    return text.startsWith(mark) ? text : null
  } catch {
    return null
  }
}

/** Keeps it whole or not at all, whoever else does the same; without it the next start takes a little longer. */
const keep = (file: string, text: string): void => {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const written = `${file}.${process.pid}`
    writeFileSync(written, text)
    renameSync(written, file)
  } catch {
    // A disk that is full or can't be written.
  }
}

const cache = getCompileCacheDir()

const translated = (url: string): string => {
  const source = readFileSync(fileURLToPath(url), 'utf8')
  // On the page's own first line, so that the places in its source map stay where they are.
  const mark = `/* ${hash(source)} */`
  const file = cache === undefined ? null : join(cache, 'pages', hash(url))
  const known = file === null ? null : kept(file, mark)
  if (known !== null) return known
  const text = mark + translate(source, url)
  if (file !== null) keep(file, text)
  return text
}

registerHooks({
  load: (url, context, next) =>
    url.startsWith('file:') && url.endsWith('.tsx')
      ? { format: 'module', source: translated(url), shortCircuit: true }
      : next(url, context),
})
