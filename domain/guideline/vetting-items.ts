import type { QuestionnaireCategory, QuestionnaireItem } from './questionnaire-item.ts'

/** The categories of the second questionnaire, in its order (Art. 20 names none: operational setting). */
export const vettingCategories: readonly QuestionnaireCategory[] = [
  { id: 'organisation', ja: '管理体制', en: 'Organisation' },
  { id: 'staff', ja: '従業者', en: 'Staff' },
  { id: 'subcontracting', ja: '再委託', en: 'Sub-contracting' },
  { id: 'premises', ja: '作業場所', en: 'Premises' },
  { id: 'technology', ja: '技術的対策', en: 'Technology' },
  { id: 'media', ja: '媒体・データ', en: 'Media and data' },
  { id: 'incidents', ja: '事故への対応', en: 'Incidents' },
  { id: 'oversight', ja: '市の監督・賠償', en: 'Oversight and liability' },
]

type Said = readonly [ja: string, en: string]
const both = ([ja, en]: Said) => ({ ja, en })
const item = (
  id: string,
  category: string,
  blocking: boolean,
  title: Said,
  question: Said,
  wanted: Said,
): Omit<QuestionnaireItem, 'no'> => ({
  id,
  category,
  blocking,
  title: both(title),
  ...both(question),
  wanted: both(wanted),
})
const must = true
const may = false

