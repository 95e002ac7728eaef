import type { Context } from 'hono'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { fieldsOfCommand, procedureNamed } from '../../domain/procedures.ts'
import type { DeclaredBeginning } from '../../web/register/declared-beginning.ts'
import type { Choices } from '../../web/ui.ts'
import { allExtras } from '../procedures/all-extras.ts'
import { caseChoices } from './case-choices.ts'
import { caseFields } from './case-fields.ts'
import { peopleChoices } from './people-choices.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/**
 * Among what the forms of these commands let their reader choose: people of the city, and the cases of each procedure
 * that a field names, as far as the reader may read them: those at the stages that a beginning declares for them, else
 * at all; where there are many, the latest of them and those that are `chosen` already. Behind a mailed link nobody is
 * signed in: nothing is offered.
 */
export const formChoices = async (
  c: Context<Env>,
  all: Surroundings,
  commands: readonly string[],
  { declared, chosen = [] }: { readonly declared?: DeclaredBeginning['chooses']; readonly chosen?: readonly string[] },
): Promise<{ readonly choices?: Choices }> => {
  const named = new Set([
    ...commands.flatMap((type) => caseFields(fieldsOfCommand(type) ?? {}).flatMap(({ of }) => of ?? [])),
    ...(declared === undefined ? [] : [declared.procedure]),
  ])
  if ((c.get('person') ?? null) === null) return {}
  const cases = await Promise.all(
    [...named].map(async (procedure) => {
      const stages =
        procedure === declared?.procedure ? declared.stages : [...procedureNamed(procedure).stages, 'closed']
      return { procedure, ...(await caseChoices(c, all, { procedure, stages, chosen })) }
    }),
  )
  const people = (await Promise.all(commands.map((type) => peopleChoices(c, all, type)))).find((one) => one.length > 0)
  const companies = commands.some((type) => namesCompany(fieldsOfCommand(type) ?? {}))
    ? {
        companies: (
          await Promise.all(Object.values(allExtras).map(async (one) => (await one.companies?.(c, all)) ?? []))
        ).flat(),
      }
    : {}
  return {
    choices: {
      ...companies,
      ...(people === undefined ? {} : { people }),
      cases: Object.fromEntries(cases.map((one) => [one.procedure, one.choices])),
      cut: cases.flatMap(({ procedure, isCut }) => (isCut ? [procedure] : [])),
    },
  }
}

/** Whether any of them names a company. */
const namesCompany = (fields: Fields): boolean =>
  allFields(fields).some((rule) => rule.kind === 'text' && rule.names === 'company')

/** The fields that hold something themselves: these, and those within groups, shapes and lists. */
const allFields = (fields: Fields): readonly FieldRule[] => Object.values(fields).flatMap(withInner)

const withInner = (field: Field): readonly FieldRule[] => {
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'group':
      return allFields(rule.fields)
    case 'shape':
      return Object.values(rule.shapes).flatMap(allFields)
    case 'list':
      return withInner(rule.of)
    default:
      return [rule]
  }
}
