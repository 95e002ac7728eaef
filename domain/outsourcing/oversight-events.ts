import type { By } from '../kernel/by.ts'
import type { CaseId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import type { Finding } from './events.ts'
import type {
  Announcement,
  EffectivenessCheck,
  GivenTerms,
  InspectionCall,
  ProposalNote,
  RefusedInspection,
  TerminationTerms,
} from './oversight-commands.ts'

type Event<Type extends string, Data> = { readonly type: Type; readonly article: ArticleRef; readonly data: Data }

/** What can have happened while a contract ran and when it ended, besides the inspections themselves. */
export type OversightEvent =
  | Event<
      'InspectionMoved',
      {
        readonly inspection: string
        readonly fromDay: PlainDate
        readonly toDay: PlainDate
        readonly reason: string
        readonly by: By
      }
    >
  | Event<
      'InspectionSkipped',
      {
        readonly inspection: string
        readonly nth: number
        readonly dueOn: PlainDate
        readonly reason: string
        readonly by: By
      }
    >
  | Event<
      'InspectionScheduled',
      InspectionCall & { readonly inspection: string; readonly nth: number; readonly by: By }
    >
  | Event<'InspectionAnnounced', Announcement & { readonly by: By }>
  | Event<'InspectionRefused', RefusedInspection & { readonly finding: Finding; readonly by: By }>
  | Event<
      'CorrectiveReportRecorded',
      { readonly finding: string; readonly text: string; readonly receivedOn: PlainDate; readonly by: By }
    >
  | Event<'EffectivenessChecked', EffectivenessCheck & { readonly by: By }>
  | Event<'FindingProposed', { readonly finding: string; readonly correctBy: PlainDate }>
  | Event<'ProposalNoted', NotedProposal>
  | Event<'ContractTerminated', TerminationTerms & { readonly insteadOf: PlainDate; readonly by: By }>
  | Event<'GivenRecorded', GivenTerms & { readonly given: string; readonly by: By }>
  | Event<'TakenBackRecorded', { readonly given: string; readonly takenBackOn: PlainDate; readonly by: By }>

/** What became of a proposed item, and on which meeting's agenda it stands where Sekisho's own meeting took it up. */
export interface NotedProposal extends ProposalNote {
  readonly meetingCase: CaseId | null
  readonly item: string | null
  readonly by: By
}
