import type { Child } from 'hono/jsx'
import type { ContractCommand } from '../../../domain/outsourcing/contract/commands.ts'
import type { PeoplesCommand } from '../../../domain/outsourcing/commands.ts'
import type { PartFormProps } from '../chosen-part.tsx'
import type { LifeType } from '../words/contract-life.ja.ts'
import { AmendSheetFields, ConfirmFields, DisputeFields } from './clause-fields.tsx'

type ClauseType = Exclude<ContractCommand['type'], 'RegisterContract' | LifeType> & PeoplesCommand['type']

/** The forms of the commands about a contract's clauses (Art. 22). */
export const clauseForms: { readonly [type in ClauseType]: (props: PartFormProps) => Child } = {
  ConfirmClauses: ({ form }) => <ConfirmFields form={form} />,
  DisputeClauses: ({ form, state }) => <DisputeFields form={form} state={state} />,
  AmendClauses: ({ form, state }) => <AmendSheetFields form={form} state={state} />,
}
