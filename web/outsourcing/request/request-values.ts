import type { Guideline } from '../../../domain/guideline/guideline.ts'
import type { Json } from '../../../domain/kernel/json.ts'
import type { OutsourcingRequest } from '../../../domain/outsourcing/request/request.ts'

/**
 * A recorded request as its form takes it. The record keeps the rows that were used; the form has a row for each clause
 * of the guideline in force and each related procedure, in their order.
 */
export const requestFormData = (
  request: OutsourcingRequest,
  { clauses, relatedProcedures }: Pick<Guideline, 'clauses' | 'relatedProcedures'>,
): Json => {
  const { draftClauses = [], relatedProcedures: related = [] } = request
  return {
    ...(request as unknown as { readonly [key: string]: Json }),
    draftClauses: clauses.map(({ id }) => ({
      clause: id,
      document: '',
      place: '',
      ...draftClauses.find((one) => one.clause === id),
    })),
    relatedProcedures: relatedProcedures.map(({ id }) => ({
      procedure: id,
      state: related.find((one) => one.procedure === id)?.state ?? '',
    })),
  }
}
