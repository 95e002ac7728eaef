import type { Fields } from './kernel/fields.ts'
import type { RuleGists } from './kernel/rule-gist.ts'
import { commonRules, type CommonRule } from './law/common-rules.ts'
import { procedureSettings } from './law/procedure-settings.ts'
import type { Procedure } from './law/procedure.ts'
import { commonRefusals, type RefusalKind } from './law/refusal-kinds.ts'
import type { TaskKind, TaskNature } from './tasks/task-kinds.ts'
import { asset } from './asset/asset.ts'
import { authority } from './authority/authority.ts'
import { authorityReview } from './authority-review/authority-review.ts'
import { cityOf } from './city/city.ts'
import { everySetting } from './city/settings/every-setting.ts'
import { council } from './council/council.ts'
import { entryPermit } from './entry-permit/entry-permit.ts'
import { entrySupervision } from './entry-supervision/entry-supervision.ts'
import { incident } from './incident/incident.ts'
import { instruction } from './instruction/instruction.ts'
import { managementMethod } from './management-method/management-method.ts'
import { operationHistory } from './operation-history/operation-history.ts'
import { stockTake } from './stock-take/stock-take.ts'
import { operationPlan } from './operation-plan/operation-plan.ts'
import { entryLog } from './entry-log/entry-log.ts'
import { outsourcing } from './outsourcing/outsourcing.ts'

/**
 * Every procedure, one line each: record, practice, API, pages and documents loop over this list and know none of them
 * by name. The types of a procedure's own law end here: commands are checked at the edge against their fields, states
 * and events come from the record itself.
 */
const besidesTheCity = [
  outsourcing,
  council,
  instruction,
  incident,
  entryPermit,
  entryLog,
  entrySupervision,
  authority,
  authorityReview,
  managementMethod,
  operationHistory,
  asset,
  stockTake,
  operationPlan,
] as const

/** What those let a city settle. */
const settled = procedureSettings(besidesTheCity as unknown as readonly Procedure[])

/** Every setting that a city can change, by its name. */
export const declaredSettings = everySetting(settled)

/** What holds of those that procedures declare until a city settles otherwise, by their names. */
export const deliveredSettings = settled.delivered

/** The rule book of a city, itself a procedure: it knows of the others what they let it settle. */
export const city = cityOf(declaredSettings)

const listed: readonly [...typeof besidesTheCity, typeof city] = [...besidesTheCity, city]

/** The same, their own types forgotten. */
export const procedures = listed as unknown as readonly Procedure[]

/** The name of any rule that some procedure declares. */
export type RuleName = CommonRule | RulesOf<(typeof listed)[number]>

type RulesOf<Listed> = Listed extends { readonly rules: infer Declared } ? keyof Declared & string : never

/** The gist of every rule: those that all procedures have, then each procedure's. */
export const ruleGists: RuleGists = Object.assign({}, commonRules, ...procedures.map((one) => one.rules))

/** The names of all procedures. */
export const procedureNames: readonly string[] = procedures.map((one) => one.name)

/** Those whose cases are asked for by whoever begins them. */
export const askedFor: readonly string[] = procedures.filter((one) => one.isAskedFor).map((one) => one.name)

const byName = new Map(procedures.map((one) => [one.name, one]))

/** The procedure of that name; undefined where there is none. */
export const findProcedure = (name: string): Procedure | undefined => byName.get(name)

/** The procedure of that name; throws where there is none, for names come from our own case ids. */
export const procedureNamed = (name: string): Procedure => {
  const procedure = byName.get(name)
  if (!procedure) throw new Error(`no procedure is named ${JSON.stringify(name)}`)
  return procedure
}

const taskKinds = new Map<string, TaskKind>(procedures.flatMap((one) => Object.entries(one.taskKinds)))

/** The nature of a kind of task, by which inboxes are divided. `watch` is an escalated task of others. */
export const natureOf = (kind: string): TaskNature => taskKinds.get(kind)?.nature ?? 'do'

/** Every reason for which the law of any procedure refuses, and how it is meant. */
export const lawRefusals: ReadonlyMap<string, RefusalKind> = new Map(
  [commonRefusals, ...procedures.map((one) => one.refusals)].flatMap((one) => Object.entries(one)),
)

/** The declared fields of a command; null where no procedure has it. */
export const fieldsOfCommand = (type: string): Fields | null => {
  const law = procedures
    .map(({ commands }) => (Object.hasOwn(commands, type) ? commands[type] : undefined))
    .find((one) => one !== undefined)
  return law?.fields ?? null
}

/** The procedure that has a command of this name, the first where several do; undefined where none has. */
export const procedureWith = (type: string): string | undefined =>
  procedures.find(({ commands }) => Object.hasOwn(commands, type))?.name
