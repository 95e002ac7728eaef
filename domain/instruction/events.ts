import type { By } from '../kernel/deciding.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../guideline/articles.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { InstructionTerms, Report, ReportTerms } from './commands.ts'

type Event<Type extends string, Data> = { readonly type: Type; readonly article: ArticleRef; readonly data: Data }

/** Everything that can have happened to an instruction, or to the hearing of a report (Arts. 6 and 11). */
export type InstructionEvent =
  | Event<'InstructionDrafted', InstructionTerms & { readonly by: By }>
  | Event<'ReportRequested', ReportTerms & { readonly number: CaseNumber; readonly by: By }>
  | Event<'ReportGiven', Report & { readonly by: By }>
  | Event<'InstructionIssued', InstructionTerms & { readonly number: CaseNumber; readonly by: By }>
  | Event<'InstructionAcknowledged', { readonly note: string; readonly by: By }>
  | Event<'ProgressReported', { readonly text: string; readonly by: By }>
  | Event<'CompletionReported', Report & { readonly by: By }>
  | Event<'ReportReturned', { readonly reason: string; readonly dueOn: PlainDate; readonly by: By }>
  | Event<
      'InstructionExtended',
      { readonly from: PlainDate; readonly dueOn: PlainDate; readonly reason: string; readonly by: By }
    >
  | Event<'InstructionWithdrawn', { readonly reason: string; readonly by: By }>
  | Event<'InstructionClosed', { readonly note: string; readonly by: By }>
  | TaskEvent
