/** The help page: how a case runs, the words, the keys. */
export const help = {
  title: '手引',
  lead: '各手続の案件がどう進むかを、画面の言葉とあわせて説明します。',
  courses: '手続ごとの進み方',
  coursesNote: '手続を選ぶと、手順と、それぞれの根拠が開きます。',
  questions: 'よくある質問',
  answers: [
    [
      'したい操作が見当たりません。',
      '案件の画面の「いまあなたができない操作と、その理由」を開くと、理由、根拠の条文、できる職が分かります。',
    ],
    [
      'メールのリンクを二度開いてしまいました。',
      'リンクを開くだけでは何も決まりません。決定は画面で選んで記録したときに一度だけ記録されます。',
    ],
    [
      '間違えて記録しました。',
      '次の担当が処理するまでは引戻しができます。そのあとは、いまの担当に差戻しを依頼してください。記録は消せませんが、正しい内容を続けて記録できます。',
    ],
    ['メールが届きません。', '同じ依頼は必ず受信箱にも届きます。メールが止まっていても仕事は進められます。'],
  ] as readonly (readonly [string, string])[],
  glossary: '用語',
  terms: [
    ['起案', 'draft', '案件を作ること。まだ申請はしていません。'],
    ['審議', 'deliberation', '会議で案件を話し合うこと。結果は可・条件付き可・継続審議・否のいずれか。'],
    ['決裁', 'decision', '権限のある職が最終的に決めること。'],
    ['差戻し', 'return', '前の手順に戻し、直してもらうこと。理由が必要です。これまでの内容は残ります。'],
    ['引戻し', 'pull-back', '自分が進めた手順を、次の担当が処理する前に取り戻すこと。'],
    ['取下げ', 'withdrawal', '申請した部署が、承認の前に案件をやめること。'],
    ['不承認', 'disapproval', '承認しないと決めること。案件は終結します。'],
    ['却下', 'rejection', '案件を終わらせること。続けるには新しい起案が必要です。'],
    ['保留', 'hold', '理由を付けて判断を止めておくこと。'],
    [
      '代決',
      'decision by deputy',
      '決める職が不在のとき、定められた人が代わりに決めること。外部委託の承認では行いません（設定による）。',
    ],
    ['後閲', 'viewing afterwards', '不在だった人が、あとから内容を確かめること。決定は変わりません。'],
    ['供覧', 'circulation', '関係する人に内容を知らせること。'],
    ['合議', 'consultation', '関係する他の部署の同意や意見を得ること。'],
  ] as readonly (readonly [string, string, string])[],
  /** The roles, each with the post that the guideline in force puts there. */
  roleTerms: {
    secretariat: ['庶務', 'secretariat', (post: string) => `会議の事務を行います：${post}。`],
    chief: ['統括責任者', 'chief', (post: string) => `対策の全体に責任を負います：${post}。`],
    'vice-chief': ['副統括責任者', 'vice chief', (post: string) => `統括責任者の職務を代わって行えます：${post}。`],
    approver: ['承認者', 'approver', (post: string) => `外部委託を承認します：${post}。`],
  } as Readonly<Record<string, readonly [string, string, (post: string) => string]>>,
  term: '用語',
  english: '英語',
  meaning: '意味',
  keys: 'キーボード操作',
  keyList: [
    ['Tab', '次の項目へ。最初の Tab で「本文へ移動」が出ます。'],
    ['Ctrl + K', '検索欄へ'],
    ['j / k', '一覧の中で次の行／前の行へ'],
    ['Enter', '選んでいるリンクを開く'],
    ['Esc', '開いているメニューを閉じる'],
  ] as readonly (readonly [string, string])[],
  keyNote: '一つのキーで決定が行われることはありません。',
  articles: '条文の要旨',
  articlesNote: '当システムによる要約です。条を開くと、読み込まれている正文と並べて見られます。',
  articlesDelivered: (count: number) =>
    `${count}条の要旨は標準のままで、この自治体にない職や部署の名が出ることがあります。条を開くと、どれかが分かります。`,
}
