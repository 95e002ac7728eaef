import type { By } from '../../kernel/by.ts'
import type { AmendmentTerms, NoAmendment } from './fields.ts'

/** The paper of a change of the contract (変更契約), or why the change needed none. */
export type ContractAmendment =
  | (Pick<AmendmentTerms, 'change' | 'amendmentNumber' | 'signedOn'> & { readonly waived: null; readonly by: By })
  | (NoAmendment & { readonly waived: true; readonly by: By })
