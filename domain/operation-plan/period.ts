import { fiscalYearEnd } from '../kernel/fiscal-year.ts'
import { lastDayOfMonth, plainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { DraftedPlan } from './fields.ts'

/** By what a plan's period is claimed, so that there is one plan of it at a time; another is its next version. */
export const planClaim = ({ fiscalYear, month }: Pick<DraftedPlan, 'fiscalYear' | 'month'>): string =>
  `operation-plan/${fiscalYear}/${month === null ? 'year' : month}`

/** The last day of a plan: of its month, or of its fiscal year. */
export const lastDayOf = ({ fiscalYear, month }: Pick<DraftedPlan, 'fiscalYear' | 'month'>): PlainDate =>
  month === null
    ? fiscalYearEnd(fiscalYear)
    : lastDayOfMonth(plainDate(`${month >= 4 ? fiscalYear : fiscalYear + 1}-${String(month).padStart(2, '0')}-01`))
