import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(projectFolder, 'launch', 'bootstrap.mjs'), ...args])

describe('npm start and the others', () => {
  it.each(['start', 'test', 'check', 'tour', 'bench', 'mutate'])(
    '%s explains itself in both languages, and does nothing else',
    async (command) => {
      const { stdout } = await run(command, '--help')
      expect(stdout).toMatch(/npm (run )?\w+/)
      expect(stdout).toMatch(/[ぁ-ん]/)
    },
  )

  it('names the commands when asked for one that it does not have', async () => {
    await expect(run('fly')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/fly[^]*start, test/) as string,
    })
  })

  it('ends with the code of what it ran', async () => {
    await expect(run('test', 'no-such-stage')).rejects.toMatchObject({ code: 1 })
  })
})
