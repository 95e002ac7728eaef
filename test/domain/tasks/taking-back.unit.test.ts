/**
 * A forwarded letter takes nothing back: of all that a task can be answered with, whatever undoes what stands needs its
 * person signed in.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { procedures } from '../../../domain/procedures.ts'
import { projectFolder } from '../../../launch/paths.ts'

/** Every command that a task names as its answer, as the plans write them. */
const answers: ReadonlySet<string> = new Set(
  globSync('domain/**/*.ts', { cwd: projectFolder })
    .flatMap((file) => [...readFileSync(join(projectFolder, file), 'utf8').matchAll(/answers: \[('[^\]]*)\]/g)])
    .flatMap(([, named = '']) => [...named.matchAll(/'(\w+)'/g)].map(([, type = '']) => type)),
)
/** What the names of commands call taking back; sending back for more is none of it. */
const takesBack = /^(?:Withdraw|Cancel|Terminate|GiveUp|Revoke|Suspend|Abolish|Annul|Repeal|Remove)[A-Z]/
/** Whose every act needs them signed in, by `signInRequired.of`. */
const alwaysSignedIn: ReadonlySet<string> = new Set(['chief', 'chair', 'approver', 'member'])

describe('a mailed link alone', () => {
  const rows = procedures.flatMap(({ commands }) => Object.entries(commands))

  it('is found for the answers of every procedure', () => {
    const known = new Set(rows.map(([type]) => type))
    expect([...answers].filter((type) => !known.has(type))).toEqual([])
    expect(answers.size).toBeGreaterThan(90)
  })

  it('takes nothing back', () => {
    const taking = rows.filter(([type]) => answers.has(type) && takesBack.test(type))
    expect(taking.map(([type]) => type).toSorted()).toEqual([
      'CancelMeeting',
      'GiveUpEntry',
      'TerminateContract',
      'WithdrawChange',
      'WithdrawEntryApplication',
      'WithdrawInstruction',
      'WithdrawOutsourcing',
    ])
    expect(taking.filter(([, { signIn, who }]) => !signIn && !alwaysSignedIn.has(who))).toEqual([])
  })
})