const items: readonly Omit<QuestionnaireItem, 'no'>[] = [
  item(
    'responsible-person',
    'organisation',
    must,
    ['情報保護の責任者', 'Responsible person'],
    [
      '情報の保護に責任を負う者を定め、役職と氏名を市に示せますか。',
      'Is somebody answerable for the protection of information, and can you name post and person to the city?',
    ],
    ['任命書、責任者の役職と氏名', 'Letter of appointment; post and name'],
  ),
  item(
    'written-rules',
    'organisation',
    must,
    ['規程の整備と改定', 'Written rules'],
    [
      '個人情報と情報セキュリティの取扱いを定めた規程があり、見直していますか。',
      'Are there written rules on personal information and security, and are they kept up to date?',
    ],
    ['規程の写し、最終の改定日', 'Copy of the rules; day of the last revision'],
  ),
  item(
    'contact-chart',
    'organisation',
    may,
    ['体制図・連絡網', 'Chart and contacts'],
    [
      '管理体制図と、休日・夜間を含む連絡網がありますか。',
      'Is there a chart of responsibilities and a list of contacts that also holds at night and on holidays?',
    ],
    ['体制図、連絡網', 'Chart; list of contacts'],
  ),
  item(
    'security-certificate',
    'organisation',
    may,
    ['ISO/IEC 27001 の認証', 'ISO/IEC 27001 certificate'],
    [
      '情報セキュリティマネジメントシステム（ISO/IEC 27001）の認証を受けていますか。対象の範囲にこの業務を含みますか。',
      'Are you certified under ISO/IEC 27001, and does its scope cover this work?',
    ],
    ['登録証の番号、範囲、有効期限', 'Number, scope and expiry of the certificate'],
  ),
  item(
    'privacy-mark',
    'organisation',
    may,
    ['プライバシーマーク', 'PrivacyMark'],
    ['プライバシーマークの付与を受けていますか。', 'Do you hold the PrivacyMark?'],
    ['登録番号、有効期限', 'Number and expiry'],
  ),
  item(
    'audits',
    'organisation',
    may,
    ['監査の実施', 'Audits'],
    [
      '情報の保護について、内部または外部の監査を定期に受けていますか。',
      'Is the protection of information audited regularly, from inside or outside?',
    ],
    ['直近の監査の日、指摘と対応の概要', 'Day of the last audit; what it found and what was done'],
  ),
  item(
    'past-incidents',
    'organisation',
    may,
    ['過去の事故と再発防止', 'Past incidents'],
    [
      '過去3年間の漏えい、滅失、毀損等の事故と、その再発防止策を示せますか。',
      'Can you state leaks, losses or damage of the past three years and what prevents them now?',
    ],
    ['事故の有無、経過と再発防止策', 'Whether there were any; course and prevention'],
  ),
  item(
    'suspensions',
    'organisation',
    may,
    ['指名停止・行政処分', 'Suspensions and sanctions'],
    [
      '指名停止、行政処分等を受けていませんか。',
      'Are you free of suspensions from tendering and of administrative sanctions?',
    ],
    ['過去3年間の有無の申告', 'Declaration for the past three years'],
  ),
  item(
    'continuity',
    'organisation',
    may,
    ['財務・事業継続', 'Finances and continuity'],
    [
      '契約の期間を通じて業務を続けられる財務と、災害等のときに続ける計画がありますか。',
      'Are finances and plans sound enough to carry on throughout the contract and after a disaster?',
    ],
    ['決算の概要、事業継続計画', 'Summary of accounts; continuity plan'],
  ),

  item(
    'worker-list',
    'staff',
    must,
    ['従事者名簿', 'List of workers'],
    [
      'この業務に従事する者の名簿を、変更のたびに市へ出せますか。',
      'Will the city get a list of those who do this work, and every change of it?',
    ],
    ['従事者名簿（所属・氏名・役割）', 'List of workers: unit, name, role'],
  ),
  item(
    'secrecy-pledges',
    'staff',
    must,
    ['秘密保持の誓約書', 'Pledges of secrecy'],
    [
      '従事者全員から、退職した後も続く秘密保持の誓約書を取っていますか。',
      'Has every worker pledged secrecy, also for the time after leaving?',
    ],
    ['誓約書の様式と提出の状況', 'Form of the pledge; who has signed'],
  ),
  item(
    'training',
    'staff',
    may,
    ['教育・研修', 'Training'],
    [
      '従事者に、情報の保護についての教育を定期に行っていますか。',
      'Are the workers trained regularly in the protection of information?',
    ],
    ['年の回数、直近の日、受講率', 'Times a year; last day; share who took part'],
  ),
  item(
    'temporary-staff',
    'staff',
    may,
    ['派遣・短期の従業者', 'Temporary staff'],
    [
      '派遣や短期の従業者にも、同じ教育・誓約・監督を行っていますか。',
      'Are agency and short-term workers trained, pledged and supervised alike?',
    ],
    ['該当者の有無、取扱いの定め', 'Whether there are any; the rule for them'],
  ),
  item(
    'discipline',
    'staff',
    may,
    ['違反への措置', 'Discipline'],
    ['規程に違反した者への措置を定めていますか。', 'Do your rules say what happens to whoever breaks them?'],
    ['就業規則等の該当の箇所', 'The place in the rules of employment'],
  ),

  item(
    'subcontractors-named',
    'subcontracting',
    must,
    ['再委託の有無と相手', 'Sub-contractors named'],
    [
      '再委託の有無を明らかにし、行うときは相手、範囲、理由を示せますか。',
      'Do you say whether work is passed on, and if so to whom, which part and why?',
    ],
    ['再委託の有無、相手・範囲・理由の書面', 'Statement: whether, to whom, which part, why'],
  ),
  item(
    'subcontractors-chosen',
    'subcontracting',
    must,
    ['再委託先の選定と監督', 'Choice and supervision of sub-contractors'],
    [
      '再委託先を選ぶ基準があり、同等の義務を課して監督していますか。',
      'Are sub-contractors chosen by a standard, bound to the same duties and supervised?',
    ],
    [
      '選定の基準、監督の記録（再委託がなければ該当なし）',
      'Standard and records of supervision; not applicable where none is used',
    ],
  ),
  item(
    'consent-understood',
    'subcontracting',
    must,
    ['再委託の事前承諾', 'Consent before sub-contracting'],
    [
      '何段階であっても、再委託の前に市の書面による承諾が要ることを了解していますか。',
      'Is it understood that the city consents in writing before any sub-contracting, at whatever tier?',
    ],
    ['了解した旨の書面', 'Written statement'],
  ),
  item(
    'abroad',
    'subcontracting',
    may,
    ['国外での取扱い', 'Handling abroad'],
    [
      '国外でのデータの保管や閲覧、国外の事業者の利用がないか、あれば内容を示せますか。',
      'Is nothing stored, read or handled abroad or by foreign providers, or is it disclosed?',
    ],
    ['利用するサービスと保管の場所', 'Services used and where they store'],
  ),

  item(
    'locked-premises',
    'premises',
    must,
    ['作業場所の特定と施錠', 'Fixed and locked premises'],
    [
      '作業の場所を特定し、施錠により関係のない者の立入りを防いでいますか。',
      'Is the place of work fixed, and kept locked against everyone else?',
    ],
    [
      '所在地、見取図、施錠の方法（庁舎内のみの作業はその旨）',
      'Address, plan, locks; or that work is done in the city hall only',
    ],
  ),
  item(
    'entry-records',
    'premises',
    may,
    ['入退室の管理', 'Entry records'],
    [
      '作業の場所への出入りを記録し、名札等で従事者を見分けられますか。',
      'Are entries recorded, and can workers be told by their badges?',
    ],
    ['入退室の記録の見本', 'Sample of the entry records'],
  ),
  item(
    'surveillance',
    'premises',
    may,
    ['監視・警備', 'Surveillance'],
    ['カメラや警備により、時間外も見守っていますか。', 'Do cameras or guards watch also outside working hours?'],
    ['設備、警備契約の概要', 'Equipment; outline of the guarding contract'],
  ),
  item(
    'devices-secured',
    'premises',
    may,
    ['機器の盗難防止・持込み制限', 'Devices secured'],
    [
      '機器の盗難を防ぎ、私物の端末や記憶媒体の持込みを制限していますか。',
      'Are devices secured against theft, and private ones kept out?',
    ],
    ['固定・保管の方法、持込みの定め', 'How they are secured; the rule on private devices'],
  ),
  item(
    'cabinets',
    'premises',
    may,
    ['保管庫と鍵', 'Cabinets and keys'],
    [
      '資料を鍵のかかる保管庫に納め、鍵を管理していますか。',
      'Are papers and media kept in locked cabinets whose keys are accounted for?',
    ],
    ['保管庫、鍵の管理簿', 'Cabinets; record of keys'],
  ),

  item(
    'personal-accounts',
    'technology',
    must,
    ['個人別のIDと権限', 'Personal accounts'],
    [
      '利用者のIDを一人ずつ与え、権限を必要な範囲に限り、退任のときに消していますか。',
      'Has everyone an account of their own with no more rights than needed, removed when they leave?',
    ],
    ['IDと権限の一覧、棚卸しの記録', 'List of accounts and rights; record of reviews'],
  ),
  item(
    'authentication',
    'technology',
    may,
    ['認証の方法', 'Authentication'],
    [
      '多要素認証など、なりすましを防ぐ認証を用いていますか。',
      'Does signing in withstand impersonation, for instance by a second factor?',
    ],
    ['認証の方法', 'How people sign in'],
  ),
  item(
    'operation-logs',
    'technology',
    must,
    ['操作記録', 'Operation logs'],
    [
      '誰がいつ何を操作したかの記録を取り、期間を定めて保管していますか。',
      'Is it recorded who did what when, and kept for a fixed time?',
    ],
    ['記録の項目、保管の期間', 'What is recorded; how long it is kept'],
  ),
  item(
    'encryption',
    'technology',
    may,
    ['暗号化', 'Encryption'],
    ['通信と、持ち運ぶ媒体・端末を暗号化していますか。', 'Are connections and portable media and devices encrypted?'],
    ['方式と対象', 'Method, and what it covers'],
  ),
  item(
    'malware',
    'technology',
    may,
    ['不正プログラム対策・更新', 'Malware and updates'],
    [
      '不正なプログラムへの対策を行い、更新を続けていますか。',
      'Are devices protected against malware and kept up to date?',
    ],
    ['対策ソフト、更新の手順', 'Software; how it is updated'],
  ),
  item(
    'remote-access',
    'technology',
    may,
    ['脆弱性・遠隔保守', 'Weaknesses and remote maintenance'],
    [
      '脆弱性に期限を定めて対応し、遠隔の保守は許された経路だけで行いますか。',
      'Are weaknesses mended within a set time, and is remote maintenance done by permitted ways only?',
    ],
    ['対応の手順、接続の経路（遠隔の保守がなければその旨）', 'Procedure; way of connecting, or that there is none'],
  ),
  item(
    'no-live-data-in-tests',
    'technology',
    may,
    ['試験での実データの不使用', 'No real data in tests'],
    [
      '市の実際の情報を、試験や開発に使わないことにしていますか。',
      'Is the city’s real information kept out of tests and development?',
    ],
    ['規程の該当の箇所', 'The place in the rules'],
  ),

  item(
    'handover-records',
    'media',
    must,
    ['受渡しの記録', 'Hand-over records'],
    [
      '市との資料・データの受渡しを、そのつど受渡簿に記録しますか。',
      'Is every hand-over of papers or data to or from the city recorded?',
    ],
    ['受渡簿の様式', 'Form of the record'],
  ),
  item(
    'no-taking-out',
    'media',
    must,
    ['持出し・複写の制限', 'Taking out and copying'],
    [
      '市の承諾がない持出し、複写、複製を禁じ、防ぐ手立てがありますか。',
      'Is taking out or copying without consent forbidden, and prevented?',
    ],
    ['規程の該当の箇所、制限の方法', 'The place in the rules; how it is prevented'],
  ),
  item(
    'transport',
    'media',
    may,
    ['輸送の方法', 'Transport'],
    [
      '輸送や送付の方法（容器、人数、暗号化等）を定めていますか。',
      'Is it laid down how media travel: container, persons, encryption?',
    ],
    ['輸送の手順（輸送がなければその旨）', 'Procedure; or that nothing is carried'],
  ),
  item(
    'return-and-disposal',
    'media',
    must,
    ['返還・消去と証明', 'Return and disposal'],
    [
      '契約の終わりに、資料を返し、または復元できない方法で消去し、証明書を出しますか。',
      'At the end, is everything returned or destroyed beyond recovery, with a certificate?',
    ],
    ['返還・消去の方法、証明書の見本', 'Method; sample of the certificate'],
  ),
  item(
    'backups',
    'media',
    may,
    ['バックアップの管理', 'Backups'],
    [
      '複製（バックアップ）の媒体を数え、同じように保管し、消去しますか。',
      'Are backups counted, kept and destroyed with the same care?',
    ],
    [
      'バックアップの一覧と保管の場所（取らなければその旨）',
      'List of backups and where they are kept; or that there are none',
    ],
  ),

  item(
    'incident-report',
    'incidents',
    must,
    ['事故の第一報', 'First report of an incident'],
    [
      '事故を知ったら直ちに市へ知らせる期限、連絡先、手順を定めていますか。',
      'Is it laid down how soon, to whom and how an incident is reported to the city?',
    ],
    ['第一報の期限、連絡先、手順書', 'Deadline of the first report, contact, procedure'],
  ),

  item(
    'inspections-accepted',
    'oversight',
    must,
    ['検査・報告の受入れ', 'Acceptance of inspections'],
    [
      '市の実地の検査と報告の求めに応じますか（再委託先を含む）。',
      'Do you accept inspections and requests for reports by the city, sub-contractors included?',
    ],
    ['応じる旨の書面', 'Written statement'],
  ),
  item(
    'liability',
    'oversight',
    may,
    ['損害賠償・保険', 'Liability and insurance'],
    [
      '損害を賠償する責任を了解し、保険等の備えがありますか。',
      'Is liability for damage accepted, and is there insurance or the like for it?',
    ],
    ['保険の種類と限度の額', 'Kind of insurance and its limit'],
  ),
]

/**
 * The 38 items of the second questionnaire: what is asked, what evidence is wanted, and which items block (★).
 * Operational setting.
 */
export const vettingItems: readonly QuestionnaireItem[] = items.map((one, index) => ({ no: index + 1, ...one }))
