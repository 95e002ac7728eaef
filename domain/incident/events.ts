import type { CaseId, PostId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import type { NoticeId } from '../guideline/incident-settings.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { FirstReport, NoticeReport, ProposalAnswer, Supplement, Telling } from './commands.ts'

type Event<Type extends string, Data> = { readonly type: Type; readonly article: ArticleRef; readonly data: Data }

/** A notice with the day by which it is due: calendar days from the discovery (operational setting). */
export interface NoticeDue {
  readonly notice: NoticeId
  readonly dueOn: PlainDate
}

/** Everything that can have happened to an incident (Art. 22(5)). */
export type IncidentEvent =
  | Event<
      'IncidentReported',
      FirstReport & { readonly number: CaseNumber; readonly notices: readonly NoticeDue[]; readonly by: By }
    >
  | Event<
      'IncidentAssessed',
      { readonly malicious: boolean; readonly notices: readonly NoticeDue[]; readonly reason: string; readonly by: By }
    >
  | Event<'ReportSupplemented', Supplement & { readonly by: By }>
  | Event<'ContractAffected', { readonly contract: CaseId; readonly by: By }>
  | Event<'NoticeMade', NoticeReport & { readonly by: By }>
  | Event<'NoticeWaived', { readonly notice: NoticeId; readonly reason: string; readonly by: By }>
  | Event<
      'FollowUpOrdered',
      {
        readonly followUp: string
        readonly text: string
        readonly askedOf: PostId
        readonly dueOn: PlainDate
        readonly by: By
      }
    >
  | Event<'FollowUpReported', { readonly followUp: string; readonly result: string; readonly by: By }>
  | Event<'CouncilProposed', { readonly proposal: string; readonly reason: string; readonly by: By }>
  | Event<
      'IncidentProposalNoted',
      ProposalAnswer & { readonly meetingCase: CaseId | null; readonly item: string | null; readonly by: By }
    >
  | Event<'IncidentClosed', { readonly note: string; readonly by: By }>
  | Event<'ContractTold', Telling>
  | TaskEvent
