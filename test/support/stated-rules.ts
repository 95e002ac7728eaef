/**
 * Whose each command of a procedure is and on which rule that rests, stated by hand beside the official text, and the
 * question whether the law holds to it. `test/support/powers.ts` asks besides at which step each post may.
 */
import { expect, it } from 'vitest'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { taskCommands } from '../../domain/law/task-commands.ts'
import { procedureNamed } from '../../domain/procedures.ts'

/** Of one command: whose it is, by which rule, and where that stands in the official text. */
export type StatedRule = readonly [who: string, rule: string, article: ArticleRef]

const ofAll = Object.keys(taskCommands([]))

/** One test for all commands of a procedure: one that is not stated fails it, and so does one that there is not. */
export const testRules = (procedure: string, stated: { readonly [command: string]: StatedRule }): void =>
  it(`${procedure}: each command is whose the text or a setting says, by the rule and article that are stated`, () => {
    const held = Object.entries(procedureNamed(procedure).commands)
      .filter(([type]) => !ofAll.includes(type))
      .map(([type, { who, rule }]) => [type, [who, rule, basisOf(reiwa5, rule)]] as const)
    expect(Object.fromEntries(held)).toEqual(stated)
  })
