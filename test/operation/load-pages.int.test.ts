import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'

const folder = mkdtempSync(join(inject('runFolder'), 'pages-'))
const cache = join(folder, 'compiled')
const page = join(folder, 'page.tsx')
symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))

/** What a page says that is loaded as api and pages are. */
const loaded = (compiled = cache): string =>
  execFileSync(
    process.execPath,
    ['--enable-source-maps', '--import', join(projectFolder, 'operation/load-pages.ts'), page],
    { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: compiled } },
  )
const says = (text: string): string =>
  `interface Named {
  readonly name: string
}
const Hello = ({ name }: Named) => <p>${text} {name}</p>
console.log(String(<Hello name="関所" />), new Error('here').stack?.split('\\n')[1])
`

it('loads pages, tells the places that their authors know, and translates each once', () => {
  writeFileSync(page, says('こんにちは'))
  const first = loaded()
  expect(first).toMatch(/^<p>こんにちは 関所<\/p> .*page\.tsx:5:\d+\)?\s*$/)
  const [kept = '', ...others] = globSync('**/pages/*', { cwd: cache }).map((name) => join(cache, name))
  expect(others).toEqual([])
  // Were it translated again, this would not be what it says.
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('こんにちは', '保たれた'))
  expect(loaded()).toContain('<p>保たれた 関所</p>')
})

it('translates a page anew that has changed, and keeps no more of it than that', () => {
  writeFileSync(page, says('さようなら'))
  expect(loaded()).toContain('<p>さようなら 関所</p>')
  expect(globSync('**/pages/*', { cwd: cache })).toHaveLength(1)
})

it('loads them where nothing can be kept', () => {
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  expect(loaded(file)).toContain('<p>さようなら 関所</p>')
})
