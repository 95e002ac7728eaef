import { operationHistoryCourse } from './course.ja.ts'
import { letterTaskJa as task } from '../../words/letter-task.ts'
import { historyPagesJa } from './history-pages.ja.ts'
import type { HistoryWords } from './history-wording.ts'

/** The words of the operation history's archive in Japanese. */
export const historyJa: HistoryWords = {
  procedure: '操作履歴の保管',
  plural: '操作履歴の保管',
  noNumber: '番号なし',
  settings: {
    'operation-history': '操作履歴',
    'operation-history.readCheckMonths': '操作履歴の読出しを確かめる間隔（月）',
    'operation-history.archiveWithinDays': '操作履歴を保管するまでの日数',
    'series.operation-history': '操作履歴の記号',
  },
  course: operationHistoryCourse,
  stages: {
    none: '未登録',
    kept: '保管中',
    'disposal-asked': '廃棄の決定待ち',
    'disposal-due': '廃棄待ち',
    telling: '廃棄を反映中',
    watching: '欠落の点検中',
    closed: '終結',
  },
  endings: { disposed: '廃棄' },
  tasks: {
    'check-history': '読出しを確認する',
    'analyse-history': '操作履歴を解析する',
    'close-history-gap': '操作履歴の欠落を補う',
    'decide-history-disposal': '操作履歴の廃棄を決める',
    'carry-out-history-disposal': '操作履歴を廃棄する',
  },
  taskAsks: {
    'check-history': '媒体から操作履歴を読み出せるか確かめ、結果を記録してください。',
    'analyse-history': '求められた期間の操作履歴を解析し、結果を記録してください。',
    'close-history-gap': '欠けている期間の操作履歴を保管台帳に登録するか、無い理由を記録してください。',
    'decide-history-disposal': '保管すべき年数が過ぎたことを確かめ、廃棄してよいか決めてください。',
    'carry-out-history-disposal': '廃棄を行い、方法、実施者及び立会者を記録してください。',
  },
  commands: {
    ArchiveHistory: '操作履歴を保管する',
    BringInHistory: '紙の台帳から移す',
    CorrectHistory: '台帳の記載を改める',
    CheckHistory: '読出しの確認を記録する',
    AskHistoryCheck: '読出しの確認を求める',
    NoteHistoryTold: '点検に知らせる',
    AskHistoryAnalysis: '解析を求める',
    AnswerHistoryAnalysis: '解析の結果を記録する',
    BeginHistoryWatch: '欠落の点検を始める',
    NoteHistoryMedium: '保管の状況を知る',
    CheckHistoryGaps: '欠落を点検する',
    ExplainHistoryGap: '欠落の理由を記録する',
    AskHistoryDisposal: '廃棄を求める',
    DecideHistoryDisposal: '廃棄を決める',
    CarryOutHistoryDisposal: '廃棄を記録する',
    WithdrawHistoryDisposal: '廃棄の求めを取り下げる',
  },
  done: {
    ArchiveHistory: '操作履歴の保管を記録しました',
    BringInHistory: '紙の台帳から移しました',
    CorrectHistory: '台帳の記載を改めました',
    CheckHistory: '読出しの確認を記録しました',
    AskHistoryAnalysis: '解析を求めました',
    AnswerHistoryAnalysis: '解析の結果を記録しました',
    ExplainHistoryGap: '欠落の理由を記録しました',
    AskHistoryDisposal: '廃棄を求めました',
    DecideHistoryDisposal: '廃棄についての決定を記録しました',
    CarryOutHistoryDisposal: '廃棄を記録しました',
    WithdrawHistoryDisposal: '廃棄の求めを取り下げました',
  },
  sentences: {
    HistoryArchived: ({ number, from, to, medium, keptUntil }, say) =>
      `${say.number(number)}として、${say.day(from)}から${say.day(to)}までの操作履歴を「${medium}」に保管しました（${say.day(keptUntil)}まで保管）。`,
    HistoryCorrected: ({ from, to }, say) => `台帳の記載を改めました（${say.day(from)}から${say.day(to)}まで）。`,
    HistoryReadChecked: ({ checkedOn, outcome }, say) =>
      outcome === 'readable'
        ? `${say.day(checkedOn)}に読み出せることを確かめました。`
        : `${say.day(checkedOn)}に読み出せませんでした。`,
    HistoryCheckDue: () => '読出しの確認の時期が来ました。',
    HistoryWatchTold: () => '保管の状況を、欠落の点検に知らせました。',
    HistoryAnalysisAsked: ({ from, to }, say) => `${say.day(from)}から${say.day(to)}までの解析を求めました。`,
    HistoryAnalysed: ({ analysis }, say) => `${say.part(analysis)}の結果を記録しました。`,
    HistoryWatchBegan: () => 'この機器の欠落の点検を始めました。',
    HistoryMediumNoted: ({ from, to, gone }, say) =>
      gone
        ? `${say.day(from)}から${say.day(to)}までの操作履歴が、保管されなくなりました。`
        : `${say.day(from)}から${say.day(to)}までの操作履歴が、保管されています。`,
    HistoryGapsChecked: ({ gaps }) =>
      gaps.length === 0 ? '点検しました：欠落はありません。' : `点検しました：欠落が${gaps.length}件あります。`,
    HistoryGapExplained: ({ from, to }, say) => `${say.day(from)}から${say.day(to)}までの欠落の理由を記録しました。`,
    HistoryDisposalAsked: ({ plannedOn }, say) => `廃棄を求めました（予定 ${say.day(plannedOn)}）。`,
    HistoryDisposalDecided: ({ decision }) =>
      decision === 'approved' ? '廃棄を認めました。' : '廃棄を認めませんでした。',
    HistoryDisposalWithdrawn: () => '廃棄の求めを取り下げました。',
    HistoryDisposed: ({ doneOn, doneBy, witness }, say) =>
      `${say.day(doneOn)}に廃棄しました（実施者 ${doneBy}、立会者 ${witness}）。`,
  },
  refusals: {
    'history-reversed': {
      title: '期間が逆です',
      what: ({ day }) => `終わりの日が、始まりの日（${day('day')}）より前です。`,
      todo: '期間を確かめてください。',
    },
    'history-outside': {
      title: '保管している期間の外です',
      what: () => 'この媒体には、その期間の操作履歴がありません。',
      todo: 'その期間の中で求めるか、ほかの媒体に求めてください。',
    },
    'history-hash': {
      title: 'ハッシュ値の形が違います',
      what: () => 'SHA-256 は、64桁の0～9・a～fで書きます。',
      todo: '値を確かめるか、空けておいてください。',
    },
    'history-part-missing': {
      title: '見つかりません',
      what: () => 'この求めは、ないか、すでに済んでいます。',
      todo: '画面で、いまの状態を確かめてください。',
    },
    'history-kept-until': {
      title: '保管すべき期間です',
      what: ({ day }) => `${day('day')}まで保管することになっています。`,
      todo: 'その翌日以後の日にしてください。',
    },
    'history-analysis-open': {
      title: '済んでいない解析があります',
      what: () => '求められた解析の結果が、まだ記録されていません。',
      todo: '結果を記録してから、廃棄を求めてください。',
    },
    'history-own-request': {
      title: '自分の求めは決められません',
      what: () => '廃棄は、それを求めた人とは別の人が決めます。',
      todo: '求めを取り下げ、ほかの人に求めてもらってください。',
    },
    'history-no-gap': {
      title: '欠落していません',
      what: () => 'この期間には、欠落がありません。',
      todo: '欠落の一覧から、期間を確かめてください。',
    },
  },
  who: {
    keepers: 'アクセス管理責任者とその部署の担当',
    manager: 'アクセス管理責任者',
    askers: 'セキュリティ統括責任者、部署の長、アクセス管理責任者',
  },
  ...historyPagesJa,
  parts: { analysis: (n) => `解析${n}` },
  fixedParts: {},
  letters: {
    one: '操作履歴',
    title: '媒体',
    asker: '登録した人',
    noNumber: 'なし',
    tasks: {
      'check-history': task('読出しの確認', '媒体から読み出せるか確かめ、記録してください。'),
      'analyse-history': task('操作履歴の解析', '求められた期間を解析し、結果を記録してください。'),
      'close-history-gap': task('操作履歴の欠落の補完', '欠けている期間を登録するか、理由を記録してください。'),
      'decide-history-disposal': task('操作履歴の廃棄の決定', '廃棄してよいか決めてください。'),
      'carry-out-history-disposal': task('操作履歴の廃棄', '廃棄を行い、記録してください。'),
    },
    news: {},
  },
}
