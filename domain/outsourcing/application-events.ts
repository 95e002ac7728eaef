import type { By } from '../kernel/by.ts'
import type { CaseId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import type { AttachmentTerms, UrgentTerms } from './application-commands.ts'

type Event<Type extends string, Data> = { readonly type: Type; readonly article: ArticleRef; readonly data: Data }

/** What can have happened to an application's papers, with urgent work and with renewals. */
export type ApplicationEvent =
  | Event<
      'AttachmentAdded',
      AttachmentTerms & { readonly attachment: string; readonly revision: number; readonly by: By }
    >
  | Event<'AttachmentTakenOff', { readonly attachment: string; readonly reason: string; readonly by: By }>
  | Event<'UrgentWorkDeclared', UrgentTerms & { readonly by: By }>
  | Event<'RenewalSeasonNoted', { readonly endsOn: PlainDate; readonly nextStartsOn: PlainDate }>
  | Event<'RenewalStarted', { readonly renewal: CaseId }>
  | Event<'RenewalTold', { readonly of: CaseId }>
  | Event<'RenewalDeclined', { readonly reason: string; readonly by: By }>
