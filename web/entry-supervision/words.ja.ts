import { entrySupervisionCourse } from './course.ja.ts'
import { letterTaskJa } from '../words/letter-task.ts'
import type { EntrySupervisionWords } from './wording.ts'

const findings = { 'in-order': '適切', 'with-remarks': '適切（付記あり）', wanting: '不備あり' }

const figures = {
  entries: '入室',
  special: '特に認めた入室',
  marked: '退室・立会いの不備',
  corrected: '訂正',
  permits: '許可の申請',
  own: '本人への許可',
  live: '有効な許可',
  ids: '有効な識別ID',
  toRemove: '許可切れ・ID有効',
  flagged: '要確認の装置記録',
}

/** The words of the supervision of entry in Japanese. */
export const entrySupervisionJa: EntrySupervisionWords = {
  procedure: '入退室の報告',
  plural: '入退室の報告',
  noNumber: '番号未定',
  course: entrySupervisionCourse,
  stages: { none: '未開始', reporting: '報告待ち', considering: '検討中', closed: '終結' },
  endings: { 'nothing-to-instruct': '指示なし', instructed: '指示あり', dropped: '取りやめ' },
  tasks: {
    'report-on-entry': '入退室管理を報告する',
    'consider-entry-reports': '入退室の報告を検討する',
  },
  taskAsks: {
    'report-on-entry': '期間中の入退室管理が適切であったかを、台帳の件数を確かめて報告してください。',
    'consider-entry-reports': '報告を読み、必要な調査と指示を行い、検討の結果を記録してください。',
  },
  commands: {
    OpenSupervision: '入退室の報告を求める',
    BeginSupervision: '期間の報告を求める',
    ReportOnEntry: '報告する',
    CloseEntryReporting: '報告の期限が過ぎる',
    AskEntryReportAgain: '追加の報告を求める',
    InvestigateEntryControl: '調査を記録する',
    ConcludeSupervision: '検討の結果を記録する',
    DropSupervision: '報告の求めを取りやめる',
  },
  done: {
    OpenSupervision: '報告を求めました',
    ReportOnEntry: '報告しました',
    AskEntryReportAgain: '追加の報告を求めました',
    InvestigateEntryControl: '調査を記録しました',
    ConcludeSupervision: '検討の結果を記録しました',
    DropSupervision: '報告の求めを取りやめました',
  },
  sentences: {
    SupervisionOpened: ({ number, fromOn, untilOn, heard, dueOn }, say) =>
      `${say.number(number)}として、${say.day(fromOn)}から${say.day(untilOn)}までの報告を${heard.length}の職に求めました（期限 ${say.day(dueOn)}）。`,
    EntryControlReported: ({ finding, late }) => `「${findings[finding]}」と報告しました${late ? '（期限後）' : ''}。`,
    EntryReportAskedAgain: ({ manager, dueOn }, say) =>
      `${say.post(manager)}に追加の報告を求めました（期限 ${say.day(dueOn)}）。`,
    EntryReportTimeOver: ({ silent }) => `報告の期限が過ぎました（報告のない職 ${silent.length}）。`,
    EntryControlInvestigated: ({ heldOn }, say) => `${say.day(heldOn)}の調査を記録しました。`,
    SupervisionConcluded: ({ outcome, instructions }) =>
      outcome === 'instructed' ? `指示${instructions.length}件をもって終えました。` : '指示することはないとしました。',
    SupervisionDropped: () => '報告の求めを取りやめました。',
  },
  refusals: {
    'supervision-period-unfit': {
      title: '期間が逆です',
      what: () => '期間の終わりが始まりより前です。',
      todo: '期間を確かめてください。',
    },
    'supervision-nobody-asked': {
      title: '報告を求める職がありません',
      what: () => '施行中の定めに、入退室管理を行う室がありません。',
      todo: '室と入退室管理者を定めてから始めてください。',
    },
    'supervision-not-asked': {
      title: '報告を求められていません',
      what: () => '報告するのは、この報告の求めを受けた職です。',
      todo: '求めを受けた職を選んでください。',
    },
    'supervision-report-missing': {
      title: '報告がそろっていません',
      what: () => '報告のない職があるままでは、指示なしとして終えられません。',
      todo: '報告を待つか、調査を記録するか、指示をしてください。',
    },
    'supervision-instruction-missing': {
      title: '指示が選ばれていません',
      what: () => '指示ありとするときは、出した指示を示します。',
      todo: '先に指示を出し、それを選んでください。',
    },
    'supervision-instruction-unfit': {
      title: '入退室管理の指示ではありません',
      what: () => '選んだものは、入退室管理についての、出された指示ではありません。',
      todo: '入退室管理について出した指示を選んでください。',
    },
  },
  who: { chief: '統括責任者', heard: '報告を求められた職（入退室管理者等）' },
  forms: {
    names: {
      fromOn: '期間の始まり',
      untilOn: '期間の終わり',
      dueOn: '期限',
      wanted: '特に聴きたいこと',
      finding: '入退室管理の状況',
      report: '報告の内容',
      measures: 'とった措置',
      manager: '報告を求める職',
      heldOn: '調査の日',
      way: '調査の方法',
      rooms: '調査した室',
      found: '調査の結果',
      outcome: '結果',
      conclusion: '検討の結果',
      instructions: '出した指示',
      reason: '理由',
    },
    problems: {
      'with-instructions': '指示を選んだときは「指示あり」とします',
      'before-period': 'この期間の報告より前の日です',
    },
  },
  hints: {
    wanted: '空欄でもかまいません。',
    measures: '「不備あり」のときは、とった措置を必ず記します。',
    instructions: '「指示あり」のときに、この報告を受けて出した指示を選びます。',
  },
  choices: {
    findings,
    ways: { 'on-site': '現地', papers: '書面', hearing: '聴取り' },
    outcomes: { 'nothing-to-instruct': '指示することはない', instructed: '指示をした' },
  },
  figures,
  figuresHint:
    '報告を求めたときの台帳の件数です。入室・申請などは期間中、有効な許可・識別IDと許可切れはその時点の数です。',
  inPeriod: '期間中',
  atMoment: '求めたとき',
  open: '未報告',
  facts: {
    period: '期間',
    due: '報告の期限',
    wanted: '特に聴きたいこと',
    missing: '未報告',
    silent: '期限までに報告のなかった職',
    late: '期限後',
    none: 'なし',
    by: '記録',
    asked: '追加で求めた報告',
    instructions: '出した指示',
  },
  sections: {
    round: '報告の求め',
    figures: '室ごとの件数',
    reports: '報告',
    investigations: '調査',
    conclusion: '検討の結果',
  },
  next: { none: '', reporting: '統括責任者の検討', considering: '終結（次の期間はひとりでに始まります）', closed: '' },
  parts: {},
  fixedParts: {},
  letters: {
    one: '入退室の報告',
    title: '期間',
    asker: '求めた職',
    noNumber: '未定',
    tasks: {
      'report-on-entry': letterTaskJa('入退室管理の報告', '期間中の入退室管理の状況を報告してください。'),
      'consider-entry-reports': letterTaskJa('入退室の報告の検討', '報告を検討し、結果を記録してください。'),
    },
    news: {
      'supervision-concluded': {
        said: 'decided',
        subject: '入退室の報告の検討結果',
        text: '次の入退室の報告について、検討の結果が記録されました。',
        todo: '内容を確かめてください。',
      },
    },
  },
  nav: '入退室の報告',
  title: (period) => `入退室の報告（${period}）`,
  instruct: (post) => `${post}に指示する`,
  registers: {
    rounds: {
      title: '入退室の報告',
      lead: '入退室管理者等から期間ごとに聴いた報告と、その検討の結果です。',
      search: '番号・期間',
      columns: {
        case: '報告',
        stage: '状態',
        missing: '未報告',
        entries: '入室',
        special: '特に認めた入室',
        toRemove: '許可切れ・ID有効',
        instructions: '指示',
        holder: '今の担当',
        due: '期限',
      },
      empty: ['報告はまだありません', '期間が終わると、ひとりでに求められます。臨時に求めることもできます。'],
      emptyFiltered: ['条件に合う報告がありません', '条件を減らしてください。'],
    },
    rooms: {
      title: '室ごとの入退室の報告',
      lead: '期間と室ごとに、台帳の件数と入退室管理者の報告を示します。',
      search: '番号・室',
      columns: { case: '報告', stage: '状態', room: '室', manager: '入退室管理者', ...figures, finding: '状況' },
      empty: ['報告はまだありません', '期間が終わると、ここに並びます。'],
      emptyFiltered: ['条件に合うものがありません', '条件を減らしてください。'],
    },
  },
  begin: {
    text: '入退室の報告を求める',
    lead: '定めた期間ごとの報告のほかに、臨時に求めます。台帳の件数は、求めたときに数えて添えます。',
  },
  settings: {
    'entry-supervision': '入退室の報告',
    'entry-supervision.everyMonths': '入退室の報告を求める間隔（月）',
    'entry-supervision.beginsAfterDays': '期間の終わりから報告を求めるまでの日数',
    'entry-supervision.reportWithinDays': '入退室の報告の期限（開庁日）',
    'entry-supervision.considerWithinDays': '入退室の報告を検討する期限（開庁日）',
    'series.entry-supervision': '入退室の報告の記号',
  },
}
