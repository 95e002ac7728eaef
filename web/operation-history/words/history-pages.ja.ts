import type { HistoryWords } from './history-wording.ts'

/** The forms, registers and pages of the archive in Japanese. */
export const historyPagesJa: Pick<
  HistoryWords,
  | 'forms'
  | 'hints'
  | 'choices'
  | 'gapStages'
  | 'sections'
  | 'facts'
  | 'watchOf'
  | 'broughtIn'
  | 'broughtInFrom'
  | 'nav'
  | 'register'
  | 'gapRegister'
  | 'begin'
  | 'next'
> = {
  forms: {
    names: {
      equipment: '機器',
      device: '機器の名称・号機',
      from: '期間の始まり',
      to: '期間の終わり',
      medium: '媒体',
      place: '保管場所',
      count: '件数',
      hash: 'ハッシュ値（SHA-256）',
      note: '備考',
      broughtInAs: 'もとの台帳',
      paper: 'もとの台帳の名称',
      datedOn: 'もとの台帳に記された日',
      reason: '理由',
      checkedOn: '確認した日',
      outcome: '結果',
      nth: '回',
      said: '保管の状況',
      purpose: '目的',
      dueOn: '期限',
      analysis: '解析',
      result: '解析の結果',
      gone: '保管されていない',
      on: '日',
      plannedOn: '廃棄の予定日',
      decision: '決定',
      doneOn: '廃棄した日',
      method: '廃棄の方法',
      doneBy: '実施者',
      witness: '立会者',
      certificate: '証明書の番号',
    },
    problems: {
      'beyond-gap': '欠落している期間を超えます。欠落の一覧にある期間のうちで記してください',
      'before-decision': '決めた日より前です',
    },
  },
  hints: {
    device:
      '同じ種類の機器が複数あるときに書きます。規程のデータに機器の名称・号機があるときは、その一つを選びます。空けておくと、その種類のすべての機器のものになります。',
    count: '操作履歴の件数、または記録の行数。',
    hash: '64桁の0～9・a～f。とっていないときは空けておきます。',
    purpose: '何を明らかにするためか。個人情報そのものは書かないでください。',
  },
  choices: {
    readOutcomes: { readable: '読み出せた', unreadable: '読み出せなかった' },
    decisions: { approved: '廃棄してよい', refused: '廃棄しない' },
  },
  gapStages: { gap: '欠落', explained: '理由あり' },
  sections: {
    medium: '保管台帳',
    checks: '読出しの確認',
    analyses: '解析',
    disposal: '廃棄',
    gaps: '欠落',
    media: '保管の状況',
  },
  facts: {
    keptUntil: '保管の期限',
    archivedBy: '登録した人',
    broughtIn: 'もとの台帳',
    by: '記録した人',
    decided: '決定',
    result: '結果',
    noGaps: '欠落はありません。',
    period: '期間',
  },
  watchOf: (equipment) => `${equipment}の操作履歴`,
  broughtIn: '紙から移記',
  broughtInFrom: (paper, day) => `${paper}（${day}）`,
  nav: '操作履歴',
  register: {
    title: '操作履歴保管台帳',
    lead: 'どの機器の、いつの操作履歴が、どの媒体でどこにあり、いつまで保管するかの一覧です。',
    search: '番号・媒体・保管場所・ハッシュ値',
    columns: {
      case: '媒体',
      stage: '状態',
      equipment: '機器',
      from: '始まり',
      to: '終わり',
      place: '保管場所',
      count: '件数',
      checked: '読出しの確認',
      kept: '保管の期限',
    },
    empty: ['操作履歴の保管はまだありません', '保管を登録するか、紙の台帳から移すと、ここに並びます。'],
    emptyFiltered: ['条件に合う媒体がありません', '条件を減らしてください。'],
  },
  gapRegister: {
    title: '操作履歴の欠落',
    lead: '保管すべき年数のうち、操作履歴の無い期間と、その理由の一覧です。',
    search: '日付・理由',
    columns: {
      case: '期間',
      stage: '状態',
      equipment: '機器',
      device: '名称・号機',
      from: '始まり',
      to: '終わり',
      reason: '理由',
      due: '期限',
    },
    empty: ['欠落はありません', '保管されていない期間が見つかると、ここに並びます。'],
    emptyFiltered: ['条件に合う欠落がありません', '条件を減らしてください。'],
  },
  begin: {
    ArchiveHistory: {
      title: '操作履歴を保管する',
      lead: '一つの媒体に保管した、一つの期間の操作履歴を登録します。保管の期限は、期間の終わりから定まります。',
    },
    BringInHistory: {
      title: '紙の台帳から移す',
      lead: 'これまで紙や表計算で管理していた媒体を、もとの日付と台帳の名称を残して移します。',
    },
  },
  next: {
    none: '',
    kept: '廃棄',
    'disposal-asked': 'アクセス管理責任者の決定',
    'disposal-due': '廃棄',
    telling: '終結',
    watching: '次の月の点検',
    closed: '',
  },
}
