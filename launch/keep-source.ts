import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { projectFolder } from './paths.ts'

/** What api, worker and their commands consist of; a release that lacks one of the folders is kept without it. */
const folders = 'activities api checker db documents domain launch mail operation practice web worker workflows'
const parts = [...folders.split(' '), 'package.json', 'tsconfig.json']

/** Where a release's own source is kept, so that later ones are tested beside the very code that was released. */
export const sourceOf = (release: string): string => join(projectFolder, 'test', 'releases', `${release}.source.tar.br`)

/** Keeps the source of a release as it stands at a commit: a tar archive, packed by Brotli (half of gzip's size). */
export const keepSource = async (release: string, commit: string): Promise<void> => {
  const git = async (...args: readonly string[]): Promise<Buffer> =>
    (
      await promisify(execFile)('git', [...args], {
        cwd: projectFolder,
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
      })
    ).stdout
  const there = (await git('ls-tree', '--name-only', commit)).toString().split('\n')
  const tar = await git('archive', '--format=tar', commit, ...parts.filter((part) => there.includes(part)))
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_QUALITY } = constants
  const params = { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: tar.length }
  writeFileSync(sourceOf(release), brotliCompressSync(tar, { params }))
}
