import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sweepReceived } from '../../../api/attachments/sweep-received.ts'

it('removes what a killed upload left behind, and neither a running upload nor what is not ours', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sekisho-sweep-'))
  try {
    for (const name of ['sekisho-upload-left', 'sekisho-upload-running', 'of-another'])
      await writeFile(join(folder, name), 'x')
    const longAgo = new Date(Date.now() - 7_200_000)
    await utimes(join(folder, 'sekisho-upload-left'), longAgo, longAgo)
    await utimes(join(folder, 'of-another'), longAgo, longAgo)
    expect(await sweepReceived(folder)).toBe(1)
    expect((await readdir(folder)).toSorted()).toEqual(['of-another', 'sekisho-upload-running'])
  } finally {
    await rm(folder, { recursive: true })
  }
})
