import type { Json } from '../domain/kernel/json.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
import type { Procedure } from '../domain/law/procedure.ts'
import { procedures } from '../domain/procedures.ts'
import type { Messages } from './messages/messages.ts'
import type { RefusalText } from './words/refusal-text.ts'
import { term } from './say.ts'

/** A refusal of a law, and by which procedure it was said where whoever tells it knows. */
export interface Refused {
  readonly refusal: Refusal
  readonly procedure: string | undefined
}

/**
 * The words of a refusal: those of the procedure that refused where it has its own, as two procedures may refuse for
 * reasons of one name (`quorum-missing` of a meeting here, and of the minutes of one held elsewhere).
 */
export const wordsOfRefusal = (t: Messages, { refusal, procedure }: Refused): RefusalText | undefined =>
  [t.procedures[procedure ?? refusedIn(refusal)?.name ?? '']?.refusals, t.words.refusals]
    .map((texts) => (texts !== undefined && Object.hasOwn(texts, refusal.code) ? texts[refusal.code] : undefined))
    .find((text) => text !== undefined)

/** What a stage is called where a refusal speaks of it: in the words of the procedure that refused. */
export const stageIn = (t: Messages, { refusal, procedure }: Refused, stage: string): string =>
  term({ ...t.words.stages, ...t.procedures[procedure ?? refusedIn(refusal)?.name ?? '']?.stages }, stage)

/**
 * What a field is called where a refusal speaks of it: in the words of the procedure that refused, and never in those
 * of another; as the first that has such a field calls it where nobody knows whose it is.
 */
export const fieldIn = (t: Messages, { refusal, procedure }: Refused, name: string): string => {
  const own = t.procedures[procedure ?? refusedIn(refusal)?.name ?? '']?.forms.names
  if (own === undefined) return term(t.words.fields, name)
  const key = Object.hasOwn(own, name) ? name : Object.keys(own).find((one) => one.endsWith(`.${name}`))
  return key === undefined ? name : term(own, key)
}

/**
 * The procedure whose law refused: it has the rule, and the stages of which the refusal speaks. Two procedures may have
 * a stage of one name (`permitted`) and cite one rule; of those, the one whose command may be given at these stages.
 */
const refusedIn = ({ rule, details }: Refusal): Procedure | undefined => {
  const needs = texts(details['needs'])
  const stages = [...texts(details['step']), ...needs]
  const able = procedures.filter((one) => stages.every((stage) => one.stages.includes(stage)) && hasRule(one, rule))
  return able.find((one) => isCommandOf(one, rule, needs)) ?? able[0]
}

const hasRule = ({ rules, commands }: Procedure, rule: string): boolean =>
  Object.hasOwn(rules, rule) || Object.values(commands).some((law) => law.rule === rule || law.otherwise?.rule === rule)

const isCommandOf = ({ commands }: Procedure, rule: string, needs: readonly string[]): boolean =>
  Object.values(commands).some(
    (law) =>
      law.rule === rule && law.at.filter((stage) => stage !== 'none' && stage !== 'closed').join() === needs.join(),
  )

const texts = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
