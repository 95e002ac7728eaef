import type { CauseKind, InstructionKind } from '../../domain/instruction/causes.ts'
import type { InstructionCommand } from '../../domain/instruction/commands.ts'
import type { InstructionEvent } from '../../domain/instruction/events.ts'
import type { instructionRefusals } from '../../domain/instruction/refusals.ts'
import type { InstructionState, Stage } from '../../domain/instruction/state.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { RefusalText } from './refusals.ja.ts'
import type { Say } from './timeline.ja.ts'

type OwnEvent = Exclude<InstructionEvent, TaskEvent>
/** One sentence for each thing that can have happened to an instruction. */
export type InstructionSentences = {
  readonly [type in OwnEvent['type']]: (data: Extract<OwnEvent, { readonly type: type }>['data'], say: Say) => string
}
/** The refusals that only instructions have. */
type OwnRefusal = keyof typeof instructionRefusals

/** The words for the chief's instructions and the reports that lead to them (Arts. 6 and 11). */
export const instructionWords = {
  procedure: '指示',
  noNumber: '番号未定（発出前）',
  stages: {
    none: '未作成',
    draft: '指示の案',
    hearing: '報告待ち',
    considering: '報告の検討中',
    issued: '受領待ち',
    'in-hand': '履行中',
    reported: '履行報告の確認待ち',
    closed: '終結',
  } satisfies Record<Stage, string>,
  endings: { completed: '完了', withdrawn: '取下げ', noted: '指示なし' } satisfies Record<
    NonNullable<InstructionState['ending']>['how'],
    string
  >,
  kinds: { council: '会議の結果に基づく指示（第6条）', entry: '入退室管理に関する指示（第11条）' } satisfies Record<
    InstructionKind,
    string
  >,
  causes: {
    meeting: 'セキュリティ会議',
    report: '入退室管理の報告',
    incident: '事故',
    none: '統括責任者の調査',
  } satisfies Record<CauseKind, string>,
  tasks: {
    'issue-instruction': '指示の案を決める',
    'give-report': '入退室管理について報告する',
    'consider-report': '報告を受けて指示するか決める',
    acknowledge: '指示を受領する',
    'carry-out': '指示を履行し報告する',
    'review-completion': '履行の報告を確認する',
  } as Readonly<Record<string, string>>,
  taskAsks: {
    'issue-instruction': '庶務が作成した指示の案を確かめ、発出するか取り下げてください。内容は発出のときに直せます。',
    'give-report': '統括責任者が求めた事項について、期限までに報告してください。',
    'consider-report': '報告の内容を確かめ、指示するか、指示せずに終結するか決めてください。',
    acknowledge: '指示の内容を確かめ、受領を知らせてください。',
    'carry-out': '期限までに指示を履行し、証拠を添えて報告してください。途中の経過も報告できます。',
    'review-completion': '履行の報告が十分かを確かめ、終結するか、期限を改めて差し戻してください。',
  } as Readonly<Record<string, string>>,
  commands: {
    DraftInstruction: '指示の案を作る',
    IssueInstruction: '指示する',
    RequestReport: '報告を求める',
    GiveReport: '報告する',
    AcknowledgeInstruction: '受領する',
    ReportProgress: '経過を報告する',
    ReportCompletion: '履行を報告する',
    ReturnReport: '報告を差し戻す',
    ExtendInstruction: '期限を延ばす',
    WithdrawInstruction: '指示を取り下げる',
    CloseInstruction: '指示の案件を終結する',
    RemindTask: '督促する',
    EscalateTask: '上位に知らせる',
  } satisfies Record<InstructionCommand['type'], string>,
  done: {
    DraftInstruction: '指示の案を記録しました',
    IssueInstruction: '指示しました',
    RequestReport: '報告を求めました',
    GiveReport: '報告しました',
    AcknowledgeInstruction: '受領を知らせました',
    ReportProgress: '経過を報告しました',
    ReportCompletion: '履行を報告しました',
    ReturnReport: '報告を差し戻しました',
    ExtendInstruction: '期限を延ばしました',
    WithdrawInstruction: '取り下げました',
    CloseInstruction: '終結しました',
  } as Readonly<Record<string, string>>,
  sentences: {
    InstructionDrafted: ({ title, addressee }, say) => `${say.post(addressee)}あての指示の案「${title}」を作りました。`,
    ReportRequested: ({ number, addressee, title, dueOn }, say) =>
      `${say.number(number)}として、${say.post(addressee)}に「${title}」の報告を求めました（期限 ${say.day(dueOn)}）。`,
    ReportGiven: () => '求められた報告をしました。',
    InstructionIssued: ({ number, addressee, title, dueOn, kind, cause }, say) =>
      `${say.number(number)}として、${say.post(addressee)}に「${title}」を指示しました（${say.term('instructionKinds', kind)}、期限 ${say.day(dueOn)}${cause.text === '' ? '' : `、根拠：${cause.text}`}）。`,
    InstructionAcknowledged: () => '指示を受領しました。',
    ProgressReported: () => '経過を報告しました。',
    CompletionReported: () => '履行を報告しました。',
    ReportReturned: ({ dueOn }, say) => `報告を差し戻し、期限を${say.day(dueOn)}に改めました。`,
    InstructionExtended: ({ from, dueOn }, say) => `期限を${say.day(from)}から${say.day(dueOn)}に延ばしました。`,
    InstructionWithdrawn: () => '取り下げました。',
    InstructionClosed: () => '終結しました。',
  } satisfies InstructionSentences as InstructionSentences,
  refusals: {
    'council-cause-missing': {
      what: () => '第6条の指示は、セキュリティ会議の結果に基づくものに限られます。',
      todo: 'もとになった会議と議題を示してください。事故などがきっかけのときは、先に会議に付議してください。',
    },
    'cause-unnamed': {
      what: () => '指示のもとになったものが示されていません。',
      todo: '会議の名称と議題、報告、事故の番号など、もとになったものを書いてください。',
    },
    'addressee-heads-nothing': {
      what: () => '指示のあて先が、部署の長ではありません。',
      todo: '部署の長の職を選んでください。',
    },
    'addressee-controls-no-entry': {
      what: () => 'あて先の職は、入退室管理者ではありません。',
      todo: '第8条の入退室管理者を選んでください。',
    },
    'extension-not-later': {
      what: ({ day }) => `新しい期限が、いまの期限${day && `（${day}）`}より後ではありません。`,
      todo: 'いまの期限より後の日を記入してください。',
    },
    'evidence-missing': {
      what: () => 'この指示では、履行を示す証拠が求められています。',
      todo: '指示に書かれた証拠（文書の番号、記録など）を記入してください。',
    },
  } satisfies Record<OwnRefusal, RefusalText> as { readonly [code in OwnRefusal]: RefusalText },
  titles: {
    'council-cause-missing': '会議の結果がありません',
    'cause-unnamed': '指示のもとが示されていません',
    'addressee-heads-nothing': '部署の長ではありません',
    'addressee-controls-no-entry': '入退室管理者ではありません',
    'extension-not-later': '期限が延びていません',
    'evidence-missing': '証拠がありません',
  } satisfies Record<OwnRefusal, string> as { readonly [code in OwnRefusal]: string },
  forms: {
    names: {
      kind: '指示の種類',
      cause: 'もとになったもの',
      text: '報告の内容',
      addressee: 'あて先',
      title: '件名',
      content: '指示の内容',
      dueOn: '期限',
      evidenceWanted: '求める証拠',
      evidence: '証拠',
      note: '備考',
      reason: '理由',
      case: 'もとの案件',
    } as Readonly<Record<string, string>>,
    newDue: '新しい期限',
    reportContent: '報告を求める事項',
    causeKind: 'もとになったものの種類',
    causeText: 'もとになったもの',
    support: {
      kind: '会議の結果に基づくときは第6条、入退室管理に関するときは第11条の指示です。',
      causeText: '会議の名称と議題、事故や報告の番号など。関所の案件から開いたときは、あらかじめ入っています。',
      title: '一覧と通知に出ます。個人名は書かないでください。',
      content: '何を、どこまで行うかが分かるように書きます。',
      evidenceWanted: '履行の報告に添えるもの。要らないときは空けたままにします。',
      evidence: '文書の番号、記録の名称など、確かめられるものを書きます。',
      evidenceOf: (wanted: string) => `求められている証拠：${wanted}`,
      returned: 'あて先に伝わります。何が足りないかを書いてください。',
      withdrawn: 'あて先に伝わり、記録に残ります。',
      addressee: '職あてです。異動があると、後任の方に引き継がれます。',
      reportContent: '入室の状況、特別に許可した入室、異常の有無など、聞きたいことを書きます。',
    },
  },
  register: {
    title: '指示台帳',
    nav: '指示',
    lead: '統括責任者の指示と、入退室管理についての報告の一覧です（第6条・第11条）。',
    issue: '指示する',
    draft: '指示の案を作る',
    ask: '報告を求める',
    columns: { case: '指示', stage: '状態', other: 'あて先', holder: 'いまの担当', due: '期限', period: '指示した日' },
    empty: ['指示はまだありません', '会議の結果や入退室管理の報告を受けて統括責任者が指示すると、ここに並びます。'],
    emptyFiltered: ['条件に合う指示がありません', '条件を減らしてください。'],
    search: '番号・件名・あて先',
    newTitle: {
      IssueInstruction: '指示する',
      DraftInstruction: '指示の案を作る',
      RequestReport: '報告を求める',
    } as Readonly<Record<string, string>>,
    newLead: {
      IssueInstruction: '部署の長に指示します。発出すると番号が付き、あて先に受領と履行の依頼が届きます。',
      DraftInstruction: '統括責任者が発出する指示の案を作ります。番号は発出のときに付きます。',
      RequestReport: '入退室管理者に報告を求めます（第11条）。報告を受けて、指示するかどうかを決められます。',
    } as Readonly<Record<string, string>>,
  },
  sections: {
    terms: '指示の内容',
    asked: '求めた報告',
    report: '報告',
    progress: '履行の経過',
    completions: '履行の報告',
    extensions: '期限の延長',
    ending: '終結',
  },
  facts: {
    kind: '種類',
    cause: 'もとになったもの',
    addressee: 'あて先',
    content: '内容',
    dueOn: '期限',
    evidenceWanted: '求める証拠',
    issued: '指示した人',
    drafted: '案を作った人',
    asked: '求めた人',
    acknowledged: '受領',
    reported: '報告した人',
    text: '内容',
    evidence: '証拠',
    returned: '差戻しの理由',
    how: '終わり方',
    reason: '理由',
  },
  path: {
    draft: '案',
    hearing: '報告',
    issued: '指示・受領',
    'in-hand': '履行',
    reported: '確認',
    closed: '終結',
  } as Readonly<Record<string, string>>,
  next: {
    draft: '統括責任者の指示',
    hearing: '統括責任者の検討（第11条）',
    considering: '指示または終結（第11条）',
    issued: '履行の報告',
    'in-hand': '統括責任者の確認',
    reported: '終結',
  } as Readonly<Record<string, string>>,
  onItem: (item: string) => `${item}の結果に基づいて指示する（第6条）`,
  none: 'なし',
  ended: (how: string, day: string) => `${day} に終結しました（${how}）。`,
}

/** What every language has to say of instructions. */
export type InstructionWords = typeof instructionWords
