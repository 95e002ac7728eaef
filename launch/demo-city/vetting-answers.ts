import type { VettingAnswer } from '../../domain/outsourcing/vetting/fields.ts'
import { questionnaireOn, questionnaires } from '../../domain/guideline/questionnaire.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** What a good vendor answers to each item, and what the office saw of it. */
const good: { readonly [item: string]: readonly [answer: string, evidence: string] } = {
  'responsible-person': ['情報管理責任者を管理部長とし、体制図に明記しています。', '任命書の写し、体制図'],
  'written-rules': [
    '情報セキュリティ管理規程と個人情報取扱規程を定め、毎年見直しています。',
    '規程2本の写し（最終改定 令和7年10月）',
  ],
  'contact-chart': ['24時間つながる緊急連絡網があります。', '体制図・緊急連絡網'],
  'security-certificate': ['保守部門を範囲として認証を受けています。', '登録証の写し（番号・範囲・期限を確認）'],
  'privacy-mark': ['付与を受けています。', '登録証の写し'],
  audits: ['内部監査を年1回行い、結果を取締役会に報告しています。', '直近の内部監査報告（指摘2件、是正済み）'],
  'past-incidents': ['過去3年間に漏えい等の事故はありません。', '申告書'],
  suspensions: ['ありません。', '申告書'],
  continuity: ['直近3期は黒字です。事業継続計画を定めています。', '決算公告、事業継続計画の目次'],
  'worker-list': ['作業の5日前までに名簿を提出し、変更のつど届け出ます。', '従事者名簿（6名）'],
  'secrecy-pledges': ['全員から、退職後も続く誓約書を取っています。', '誓約書の様式と6名分の写し'],
  training: ['年2回、全員に行っています。直近の受講率は100％です。', '研修の記録'],
  'temporary-staff': ['この業務には正社員だけが従事します。', '書面で確認'],
  discipline: ['就業規則第52条に懲戒を定めています。', '就業規則の該当条'],
  'subcontractors-named': ['再委託は行いません。', '書面で確認'],
  'subcontractors-chosen': ['該当しません。', '再委託を行わない旨の書面'],
  'consent-understood': ['了解しています。', '了解の書面（代表者名）'],
  abroad: ['国外での保管・閲覧はありません。クラウドサービスは使いません。', '書面で確認'],
  'locked-premises': ['作業は市の庁舎内だけで行います。', '作業場所を庁舎内に限る旨の書面'],
  'entry-records': ['市の入退室の定めに従い、名札を着けます。', '聴取で確認'],
  surveillance: ['自社の保管室は警備会社と契約しています。', '警備契約の写し'],
  'devices-secured': ['保守用の端末はワイヤーで固定し、私物の持込みを禁じています。', '端末の管理簿'],
  cabinets: ['設定書は施錠した保管庫に納め、鍵を管理簿で数えています。', '鍵の管理簿の写し'],
  'personal-accounts': ['保守用のIDは一人に一つで、四半期ごとに棚卸しします。', 'ID一覧、棚卸しの記録'],
  authentication: ['保守用の端末は、ICカードと暗証番号の二つで認証します。', '聴取で確認'],
  'operation-logs': ['保守作業の操作を記録し、1年間保管します。', '記録の見本'],
  encryption: ['端末の記憶装置と通信を暗号化しています。', '設定の画面の写し'],
  malware: ['定義ファイルを毎日更新し、月1回全検査をします。', '更新の記録'],
  'remote-access': ['遠隔の保守は行いません。脆弱性は重大なもので3日以内に対応します。', '対応の手順書'],
  'no-live-data-in-tests': ['実データの使用を禁じています。', '開発規程第8条'],
  'handover-records': ['受渡しのたびに双方が署名します。', '受渡簿の様式'],
  'no-taking-out': ['市の承諾のない持出しと複写を禁じ、外部接続口を塞いでいます。', '規程第15条、聴取'],
  transport: ['輸送を伴いません。', '書面で確認'],
  'return-and-disposal': ['契約の終了時に返還し、記憶装置は破砕して証明書を出します。', '廃棄証明書の見本'],
  backups: ['バックアップは取りません。', '書面で確認'],
  'incident-report': ['覚知から1時間以内に、市の担当課へ電話で知らせます。', '事故対応の手順書、連絡先'],
  'inspections-accepted': ['応じます。', '応諾の書面'],
  liability: ['サイバー保険（1億円）に加入しています。', '保険証券の写し'],
}

/** What was found in each area while the first questionnaire was in force. */
const areas: { readonly [area: string]: string } = {
  organisation:
    '情報セキュリティ管理規程（最終改定 令和5年10月）、体制図・緊急連絡網、ISO/IEC 27001 認証書の写しを確認。過去3年間の漏えい等の事故なし。',
  staff: '従事者名簿と秘密保持誓約書（退職後の義務を含む）の写しを受領。研修は年2回、直近の受講率100%。',
  subcontracting: '再委託を行わない旨を書面で確認。必要が生じたときは事前に書面で承諾を求める手続を説明済み。',
  premises: '作業場所は市の庁舎内に限る。持帰りの作業は行わない。',
  technology: '個人別ID、操作記録の1年間保管、保守用端末の暗号化と定義ファイルの更新手順を確認。',
  media: '受渡簿の様式、持出し・複写の制限、返還・廃棄の証明書の見本を確認。',
  incidents: '第一報は覚知から1時間以内、連絡先を確認。市の検査と報告の求めに応じる旨の書面あり。',
}

/** How an item differs from what a good vendor answers. */
export type Exception = Pick<VettingAnswer, 'item' | 'finding' | 'evidence'> & { readonly answer?: string }

/** A whole questionnaire, the one in force on that day; exceptions to items that it doesn't have are left out. */
export const answersOn = (day: PlainDate, exceptions: readonly Exception[] = []): readonly VettingAnswer[] =>
  questionnaireOn(questionnaires, day).items.map(({ id }) => {
    const [answer, evidence] = good[id] ?? ['', areas[id] ?? '書面で確認した。']
    const exception = exceptions.find((one) => one.item === id)
    return { item: id, answer, finding: 'met', evidence, means: null, ...exception }
  })
