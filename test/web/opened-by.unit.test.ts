import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'

/** Forms before the sign-in or at its end, and buttons alone that begin a draft of whoever presses them. */
const ofAnybody = [
  'addresses.signIn',
  'addresses.signOut',
  'addresses.welcome',
  'addresses.forgotten',
  'outsourcingAddresses.copy(',
  'outsourcingAddresses.renew(',
]

describe('a form that is sent', () => {
  it('says for whom its page was made, but where anybody may send it', () => {
    const silent = globSync('web/**/*.tsx', { cwd: projectFolder }).flatMap((path) =>
      readFileSync(join(projectFolder, path), 'utf8')
        .split('<form')
        .slice(1)
        .filter((form) => form.slice(0, 250).includes('method="post"'))
        .filter((form) => !ofAnybody.some((address) => form.slice(0, 250).includes(`action={${address}`)))
        .filter((form) => !form.slice(0, 450).includes('<OpenedBy ui={ui} />'))
        .map((form) => `${path}: ${form.slice(0, 60)}`),
    )
    expect(silent).toEqual([])
  })
})
