import { dueFilters, noFilters } from '../../db/outsourcing/case-filters.ts'
import { caseList, type CaseListQuery } from '../../db/outsourcing/case-list.ts'
import { caseOrders, type CaseListRow } from '../../db/outsourcing/case-orders.ts'
import { fiscalYears } from '../../db/read-models/fiscal-years.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import type { AskedRegister } from '../../web/register/register-filters.ts'
import { fiscalYearIn } from '../registers/list-place.ts'
import type { OwnRows } from '../procedures/read-rows.ts'
import { scopeOf } from '../surroundings/reader.ts'

/** The rows of the register of cases: the list of cases, as the address asks for it. */
export const caseRows: { readonly cases: OwnRows } = {
  cases: ({ reads }, person, asked) => ({
    page: async (place) => {
      const { rows, next } = await caseList(reads.db, { ...queryOf(person, asked), place })
      return { rows: rows.map(entry), next }
    },
    years: () => fiscalYears(reads.pool),
  }),
}

/** What the address says wrongly is left open rather than refused, since people edit addresses. */
const queryOf = (person: PersonToday, { q, filters, sort }: AskedRegister): Omit<CaseListQuery, 'place'> => {
  const { stage = '', office = '', due, fiscalYear = '', endsFrom = '', endsTo = '', renewal } = filters
  return {
    scope: scopeOf(person),
    filters: {
      ...noFilters,
      q: q || null,
      stage: stage || null,
      office: office || null,
      due: dueFilters.find((one) => one === due) ?? null,
      fiscalYear: fiscalYearIn(fiscalYear),
      endsFrom: parsePlainDate(endsFrom),
      endsTo: parsePlainDate(endsTo),
      unrenewed: renewal === 'none',
    },
    order: { by: caseOrders.find((one) => one === sort.by) ?? 'due', descending: sort.descending },
    now: person.now,
  }
}

const entry = ({ id, number, title, office, stage, ending, vendor, ...row }: CaseListRow): RegisterEntry => ({
  id,
  item: '',
  number,
  title,
  offices: [office],
  stage,
  ending,
  fromOn: row.startsOn,
  untilOn: row.endsOn,
  openedAt: row.startedAt,
  holders: row.holders,
  waitingFor: row.waitingFor,
  due: row.due,
  cells: { vendor },
})
