import { day, oneOf, onlyWhere, optionalLine, optionalTime, reason, remarks, type DataOf } from '../../kernel/fields.ts'

/** Whether the holder enters alone or in somebody's company. */
export const companies = ['alone', 'accompanied'] as const

/** What is permitted: from when until when, at which hours, in whose company, and under which conditions. */
export const permitFields = {
  fromOn: day(),
  untilOn: day(),
  fromTime: optionalTime(),
  untilTime: optionalTime(),
  accompanied: oneOf(companies, 'companies'),
  /** By whom: a post or a role. */
  companion: onlyWhere('accompanied', ['accompanied'], optionalLine(), true),
  conditions: remarks(),
}

/** Why it is refused or goes back. */
export const answerFields = { reason: reason() }

/** What is permitted, as the law is given it. */
export type PermitTerms = DataOf<typeof permitFields>
