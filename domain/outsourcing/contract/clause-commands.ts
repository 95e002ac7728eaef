import type { By } from '../../kernel/by.ts'
import type { ClauseId } from '../../guideline/clauses.ts'
import type { ClausePlace } from '../commands.ts'

/** What may be asked about the check sheet of the six clauses (Art. 22). */
export type ClauseCommand =
  | Command<'ConfirmClauses', { readonly remarks: string }>
  | Command<'DisputeClauses', { readonly clause: ClauseId; readonly reason: string }>
  | Command<'AmendClauses', { readonly clauses: readonly ClausePlace[]; readonly reason: string }>

/** What can have happened to the check sheet. */
export type ClauseEvent =
  | Event<'ClausesConfirmed', { readonly remarks: string; readonly by: By }>
  | Event<'ClausesDisputed', { readonly clause: ClauseId; readonly reason: string; readonly by: By }>
  | Event<'ClausesAmended', { readonly clauses: readonly ClausePlace[]; readonly reason: string; readonly by: By }>

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }
type Event<Type extends string, Data> = { readonly type: Type; readonly article: 'Art. 22'; readonly data: Data }
