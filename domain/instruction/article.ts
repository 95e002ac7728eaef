import type { ArticleRef } from '../kernel/article-ref.ts'
import type { InstructionKind } from './causes.ts'
import type { InstructionState } from './state.ts'

/** The article under which an instruction is given: on the council's findings, or on the control of entry. */
export const articleFor = (kind: InstructionKind): ArticleRef => (kind === 'council' ? 'Art. 6' : 'Art. 11')

/** The article of the instruction in hand. */
export const articleOfCase = ({ terms }: InstructionState): ArticleRef => (terms ? articleFor(terms.kind) : 'Art. 11')
