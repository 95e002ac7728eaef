import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'
import '../support/global-setup.ts'

/** `npm run tour` in a folder where nothing runs, so that it starts a system for itself. */
const tour = async (...args: readonly string[]) => {
  const folder = mkdtempSync(join(inject('runFolder'), 'tour-'))
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, TEMPORAL_ADDRESS: ___, SMTP_URL: ____, ...environment } = process.env
  const child = spawn('node', [join(projectFolder, 'launch', 'bootstrap.mjs'), 'tour', ...args], {
    cwd: projectFolder,
    env: { ...environment, SEKISHO_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

describe('npm run tour', () => {
  it('takes one three-year contract through a system of its own, from the request to the closed case, and all holds', async () => {
    const { code, said } = await tour()
    expect(code, said).toBe(0)
    expect(said.split('\n').filter((line) => line.startsWith('■')).length).toBe(14)
    for (const article of [
      '第5条第1項',
      '第7条第2項',
      '第10条',
      '第11条',
      '第14条第2号',
      '第16条',
      '第17条第2項',
      '第19条第2項',
      '第20条',
      '第21条',
      '第22条',
      '第23条',
    ])
      expect(said).toContain(`  ${article}  `)
    expect(said).toContain('✓ 案件は終結した')
    expect(said).not.toContain('✗')
  })
})
