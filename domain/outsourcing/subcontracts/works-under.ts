import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'
import { isSameCompany } from '../vetting/same-company.ts'
import { mayWork } from './may-work.ts'

/**
 * Whether a case that another names is a contract in force under which a company's people work on a day: as the
 * contractor, or after the city's consent (Art. 22(1)). What the city hands to them hangs on that contract.
 */
export const worksUnder = (state: object | null, company: string, on: PlainDate): boolean => {
  const contract = state as OutsourcingState | null
  if (contract?.stage !== 'in-force') return false
  const names = [contract.contract?.contractor ?? '', ...contract.subcontracts.map(({ terms }) => terms.name)]
  return names.some((name) => isSameCompany(name, company) && mayWork(contract, name, on).may)
}
