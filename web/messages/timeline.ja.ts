import { incidentWords } from './incident.ja.ts'
import { application } from './application.ja.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import { contractParts } from './contract-parts.ja.ts'
import { oversight } from './oversight.ja.ts'
import { vetting } from './vetting.ja.ts'

/** The event of a type. */
export type EventOf<Type extends OutsourcingEvent['type']> = Extract<OutsourcingEvent, { readonly type: Type }>

/** What the sentences may ask for: days, posts and terms in the reader's language. */
export interface Say {
  readonly day: (date: string) => string
  readonly moment: (instant: string) => string
  readonly post: (id: string) => string
  readonly office: (id: string) => string
  readonly number: (number: { readonly fiscalYear: number; readonly series: string; readonly serial: number }) => string
  readonly step: (step: string) => string
  /** A task by its id, with the condition, inspection or finding that it is about. */
  readonly task: (id: string, about?: string | null) => string
  /** A term of one of the groups of `words`. */
  readonly term: (group: TermGroup, id: string) => string
  /** A part of a meeting that the history itself names: an item, a guest, a question. */
  readonly part: (id: string) => string
  readonly side: (
    kind:
      | 'inspection'
      | 'condition'
      | 'finding'
      | 'given'
      | 'party'
      | 'certificate'
      | 'attachment'
      | 'change'
      | 'subcontract',
    id: string,
  ) => string
}

/** The groups of words from which sentences take a term; a procedure adds its own. */
export type TermGroup =
  | CouncilTerms
  | 'instructionKinds'
  | 'incidentNotices'
  | 'incidentProposals'
  | 'verdicts'
  | 'outcomes'
  | 'manners'
  | 'means'

type CouncilTerms = 'meetingKinds' | 'attendance' | 'itemOutcomes' | 'circularRounds' | 'stances'

/** An event's sentence, its type forgotten: what the table of all procedures holds. */
export type Sentence = (data: never, say: Say) => string

/** One sentence for each thing that can have happened; who did it stands beside it. */
export type Sentences = {
  readonly [type in OutsourcingEvent['type']]: (data: EventOf<type>['data'], say: Say) => string
}

/** The history of an outsourcing case, told in sentences. */
export const timeline = {
  title: '経緯',
  filters: { all: 'すべて', decisions: '決定', papers: '書類', tasks: '依頼と督促' },
  newestFirst: '新しい順にする',
  oldestFirst: '古い順にする',
  round: (n: number) => `${n}回目`,
  roundNow: 'いまの回',
  under: (version: string) => `要綱${version}施行版`,
  ended: '終了した回',
  sentences: {
    ...oversight.sentences,
    ...vetting.sentences,
    ...application.sentences,
    ...contractParts.sentences,
    OutsourcingStarted: ({ office, request }, say) => `${say.office(office)}が「${request.title}」を起案しました。`,
    RequestAmended: ({ revision }) => `申請内容を直しました（第${revision}版）。`,
    VendorVetted: ({ vendor, verdict, checkedOn }, say) =>
      `${vendor}を調査し、「${say.term('verdicts', verdict)}」と判定しました（調査日 ${say.day(checkedOn)}）。`,
    OutsourcingSubmitted: ({ number, revision }, say) => `${say.number(number)}として申請しました（第${revision}版）。`,
    FormAccepted: () => '形式を審査し、受け付けました。',
    CouncilOutcomeRecorded: ({ meeting, outcome, heldOn, conditions }, say) =>
      `${meeting}（${say.day(heldOn)}）で審議：${say.term('outcomes', outcome)}${conditions.length > 0 ? `（条件${conditions.length}件）` : ''}`,
    OutsourcingApproved: ({ conditions, afterTheFact }) =>
      `${afterTheFact ? application.afterTheFact : ''}${conditions.length > 0 ? `条件${conditions.length}件を付して承認しました。` : '承認しました。'}`,
    OutsourcingDisapproved: () => '不承認としました。',
    OutsourcingReturned: ({ from, to }, say) => `「${say.step(from)}」から「${say.step(to)}」へ差し戻しました。`,
    OutsourcingPulledBack: ({ from, to }, say) => `「${say.step(from)}」から「${say.step(to)}」へ引き戻しました。`,
    OutsourcingWithdrawn: ({ from }, say) => `「${say.step(from)}」の段階で取り下げました。`,
    ContractRegistered: ({ contractor, contractNumber, startsOn, endsOn }, say) =>
      `${contractor}との契約（${contractNumber}）を登録しました。期間は${say.day(startsOn)}から${say.day(endsOn)}まで。六つの事項の記載を確認済み。`,
    ConditionFulfilled: ({ condition }, say) => `${say.side('condition', condition)}の履行を記録しました。`,
    InspectionDue: ({ nth, dueOn }, say) => `第${nth}回検査の時期になりました（${say.day(dueOn)}）。`,
    InspectionRecorded: ({ inspection, means, heldOn, findings }, say) =>
      `${say.side('inspection', inspection)}を${say.term('means', means)}で行いました（${say.day(heldOn)}）。指摘${findings.length}件。`,
    FindingClosed: ({ finding, checkedOn }, say) =>
      `${say.side('finding', finding)}の是正を確認しました（${say.day(checkedOn)}）。`,
    IncidentNoted: ({ label, title, discoveredOn }, say) =>
      incidentWords.outsourcingSentences.noted(label, title, say.day(discoveredOn)),
    IncidentEndNoted: ({ label }) => incidentWords.outsourcingSentences.ended(label),
    ContractEnded: ({ endsOn }, say) => `契約期間が満了しました（${say.day(endsOn)}）。`,
    DisposalRecorded: ({ manner, doneOn }, say) =>
      `資料の返還・廃棄を記録しました：${say.term('manners', manner)}（${say.day(doneOn)}）。`,
    OutsourcingClosed: () => '案件を終結しました。',
    TaskOpened: ({ task, about, askedOf, due }, say) =>
      `${say.post(askedOf[0] ?? '')}に「${say.task(task, about)}」を依頼しました（期限 ${say.moment(due)}）。`,
    TaskClosed: ({ task, how }, say) => `依頼「${say.task(task)}」は${taskEnds[how]}。`,
    TaskReminded: ({ task, nth }, say) => `依頼「${say.task(task)}」の${nth}回目の知らせを送りました。`,
    TaskEscalated: ({ task, to }, say) => `依頼「${say.task(task)}」の遅れを${say.post(to)}に知らせました。`,
  } satisfies Sentences as Sentences,
}

const taskEnds = {
  answered: '処理されました',
  returned: '差戻しにより終わりました',
  'pulled-back': '引戻しにより終わりました',
  withdrawn: '取下げにより終わりました',
  ended: '案件の終了により終わりました',
  replaced: 'ほかの決定により不要になりました',
}
