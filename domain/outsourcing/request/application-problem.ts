import type { Rules } from '../../guideline/rules.ts'
import { farAhead, invalid } from '../../law/deciding.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingRequest } from './request.ts'

/**
 * What is wrong with the further fields of an application. All may be left out (operational setting); what is entered
 * has to make sense, and a contract without a tender says on what ground.
 */
export const applicationProblem = (request: OutsourcingRequest, rules: Rules): Decision | null => {
  if (request.contractMethod === 'negotiated' && isEmpty(request.contractGround))
    return invalid('request.contractGround', 'empty')
  const { records } = request
  if (records !== undefined && (!Number.isSafeInteger(records) || records < 0))
    return invalid('request.records', 'not-a-count')
  return listsProblem(request) ?? daysProblem(request, rules)
}

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === ''

const listsProblem = ({
  rooms = [],
  draftClauses = [],
  relatedProcedures = [],
}: OutsourcingRequest): Decision | null => {
  if (isRepeated(rooms)) return invalid('request.rooms', 'not-a-choice')
  if (isRepeated(draftClauses.map((one) => one.clause))) return invalid('request.draftClauses', 'repeated')
  return isRepeated(relatedProcedures.map((one) => one.procedure))
    ? invalid('request.relatedProcedures', 'repeated')
    : null
}

const daysProblem = ({ wishedDeliberationOn, plannedContractOn }: OutsourcingRequest, rules: Rules): Decision | null =>
  (wishedDeliberationOn === undefined
    ? null
    : farAhead('request.wishedDeliberationOn', wishedDeliberationOn, rules, 'period-in-order')) ??
  (plannedContractOn === undefined
    ? null
    : farAhead('request.plannedContractOn', plannedContractOn, rules, 'period-in-order'))

const isRepeated = (list: readonly string[]): boolean => new Set(list).size < list.length
