import { application } from './application.ja.ts'
import { doubts } from './doubts.ja.ts'
import { contractLife } from './contract-life.ja.ts'
import { contractParts } from './contract-parts.ja.ts'
import type { Caution } from '../../../domain/outsourcing/in-effect/caution.ts'
import type { Say } from '../../words/sentence.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'
import { outside } from './outside.ja.ts'
import { oversight } from './oversight.ja.ts'
import { manners, meansTerms, outcomes, steps, verdicts } from './terms.ja.ts'
import { vetting } from './vetting.ja.ts'

/** The history of an outsourcing case, told in Japanese sentences. */
export const sentences: OutsourcingSentences = {
  ...oversight.sentences,
  ...vetting.sentences,
  ...outside.sentences,
  ...application.sentences,
  ...contractParts.sentences,
  ...contractLife.sentences,
  ...doubts.sentences,
  OutsourcingStarted: ({ office, request }, say) => `${say.office(office)}が「${request.title}」を起案しました。`,
  RequestAmended: ({ revision }) => `申請内容を直しました（第${revision}版）。`,
  VendorVetted: ({ vendor, verdict, checkedOn, proposed }, say) =>
    `${vendor}を調査し、「${say.term(verdicts, verdict)}」と${proposed ? '判定する案を付けました' : '判定しました'}（調査日 ${say.day(checkedOn)}）。`,
  OutsourcingSubmitted: ({ number, revision, cautions }, say) =>
    `${say.number(number)}として申請しました（第${revision}版）。${cautioned(cautions, say)}`,
  FormAccepted: () => `形式を審査し、受け付けました。`,
  CouncilOutcomeRecorded: ({ meeting, outcome, heldOn, conditions, ...told }, say) =>
    `${meeting}（${say.day(heldOn)}）で審議：${say.term(outcomes, outcome)}${conditions.length > 0 ? `（条件${conditions.length}件）` : ''}${outside.fromWhere(told)}`,
  OutsourcingApproved: ({ conditions, afterTheFact, marks, cautions }, say) =>
    `${afterTheFact ? application.afterTheFact : ''}${conditions.length > 0 ? `条件${conditions.length}件を付して承認しました。` : '承認しました。'}${outside.rests(marks)}${cautioned(cautions, say)}`,
  OutsourcingDisapproved: () => '不承認としました。',
  OutsourcingReturned: ({ from, to }, say) =>
    `「${say.term(steps, from)}」から「${say.term(steps, to)}」へ差し戻しました。`,
  OutsourcingPulledBack: ({ from, to }, say) =>
    `「${say.term(steps, from)}」から「${say.term(steps, to)}」へ引き戻しました。`,
  OutsourcingWithdrawn: ({ from }, say) => `「${say.term(steps, from)}」の段階で取り下げました。`,
  ContractRegistered: ({ contractor, contractNumber, startsOn, endsOn, cautions }, say) =>
    `${contractor}との契約（${contractNumber}）を登録しました。期間は${say.day(startsOn)}から${say.day(endsOn)}まで。明記事項の記載を確認済み。${cautioned(cautions, say)}`,
  ConditionFulfilled: ({ condition }, say) => `${say.part(condition)}の履行を記録しました。`,
  InspectionDue: ({ nth, dueOn }, say) => `第${nth}回検査の時期になりました（${say.day(dueOn)}）。`,
  InspectionRecorded: ({ inspection, means, heldOn, findings }, say) =>
    `${say.part(inspection)}を${say.term(meansTerms, means)}で行いました（${say.day(heldOn)}）。指摘${findings.length}件。`,
  FindingClosed: ({ finding, checkedOn }, say) => `${say.part(finding)}の是正を確認しました（${say.day(checkedOn)}）。`,
  IncidentNoted: ({ label, title, discoveredOn }, say) =>
    `事故 ${label}「${title}」（覚知 ${say.day(discoveredOn)}）がこの契約に関係すると知らされました。臨時の検査を検討してください。`,
  IncidentEndNoted: ({ label }) => `事故 ${label} が終結したと知らされました。`,
  ContractEnded: ({ endsOn }, say) => `契約期間が満了しました（${say.day(endsOn)}）。`,
  DisposalRecorded: ({ manner, doneOn }, say) =>
    `資料の返還・廃棄を記録しました：${say.term(manners, manner)}（${say.day(doneOn)}）。`,
  OutsourcingClosed: ({ neverInspected, answersFor = [] }, say) =>
    `案件を終結しました。${neverInspected ? contractLife.neverInspected : ''}${answersFor.length === 0 ? '' : contractLife.answersFor(answersFor.map((one) => say.part(one)).join('、'))}`,
}

/** What was out of order in an act stands in its sentence. */
const cautioned = (cautions: readonly Caution[] | undefined, say: Say): string =>
  (cautions ?? []).map((one) => contractLife.cautionText(one, say.day(one.day))).join('')
