/** What all forms say, in Japanese. */
export const forms = {
  problems: {
    empty: '記入がありません',
    'too-long': '長すぎます',
    'not-a-date': '日付として読めません（例：2027-04-01、令和9年4月1日。1900年から2200年まで）',
    'not-a-number': '数として読めません（整数で、例：1200000、1,200,000）',
    'out-of-range': '書ける範囲の数ではありません',
    'not-a-choice': '選択肢にありません',
    'unknown-field': '知らない欄です',
    unreadable: '扱えない文字（外字、制御文字など）が含まれています',
    invalid: '正しくありません',
  } as Readonly<Record<string, string>>,
  limits: {
    characters: (most: string) => `長すぎます（${most}字まで）`,
    entries: (most: string) => `多すぎます（${most}件まで）`,
    between: (least: string, most: string) => `${least}から${most}までの数ではありません`,
    notChosen: '選ばれていません',
    noSuchCase: '選べる案件として読めません（一覧から選ぶか、番号を「R8-委-001」の形で記入）',
    oneLine: '扱えない文字（タブ、改行、外字、制御文字など）が含まれています',
    unkept: (character: string, before: string) =>
      `${before === '' ? '先頭に' : `「${before}」のあとに`}扱えない文字（${character}。外字、制御文字など）があります`,
  },
  problemOf: (field: string, problem: string) => `${field}：${problem}`,
  moreCases: (shown: string, several: boolean) =>
    `一覧は番号の新しい${shown}件までです。ここにない案件は、番号を「R8-委-001」の形で記入してください${several ? '（複数は「、」で区切る）' : ''}。`,
  caseNumber: '一覧にない案件の番号',
  nearCompanies: '名前の近い登録済みの業者：',
  /** Where a field is asked for only beside some answers to another one. */
  where: (field: string, said: readonly string[], needed: boolean) =>
    `${needed ? '※' : ''}「${field}」が${said.map((one) => `「${one}」`).join('')}のとき${needed ? '必須' : 'に記入'}`,
  /** The headings of a long form that any procedure may use, and how far each is filled in. */
  sections: {
    subject: '何について',
    content: '内容・理由',
    people: '誰が',
    place: '場所・管理',
    period: '期間・時間',
    protection: '保護の重み',
    known: '分かっていること',
    kept: 'いまの状態',
    source: '移す前の記録',
  } as Readonly<Record<string, string>>,
  index: '入力の進み具合',
  needed: (done: number, of: number) => `必須 ${done}／${of}`,
  nothingNeeded: '任意',
  openThis: '改める',
  openRow: (row: string) => `「${row}」を改める`,
  cameBack: {
    title: 'この画面から送った内容があります',
    text: '送る前の入力に戻るには、送った内容をもう一度表示してください。表示するだけで、記録はしません。',
    show: '送った内容を表示',
  },
  addRow: '欄を増やす',
  rowsFull: (most: number) => `書けるのは${most}件までです。それより多いときは、いくつかを1件にまとめてください。`,
  row: (n: number) => `${n}件目`,
  save: {
    saved: (time: string) => `${time} に下書きを保存しました`,
    saving: '保存しています…',
    failed: '保存できませんでした。この画面の内容は残っています。通信が戻ると自動で保存します。',
    signedOut:
      'サインインの時間が過ぎたので保存できませんでした。この画面の内容は残っています。下書きを保存するボタンを押してサインインすると、続きから書けます。',
    full: '一人が残せる下書き（100件）がいっぱいで、保存できませんでした。この画面の内容は残っています。',
    idle: '入力すると自動で下書きを保存します。',
    stale:
      '別の画面で保存された、より新しい下書きがあります。この画面の内容は残っています。下書きを保存するボタンを押すと、両方を並べて確かめられます。',
  },
  draftStale: {
    title: '先に保存された下書き',
    savedBy: (by: string, when: string) =>
      by === '' ? `別の画面で${when}に保存されました。` : `${by}が${when}に保存しました。`,
    field: '欄',
    saved: '保存されている内容',
    own: 'この画面の内容',
    same: 'どの欄も同じ内容です。',
    over: '保存されている内容を見たうえで、この画面の内容で置き換える',
    open: '保存されている下書きを開く（この画面の内容は残りません）',
  },
  saveDraft: '下書きを保存する',
  confirm: '内容を確認する',
  fixIt: '直す',
  cancel: 'やめて戻る',
  choose: 'どうしますか',
  noneChosen: '「どうしますか」が選ばれていません。一つ選んでください。',
  chooseSupport: 'あらかじめ選ばれているものはありません。',
  send: '決定を記録する',
  record: '記録する',
}
