import { paperRefusalsJa } from '../../words/paper-refusals.ja.ts'
import { operationPlanCourse } from './course.ja.ts'
import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { PlanWords } from './plan-wording.ts'

/** The words of operation plans in Japanese. */
export const planJa: PlanWords = {
  procedure: 'オペレーション計画',
  plural: 'オペレーション計画',
  noNumber: '番号未定',
  settings: {
    'series.operation-plan': 'オペレーション計画の記号',
  },
  course: operationPlanCourse,
  stages: {
    none: '未作成',
    draft: '案',
    consulting: '協議中',
    considered: '協議済み',
    settled: '決定済み',
    closed: '終結',
  },
  endings: { over: '期間終了' },
  tasks: { 'answer-plan': '協議に答える', 'settle-plan': '計画を定める' },
  taskAsks: {
    'answer-plan': '計画の案を確かめ、同意するか、意見を記録してください。意見が異なるときも、そのまま残ります。',
    'settle-plan': '協議の結果を確かめ、計画を定めてください。意見が異なるときは、その扱いを書いてください。',
  },
  commands: {
    DraftOperationPlan: '計画の案をつくる',
    AmendOperationPlan: '案を改める',
    AskPlanConsultation: '協議を求める',
    AnswerPlanConsultation: '協議に答える',
    SettleOperationPlan: '計画を定める',
    ReviseOperationPlan: '計画を改める',
    AddPlanPaper: '書類を添える',
    EndOperationPlan: '計画を終える',
  },
  done: {
    DraftOperationPlan: '計画の案を記録しました',
    AmendOperationPlan: '案を改めました',
    AskPlanConsultation: '協議を求めました',
    AnswerPlanConsultation: '協議への答えを記録しました',
    SettleOperationPlan: '計画を定めました',
    ReviseOperationPlan: '計画の次の版の案を記録しました',
    AddPlanPaper: '書類を添えました',
  },
  sentences: {
    OperationPlanDrafted: ({ number, title }, say) => `${say.number(number)}「${title}」の案をつくりました。`,
    OperationPlanAmended: () => '案を改めました。',
    OperationPlanConsultationAsked: ({ of }, say) =>
      `${of.map((post) => say.post(post)).join('、')}に協議を求めました。`,
    OperationPlanConsultationAnswered: ({ opinion }) =>
      opinion === 'agreed' ? '同意しました。' : '異なる意見を述べました。',
    OperationPlanSettled: ({ version }) => `第${version}版を定めました。`,
    OperationPlanRevised: ({ version }) => `第${version}版の案をつくりました。`,
    OperationPlanPaperAdded: ({ name, label, version }) =>
      `第${version}版に書類を添えました（${label === '' ? name : `${label} ${name}`}）。`,
    OperationPlanEnded: () => '計画の期間が終わりました。',
  },
  refusals: {
    'plan-consultation-missing': {
      title: '協議が済んでいません',
      what: () => '計画は、定められた相手と協議してから定めます。',
      todo: '協議を求め、答えが記録されるのをお待ちください。',
    },
    'plan-nobody-consulted': {
      title: '協議する相手がありません',
      what: () => '協議する相手が定められていません。',
      todo: 'そのまま計画を定めてください。',
    },
    'plan-response-missing': {
      title: '異なる意見の扱いがありません',
      what: () => '協議で異なる意見が述べられています。',
      todo: 'その意見をどう扱ったかを記入してください。',
    },
    'plan-period-taken': {
      title: 'この期間の計画はすでにあります',
      what: () => 'この年度または月の計画の案件が、すでに開いています。',
      todo: 'その計画を改めてください。次の版として残ります。',
    },
    ...paperRefusalsJa,
    'plan-period-over': {
      title: '過ぎた期間です',
      what: ({ day }) => `この期間は${day('day')}に終わっています。`,
      todo: 'これからの年度または月を記入してください。',
    },
  },
  who: {
    drafters: '計画を定める職とその部署の担当',
    planner: '計画を定める職',
    consulted: '協議を求められた職',
  },
  forms: {
    names: {
      fiscalYear: '年度',
      month: '月',
      title: '件名',
      content: '計画の内容',
      paper: '文書の番号・名称',
      reason: '理由',
      note: '伝えること',
      opinion: '意見',
      'AnswerPlanConsultation.note': '意見の内容',
      response: '意見の扱い',
      on: '日',
      file: 'ファイル',
      label: '書類の内容',
    },
  },
  hints: {
    fiscalYear: '西暦で書きます（例：2026）。',
    month: '月ごとの計画のときだけ書きます。',
    response: '異なる意見があったときは、どう扱ったかを書きます。',
  },
  choices: { opinions: { agreed: '同意する', disagreed: '意見が異なる' } },
  sections: { plan: '計画', papers: '添えた書類', consultation: '協議', versions: '定めた版' },
  facts: { period: '期間', version: '版', by: '記録した人', response: '意見の扱い', waiting: '答えを待っている職' },
  papers: {
    none: '添えた書類はありません。',
    add: '書類を添える',
    lead: '計画書の写しなど。PDF、Excel、Word、PowerPoint、画像、テキスト。添えたものは残り、内容はハッシュ値で確かめられます。',
    scanned: '検査済み',
  },
  month: (year, month) => `${year} ${month}月`,
  versionOf: (version) => `第${version}版`,
  nav: 'オペレーション計画',
  register: {
    title: 'オペレーション計画',
    lead: '年度または月ごとの計画と、協議の結果の一覧です。',
    search: '番号・件名',
    columns: {
      case: '計画',
      stage: '状態',
      period: '期間',
      version: '版',
      disagreed: '異なる意見',
      holder: 'いまの担当',
      due: '期限',
    },
    empty: ['計画はまだありません', '計画の案をつくると、ここに並びます。'],
    emptyFiltered: ['条件に合う計画がありません', '条件を減らしてください。'],
  },
  begin: { title: '計画の案をつくる', lead: '年度または月ごとの計画です。定める前に、定められた相手と協議します。' },
  parts: {},
  fixedParts: {},
  letters: {
    one: '計画',
    title: '件名',
    asker: '案をつくった人',
    noNumber: '未定',
    tasks: {
      'answer-plan': task('計画の協議', '計画の案を確かめ、意見を記録してください。'),
      'settle-plan': task('計画の決定', '協議の結果を確かめ、計画を定めてください。'),
    },
    news: {},
  },
  next: { none: '', draft: '協議', consulting: '答え', considered: '決定', settled: '期間の終わり', closed: '' },
}
