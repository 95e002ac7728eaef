import { isUuid, procedureOf, uuidOf, type CaseId } from '../../kernel/ids.ts'
import { invalid } from '../../law/deciding.ts'

/** Only outsourcing cases have contracts (Art. 22(5)). */
export const contractsProblem = (contracts: readonly CaseId[]) =>
  contracts.every((one) => procedureOf(one) === 'outsourcing' && isUuid(uuidOf(one)))
    ? null
    : invalid('contracts', 'not-a-choice')
