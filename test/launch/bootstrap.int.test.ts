import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { measurements } from '../../bench/measurements.ts'
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

  it.each([
    ['start', ['--reset', '--no-demo', '--empty']],
    ['tour', ['--city', '--lang']],
    ['mutate', ['--sample', '--seed', '--only', '--processes']],
    ['fuzz', ['--requests', '--seed']],
    ['chaos', ['--minutes', '--cases', '--only']],
    ['bench', ['--only', '--quick', '--events', '--temporal', ...measurements.map(({ name }) => name)]],
  ] as const)('%s says all that it can be asked for', async (command, options) => {
    const { stdout } = await run(command, '--help')
    expect(options.filter((one) => stdout.split(one).length < 3)).toEqual([])
  })

  it('names the commands when asked for one that it does not have', async () => {
    await expect(run('fly')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/fly[^]*start, test/) as string,
    })
  })

  it.each([
    ['wake', '--soon'],
    ['upgrade', '--beside'],
    ['bundle', '--instaled'],
    ['check', 'types'],
    ['fuzz', '--request'],
    ['chaos', '--minute'],
  ])('%s does nothing where it is asked for what it does not know', async (command, word) => {
    await expect(run(command, word)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^✗ 知らない引数です \/ unknown argument: [^\n]+\n$/) as string,
    })
  })

  it('chaos breaks nothing for so many minutes as are no number', async () => {
    for (const text of ['abc', '-1', '0', '1e9'])
      await expect(run('chaos', `--minutes=${text}`)).rejects.toMatchObject({ code: 2, stdout: '' })
  })

  it('ends with the code of what it ran', async () => {
    await expect(run('test', 'no-such-stage')).rejects.toMatchObject({ code: 1 })
  })
})
