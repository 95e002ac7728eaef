/**
 * A guideline that tests ask by rule name: one that nobody declared is a slip of the law, not an operational setting.
 */
import { guidelineRules } from '../../domain/guideline/guideline-rules.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { ruleGists } from '../../domain/procedures.ts'

const isDeclared = (rule: string): boolean =>
  Object.hasOwn(ruleGists, rule) || Object.hasOwn(guidelineRules, rule) || /^(?:clause|council-matter)-./.test(rule)

/**
 * The same guideline, whose table throws where it is asked for a rule that no procedure declares. Where the law's own
 * function finds nothing it answers "operational setting", which would hide a rule whose name is wrong.
 */
export const onlyDeclared = (guideline: Guideline): Guideline => ({
  ...guideline,
  bases: new Proxy(guideline.bases, {
    getOwnPropertyDescriptor: (bases, rule) => {
      if (typeof rule === 'string' && !isDeclared(rule)) throw new Error(`no rule of this name is declared: "${rule}"`)
      return Object.getOwnPropertyDescriptor(bases, rule)
    },
  }),
})
