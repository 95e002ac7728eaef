import { application } from './application.ja.ts'
import type { CouncilOutcome, DisposalManner, ReturnTarget, Severity, VettingMeans, VettingVerdict } from '../../domain/outsourcing/commands.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import type { Stage } from '../../domain/outsourcing/state.ts'
import type { InformationKind } from '../../domain/outsourcing/request.ts'
import { contractParts } from './contract-parts.ja.ts'
import { oversight } from './oversight.ja.ts'
import { vetting } from './vetting.ja.ts'

/** The words for what an outsourcing case knows: stages, tasks, answers, verdicts (Arts. 20–23). */
export const outsourcingWords = {
  procedure: '外部委託',
  noNumber: '番号未定（申請前）',
  caseNumber: (year: string, series: string, serial: string) => `${year}-${series}-${serial}`,
  stages: {
    none: '下書き', vetting: '委託先の調査中', submission: '申請待ち', 'form-check': '形式審査中', deliberation: '審議待ち', approval: '承認待ち',
    contracting: '契約手続中', 'in-force': '契約中', closing: '終了手続中', closed: '終結',
  } satisfies Record<Stage, string>,
  steps: {
    none: '下書き', vetting: '調査', submission: '申請', 'form-check': '形式審査', deliberation: '審議', approval: '承認', contracting: '契約', 'in-force': '履行・検査', closing: '終了手続',
    closed: '終結',
  } satisfies Record<Stage, string>,
  endings: { completed: '完了', disapproved: '不承認', withdrawn: '取下げ' },
  tasks: {
    ...oversight.tasks,
    ...vetting.tasks,
    ...application.tasks,
    ...contractParts.tasks,
    vet: '委託先を調査する', submit: '申請する', 'check-form': '申請の形式を審査する', 'record-outcome': 'セキュリティ会議で審議する', approve: '承認するか決める',
    'register-contract': '契約を登録する', 'fulfil-condition': '承認の条件を果たす', inspect: '受託者を検査する', correct: '指摘の是正を記録する', 'return-disposal': '返還・廃棄を記録する', close: '案件を終結する',
  } as Readonly<Record<string, string>>,
  taskAsks: {
    ...oversight.taskAsks,
    ...vetting.taskAsks,
    ...application.taskAsks,
    ...contractParts.taskAsks,
    vet: '委託予定先の情報保護の体制を調べ、結果と判定を記録してください。', submit: '内容を確かめて、セキュリティ会議の審議に付すよう申請してください。',
    'check-form': '記載と添付がそろっているかを確かめ、受け付けるか差し戻してください。', 'record-outcome': 'セキュリティ会議の議題に載せてください。会議を関所で開くと、閉会したときに結果が届きます。会議録だけがあるとき（システム外で開いた会議）は、ここから結果を記録できます。',
    approve: '会議の結果を踏まえ、この外部委託を承認するかどうか決めてください。', 'register-contract': '締結した契約と、六つの事項の記載箇所を登録してください。',
    'fulfil-condition': '承認に付された条件を果たし、その内容を記録してください。', inspect: '受託者の対策の実施状況を調べ、結果を記録してください。', correct: '受託者から是正の報告を受けて記録してください。軽微な指摘は、確かめたうえで完了とすることもできます。',
    'return-disposal': '市の資料の返還または廃棄を確かめ、証明書を記録してください。', close: '残っている事項がないことを確かめて、案件を終結してください。',
  } as Readonly<Record<string, string>>,
  commands: {
    NoteIncident: '契約に事故を知らせる', NoteIncidentClosed: '契約に事故の終結を知らせる',
    ...oversight.commands,
    ...vetting.commands,
    ...application.commands,
    ...contractParts.commands,
    StartOutsourcing: '起案する', AmendRequest: '申請内容を直す', RecordVetting: '調査結果を記録する', SubmitOutsourcing: '申請する', AcceptForm: '受け付ける', RecordCouncilOutcome: '会議録から審議結果を記録する',
    ApproveOutsourcing: '承認する', DisapproveOutsourcing: '不承認とする', ReturnOutsourcing: '差し戻す', PullBackOutsourcing: '引き戻す', WithdrawOutsourcing: '取り下げる', RegisterContract: '契約を登録する',
    FulfilCondition: '条件の履行を記録する', RecordInspection: '検査結果を記録する', CloseFinding: '是正を確認する', RecordDisposal: '返還・廃棄を記録する', CloseOutsourcing: '終結する',
    OpenInspection: '検査の時期を知らせる', EndContract: '契約の満了を記録する', RemindTask: '督促する', EscalateTask: '上位に知らせる',
  } satisfies Record<OutsourcingCommand['type'], string>,
  done: {
    ...oversight.done,
    ...vetting.done,
    ...application.done,
    ...contractParts.done,
    StartOutsourcing: '起案しました', AmendRequest: '申請内容を直しました', RecordVetting: '調査結果を記録しました', SubmitOutsourcing: '申請しました', AcceptForm: '受け付けました', RecordCouncilOutcome: '審議結果を記録しました',
    ApproveOutsourcing: '承認しました', DisapproveOutsourcing: '不承認としました', ReturnOutsourcing: '差し戻しました', PullBackOutsourcing: '引き戻しました', WithdrawOutsourcing: '取り下げました', RegisterContract: '契約を登録しました',
    FulfilCondition: '条件の履行を記録しました', RecordInspection: '検査結果を記録しました', CloseFinding: '是正を確認しました', RecordDisposal: '返還・廃棄を記録しました', CloseOutsourcing: '案件を終結しました',
  } as Readonly<Record<string, string>>,
  workKinds: application.workKinds,
  occasions: application.occasions,
  reasonKinds: application.reasonKinds,
  contractMethods: application.contractMethods,
  yesOrNo: application.yesOrNo,
  relatedStates: application.relatedStates,
  seasonSteps: application.seasonSteps,
  seasonStandings: application.seasonStandings,
  roomLevel: application.level,
  informationKinds: { none: '情報を取り扱わない', 'operation-logs': '操作履歴', configuration: '設定・構成の情報', personal: '個人情報', identification: '本人確認情報' } satisfies Record<InformationKind, string>,
  means: { papers: '書面', hearing: '聴取', 'on-site': '実地' } satisfies Record<VettingMeans, string>,
  verdicts: { suitable: '適合', conditional: '条件付きで適合', unsuitable: '不適合' } satisfies Record<VettingVerdict, string>,
  outcomes: { favourable: '可', 'favourable-with-conditions': '条件付き可', continued: '継続審議', unfavourable: '否' } satisfies Record<CouncilOutcome, string>,
  severities: { serious: '重大', minor: '軽微', suggestion: '改善提案' } satisfies Record<Severity, string>,
  manners: { returned: '返還', destroyed: '廃棄', 'returned-and-destroyed': '返還および廃棄', none: '該当なし（資料を渡していない）' } satisfies Record<DisposalManner, string>,
  returnTargets: { vetting: '調査から（第20条）', submission: '申請から', 'form-check': '形式審査から', deliberation: '審議から' } satisfies Record<ReturnTarget, string>,
  roundHow: { returned: '差戻し', 'pulled-back': '引戻し' },
  conditionFrom: { council: '会議の条件', chief: '統括責任者の条件' },
  sides: { ...oversight.sides, ...vetting.sides, ...application.sides, ...contractParts.sides, inspection: (n: string) => `第${n}回検査`, condition: (n: string) => `条件${n}`, finding: (n: string) => `指摘${n}` },
  itemFindings: vetting.findings,
  certificateKinds: vetting.certificateKinds,
  certificateOutcomes: vetting.certificateOutcomes,
  awards: vetting.awards,
  checkResults: oversight.checkResults,
  effects: oversight.effects,
  proposalOutcomes: oversight.proposalOutcomes,
  terminators: oversight.terminators,
  givenKinds: oversight.givenKinds,
  checklistGroups: oversight.checklistGroups,
  practice: '関所（定められた時期の処理）',
}
