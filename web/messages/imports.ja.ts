/** Bringing in what was kept on paper or in spreadsheets until now. */
export const imports = {
  title: (register: string) => `${register}に、これまでの台帳を取り込む`,
  way: 'これまでの台帳を取り込む',
  lead: 'これまで紙や表計算ソフトで管理していた台帳を、1行を1件として取り込みます。取り込む前に全行を確かめます。確かめるだけでは何も記録されません。',
  templateName: '取込みのひな形',
  rowsToMend: '直す行だけを、直すことを書き添えたファイルで受け取る',
  rowsToMendName: '取込みで直す行',
  lineInFile: '元のファイルの行',
  toMend: '直すこと',
  template: '見出しだけのファイルを受け取る',
  templates: { csv: 'CSV', xlsx: 'Excel' },
  file: '台帳のファイル',
  fileHint: (megabytes: number, rows: string) =>
    `CSV（UTF-8、Shift_JIS又はEUC-JP。区切りはコンマ、タブ又はセミコロン）か、Excel（xlsx）。見出しの行が要ります（上に表題があってもかまいません）。${megabytes}MB、${rows}行まで。`,
  check: '確かめる',
  looked: (done: number, all: number) => `${all}行のうち${done}行を確かめました。`,
  looking: '確かめています。この画面は自動で新しくなります。閉じても続きます。',
  checkAgain: 'この対応で確かめ直す',
  columns: '項目と、ファイルの列',
  field: '項目',
  column: 'ファイルの列',
  none: '（なし）',
  fixed: '列がないとき、すべての行に入れる値',
  unused: (columns: string) => `使わない列：${columns}`,
  missing: '※必須の項目に、列がありません。',
  missingColumns: (fields: string) => `ファイルのどの列か決まっていない必須の項目があります：${fields}`,
  noneFits: 'このファイルの見出しは、この台帳のどの項目とも合いません。別のファイルではありませんか。',
  chooseColumns:
    'このファイルでよければ、項目ごとにファイルの列を選び、列がない項目はすべての行に入れる値を書いて、確かめ直してください。',
  found: (good: number, bad: number, recorded: number) =>
    `取り込める行 ${good}行、直す行 ${bad}行${recorded > 0 ? `、取込み済みの行 ${recorded}行` : ''}`,
  line: '行',
  lines: (lines: string, more: number) => (more === 0 ? lines : `${lines} ほか${more}行`),
  what: '内容',
  row: '（行の全体）',
  unnumbered: '番号のないもの',
  nearTo: (number: string, field: string | null) =>
    field === null
      ? `取込み済みの${number}と、元の台帳の名称・日付だけが違います。同じものなら、取り込む必要はありません。`
      : `取込み済みの${number}と「${field}」だけが違います。同じものなら、${number}の画面で訂正してください。`,
  others: '取込み済みのものとほとんど同じ行も、別のものとして取り込む（印を付けて「確かめ直す」を押してください）',
  sameAsRow: (line: number) =>
    `${line}行目と同じもの（同じ人・場所、または同じ番号）を登録しようとしています。どちらか一方だけを残してください。`,
  moreErrors: (count: number) => `ほかに${count}件の誤りがあります。直してから、もう一度確かめてください。`,
  moreRefused: (count: number) => `ほかに${count}行あります。直してから、もう一度確かめてください。`,
  record: (rows: number) => `${rows}行を取り込む`,
  recordHint:
    '1行ごとに、あなたの名で記録します。取込み済みの行と全く同じ内容の行は、ほかの行を直したファイルでも、二重には記録されません。',
  progress: (done: number, all: number) => `${all}行のうち${done}行を取り込みました。`,
  running: '取込み中です。この画面は自動で新しくなります。閉じても取込みは続きます。',
  over: '取込みは終わりました。',
  broke: '途中で止まりました。もう一度押すと、続きから取り込みます。',
  goOn: '続きから取り込む',
  refused: '取り込めなかった行',
  gone: 'このファイルは手元に残っていません。もう一度選んでください。取込み済みの行は、そのままです。',
  unshown:
    '表計算ソフトで見えるとおりの文字が分かりません（数式の結果がない、元号や通貨などの表示形式、エラー値）。見えるとおりの文字で入力し直してください。',
  unknown: {
    'unknown-name': (text: string) => `「${text}」に当たるものがありません。画面に出る名称か番号で書いてください。`,
    'several-of-that-name': (text: string) =>
      `「${text}」に当たるものが二つ以上あります。人はメールアドレスで書いてください。`,
  },
  problems: {
    'no-file': 'ファイルを選んでください。',
    'too-large': 'ファイルが大きすぎるか、行が多すぎます。分けて取り込んでください。',
    'not-a-table': '見出しと1行以上の表が見つかりません。見出しの行と、その下に1行以上が要ります。',
    'too-wide': '列が多すぎます(400列まで)。要らない列を除いて取り込んでください。',
    damaged: 'このファイルは読み取れません。表計算ソフトで開き、保存し直してください。',
    encrypted: 'パスワードが付いています。パスワードを外して保存し直してください。',
    'old-format': '古い形式のExcel（.xls）です。「名前を付けて保存」で .xlsx にしてください。',
    busy: 'ほかの取込みを読み取り中です。少し待って、もう一度お試しください。',
    'too-slow': '読取りに時間がかかりすぎました。CSVで保存し直すか、分けて取り込んでください。',
    'unreadable-text': '文字を読み取れません。UTF-8、UTF-16、Shift_JIS又はEUC-JPで保存し直してください。',
  },
}
