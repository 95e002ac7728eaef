/**
 * The articles of the guideline as delivered, each with a short summary in our own words. The city's official text is
 * loaded separately and shown beside these; a summary is a signpost, never the rule.
 */

/** One article: its number, its heading and its gist in both languages. */
export interface Article {
  readonly number: number
  /** Where an amendment put it in behind the one of that number: `2` for 第3条の2. */
  readonly branch?: string
  /** Which further paper it is of; of the main one where nothing is said. */
  readonly paper?: string
  /** Whether its numbered parts are items (号) of a single paragraph rather than paragraphs (項). */
  readonly itemsOnly?: true
  readonly title: { readonly ja: string; readonly en: string }
  readonly summary: { readonly ja: string; readonly en: string }
}

const article = (number: number, titleJa: string, titleEn: string, ja: string, en: string): Article => ({
  number,
  title: { ja: titleJa, en: titleEn },
  summary: { ja, en },
})

/** The guideline's articles in their order. */
export const articles: readonly Article[] = [
  article(
    1,
    '目的',
    'Purpose',
    '住基ネットを安全かつ円滑に運用し、データを適正に管理するための決まりを置く。',
    'Sets the rules for running the resident-register network safely and keeping its data properly.',
  ),
  article(
    2,
    'セキュリティ統括責任者',
    'Security chief',
    '総合政策部長が対策の全体に責任を負う。',
    'The Director-General of General Policy answers for security as a whole.',
  ),
  article(
    3,
    'システム管理者',
    'System manager',
    'デジタル推進課長がシステムを管理する。',
    'The head of the Digital Promotion Division manages the system.',
  ),
  article(
    4,
    'セキュリティ責任者',
    'Security officers',
    '利用する三部署の長が、それぞれの部署の対策を担う。',
    'The heads of the three using offices see to security in their own office.',
  ),
  article(
    5,
    'セキュリティ会議',
    'Security council',
    '統括責任者が議長となり、対策・遵守状況・研修などを審議する。',
    'Chaired by the chief, it deliberates on measures, compliance and training.',
  ),
  article(
    6,
    '関係部署への指示',
    'Instructions to offices',
    '統括責任者は会議の結果に基づき、部署の長に指示できる。',
    'The chief may instruct heads of offices on the strength of what the council found.',
  ),
  article(
    7,
    '入退室管理を行う場所',
    'Controlled rooms',
    '三つの区分ごとに、入室の許可と識別の方法を分ける。',
    'Three levels of rooms, each with its own way of permission and identification.',
  ),
  article(
    8,
    '入退室管理者',
    'Entry managers',
    '室と場所ごとに、入退室を管理する者を置く。',
    'Each room and place has somebody who controls entry.',
  ),
  article(
    9,
    'ID認証装置',
    'ID devices',
    '許可した者に限り識別IDを登録する。',
    'An ID is registered only for those who were given permission.',
  ),
  article(
    10,
    '入退室管理簿',
    'Entry register',
    '区分2と3の室について入退室の記録を残す。',
    'Entries to rooms of levels 2 and 3 are recorded.',
  ),
  article(
    11,
    '報告の聴取と指示',
    'Reports and instructions',
    '統括責任者は入退室管理の報告を受け、調べ、指示する。',
    'The chief hears reports on entry control, looks into them and instructs.',
  ),
  article(
    12,
    '対象機器',
    'Controlled equipment',
    'サーバと統合端末について操作者の確認と履歴の記録を行う。',
    'On servers and terminals operators are verified and their operations logged.',
  ),
  article(
    13,
    'アクセス管理責任者',
    'Access manager',
    'デジタル推進課長がアクセス管理に責任を負う。',
    'The head of the Digital Promotion Division answers for access control.',
  ),
  {
    ...article(
      14,
      '照合情報認証',
      'Operator authentication',
      '管理方法、権限ごとの操作者、管理簿を定める。',
      'How IDs are kept, who gets which authority, and the register of both.',
    ),
    itemsOnly: true,
  },
  article(
    15,
    '操作者の責務',
    'Duties of operators',
    '操作者は定められた管理方法を守る。',
    'Operators keep to the way of handling that was set.',
  ),
  article(
    16,
    '操作履歴',
    'Operation logs',
    '7年前まで解析できるように履歴を保管する。',
    'Logs are kept so that they can be analysed seven years back.',
  ),
  article(
    17,
    '情報資産の管理',
    'Information assets',
    '資産ごとに管理責任者を分けて置く。',
    'Every kind of asset has somebody who answers for it.',
  ),
  article(
    18,
    '本人確認情報等の管理',
    'Personal information',
    '取扱者を指定し、漏えい等を防ぐ措置をとる。',
    'Handlers are named and measures against leakage are taken.',
  ),
  article(
    19,
    'その他の資産の管理',
    'Other assets',
    '管理方法と利用者を定め、運用計画は市民課長と協議する。',
    'Handling and users are set; the operation plan is agreed with the Citizen Division.',
  ),
  article(
    20,
    '受託予定者の調査',
    'Vetting the vendor',
    '委託の前に、相手の情報保護の体制を調べる。',
    'Before outsourcing, the vendor’s arrangements for protecting information are looked into.',
  ),
  article(
    21,
    '外部委託の承認',
    'Approval of outsourcing',
    '会議の審議を経たうえで、事前に統括責任者の承認を得る。',
    'After the council has deliberated, and before outsourcing, the chief’s approval is obtained.',
  ),
  {
    ...article(
      22,
      '契約書の記載事項',
      'Clauses of the contract',
      '情報保護に関する六つの事項を契約書に明記する。',
      'Six clauses on information protection are written into the contract.',
    ),
    itemsOnly: true,
  },
  article(
    23,
    '受託者の調査',
    'Inspecting the contractor',
    '必要に応じ、受託者の対策の実施状況を調べる。',
    'As needed, how the contractor carries out its measures is inspected.',
  ),
  article(
    24,
    '補則',
    'Supplementary rules',
    'ここに無い事項は市長が別に定める。',
    'What is not settled here the mayor settles separately.',
  ),
]
