import { articleOf, citeJa, type ArticleRef } from '../../domain/guideline/articles.ts'
import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { ReturnTarget } from '../../domain/outsourcing/commands.ts'
import type { NoticeId } from '../../domain/guideline/incident-settings.ts'
import type { NewsLetterKind } from '../letter-facts.ts'

/** One kind of task: how it is called, how the subject asks for it, and what to do in one line. */
interface TaskWords {
  readonly noun: string
  readonly ask: string
  readonly todo: string
}

const task = (noun: string, todo: string): TaskWords => ({ noun, ask: `${noun}のお願い`, todo })
const day = (at: Instant): string => warekiWithWeekday(tokyoDateOf(at))

/** The words of the letters in Japanese: the language in which the product is written first. */
export const ja = {
  demo: '※ 架空の市による試用の環境から送られた見本です。実際の手続ではありません。',
  subject: (what: string, title: string) => `【関所】${what}: ${title}`,
  subjectDue: (what: string, title: string, due: string) => `【関所】${what}: ${title} (期限 ${due})`,
  dear: (post: string) => `${post} 様`,
  day,
  moment: (at: Instant) => `${day(at)} ${tokyoClockOf(at)}`,
  article: (ref: ArticleRef) => {
    const article = articleOf(ref)
    return article === null ? citeJa(ref) : `${citeJa(ref)}（${article.title.ja}）`
  },

  tasks: {
    vet: task('委託先の調査', '委託予定先の情報保護の体制を調べ、結果と判定を記録してください。'),
    submit: task('申請', '内容を確かめ、セキュリティ会議の審議に付すよう申請してください。'),
    'check-form': task('形式審査', '記載がそろっているかを確かめ、受け付けるか差し戻してください。'),
    'record-outcome': task('会議での審議の手配', '案件をセキュリティ会議の議題に載せてください。システム外で開いた会議のときは、会議録から結果を記録してください。'),
    approve: task('承認', '会議の結果を踏まえ、この外部委託を承認するかどうかを決めてください。'),
    'register-contract': task('契約の登録', '締結した契約と、六つの事項の記載箇所を登録してください。'),
    'fulfil-condition': task('承認の条件の履行', '承認に付された条件を果たし、その内容を記録してください。'),
    'issue-instruction': task('指示の案の決定', '庶務が作成した指示の案を確かめ、発出するか取り下げてください。'),
    'give-report': task('入退室管理の報告', '統括責任者が求めた事項について報告してください。'),
    'consider-report': task('報告の検討', '入退室管理の報告を確かめ、指示するか、指示せずに終結するか決めてください。'),
    acknowledge: task('指示の受領', '指示の内容を確かめ、受領を知らせてください。履行の期限は、リンク先の案件にあります。'),
    'carry-out': task('指示の履行の報告', '指示を履行し、証拠を添えて報告してください。途中の経過も報告できます。'),
    'review-completion': task('履行の報告の確認', '履行の報告が十分かを確かめ、終結するか差し戻してください。'),
    'assess-incident': task('事故の評価', '第一報を確かめ、不正な目的の有無と、連絡・通知の要否を判断してください。期限は暦日です。'),
    'report-preliminary': task('個人情報保護委員会への速報', '速報を行い、日時と相手を記録してください。期限は暦日で、閉庁日でも延びません。'),
    'report-final': task('個人情報保護委員会への確報', '確報を行い、日時と相手を記録してください。期限は暦日で、閉庁日でも延びません。'),
    notify: task('事故の連絡・通知', '相手に連絡・通知し、日時と相手を記録してください。期限は暦日で、閉庁日でも延びません。'),
    'investigate-incident': task('原因と再発防止の記録', '原因を調べ、再発防止の措置を決めて記録してください。'),
    'follow-up': task('事故後の対応', '求められた対応を行い、結果を報告してください。'),
    'close-incident': task('事故の終結', '残っている対応がないことを確かめ、事故を終結してください。'),
    inspect: task('受託者の検査', '受託者の対策の実施状況を調べ、結果を記録してください。'),
    'renew-certificate': task('認証の更新の確認', '受託者の認証の有効期限が近づいています。更新を確かめて記録してください。確かでないときは、検査を勧めます。'),
    correct: task('指摘の是正の記録', '受託者から是正の報告を受け、記録してください。'),
    'return-disposal': task('返還・廃棄の記録', '市の資料の返還または廃棄を確かめ、証明書を記録してください。'),
    'read-clauses': task('契約書の記載事項の確認', '登録した方とは別の方が、六つの事項の記載箇所を契約書と照らし、確認してください。'),
    'register-clauses': task('契約書の記載箇所の訂正', '確認した方が記載箇所に疑いを示しています。契約書と照らし、直すか、そのままでよい理由を記録してください。'),
    'approve-change': task('変更の承認', 'いまの承認との違いを確かめ、変更を承認するかどうかを決めてください。'),
    'amend-change': task('変更の申請の訂正', '差し戻された理由を確かめ、変更の申請を直すか取り下げてください。'),
    consent: task('再委託の承諾', '相手の体制と理由を確かめ、再委託を承諾するかどうかを決めてください。'),
    'check-effect': task('是正の効果の確認', '受託者の是正の報告を現物や記録に照らして確かめ、結果を記録してください。'),
    'propose-item': task('付議の検討', '会議に諮るべき事項があります。議題にするか、しない理由を記録してください。'),
    'ask-back': task('貸与品などの返却の確認', '契約のために渡したものが戻り、または抹消されたことを確かめ、記録してください。'),
    'decide-renewal': task('更新の判断', '契約の終わりが近づいています。更新を起案するか、更新しない理由を記録してください。'),
    close: task('案件の終結', '残っている事項がないことを確かめ、案件を終結してください。'),
    // Of the security council (Art. 5).
    'call-meeting': task('開催通知', '議題を確かめ、セキュリティ会議の開催を通知してください。'),
    'hold-meeting': task('会議の記録', '会議の出欠と議題ごとの結果を記録し、閉会してください。'),
    'reply-attendance': { noun: '開催通知への回答', ask: '会議の開催通知', todo: 'セキュリティ会議を開催します。出席、代理出席、欠席のいずれかをお答えください。' },
    'consent-circular': task('持ち回り審議の可否の回答', '会議を開かずに持ち回りで審議してよいかをお答えください。回答がないときは、同意とはみなしません。'),
    'give-opinion': task('持ち回り審議の意見', '議題ごとに、可、否、意見、質問のいずれかをお答えください。回答がないときは、可とはみなしません。'),
    'answer-question': task('質問への回答', '持ち回り審議で出された質問にお答えください。'),
    'conclude-circular': task('持ち回り審議の取りまとめ', '寄せられた意見を取りまとめ、議題ごとの結果を記録してください。'),
    'confirm-circular': task('持ち回り審議の結果の確認', '取りまとめた結果を確かめ、確定するか差し戻してください。'),
    'draft-minutes': task('議事録の作成', '議題ごとの要旨と公開・非公開の別を記し、議事録案を作ってください。'),
    'confirm-minutes': task('議事録の確認', '議事録案を確かめ、確定するか差し戻してください。'),
  },
  otherTask: task('手続', '内容を確かめ、手続をしてください。'),
  asked: (words: TaskWords) => `次の案件について、${words.noun}をお願いします。`,
  reminder: {
    soon: { subject: (words: TaskWords) => `期限が近づいています・${words.ask}`, text: (words: TaskWords) => `${words.noun}の期限が近づいています。` },
    today: { subject: (words: TaskWords) => `本日が期限です・${words.ask}`, text: (words: TaskWords) => `${words.noun}は本日が期限です。` },
    past: { subject: (words: TaskWords) => `期限を過ぎています・${words.ask}`, text: (words: TaskWords) => `${words.noun}が期限を過ぎています。` },
  },
  escalation: {
    subject: (words: TaskWords) => `期限超過のお知らせ・${words.noun}`,
    text: (words: TaskWords, posts: readonly string[]) => `${posts.join('、')}の${words.noun}が、期限を過ぎても済んでいません。`,
    todo: '事情を確かめ、手続が進むように働きかけてください。',
  },
  news: {
    approved: { subject: '承認されました', text: '次の外部委託が承認されました。', todo: '契約の手続に進んでください。' },
    disapproved: { subject: '不承認となりました', text: '次の外部委託は承認されませんでした。', todo: '理由を確かめてください。この案件は終結しました。' },
    returned: { subject: '差し戻されました', text: '次の外部委託が差し戻されました。', todo: '理由を確かめ、直したうえで手続をやり直してください。' },
    withdrawn: { subject: '取り下げられました', text: '次の外部委託が取り下げられました。', todo: 'この案件は終結しました。手続は要りません。' },
    'change-approved': { subject: '変更が承認されました', text: '次の外部委託の変更が承認されました。', todo: '発効の日までは、これまでの承認が続きます。' },
    'change-disapproved': { subject: '変更は不承認となりました', text: '次の外部委託の変更は承認されませんでした。', todo: 'これまでの承認が続きます。理由を確かめてください。' },
    'subcontract-consented': { subject: '再委託が承諾されました', text: '次の外部委託の再委託が承諾されました。', todo: '受託者に知らせてください。承諾の日より前に業務を行わせることはできません。' },
    'subcontract-refused': { subject: '再委託は承諾されませんでした', text: '次の外部委託の再委託は承諾されませんでした。', todo: '理由を確かめ、受託者に知らせてください。' },
    terminated: { subject: '契約が中途で終わります', text: '次の外部委託の契約が、期間の途中で終わることになりました。', todo: '理由を確かめてください。返還・廃棄の手続は担当の部署が行います。' },
    closed: { subject: '終結しました', text: '次の外部委託の案件が終結しました。', todo: '記録はいつでも見られます。手続は要りません。' },
    incident: { subject: '事故の第一報', text: '次の事故の第一報が記録されました。', todo: '内容を確かめ、必要な指示や会議の招集を考えてください。' },
    'incident-closed': { subject: '事故が終結しました', text: '次の事故の対応が終わり、終結しました。', todo: '記録はいつでも見られます。手続は要りません。' },
    'instruction-withdrawn': { subject: '指示が取り下げられました', text: '次の指示または報告の求めが取り下げられました。', todo: '理由を確かめてください。手続は要りません。' },
    'instruction-closed': { subject: '指示の案件が終結しました', text: '次の指示または報告の案件が終結しました。', todo: '記録はいつでも見られます。手続は要りません。' },
    notice: { subject: '会議への出席のお願い', text: '次のセキュリティ会議への出席をお願いします（要綱第5条第4項）。', todo: '説明または意見をお願いする議題は、リンク先で見られます。' },
    rescheduled: { subject: '会議の日程が変わりました', text: '次のセキュリティ会議は、日程または場所が変わりました。', todo: '新しい日程を確かめてください。構成員の方には、出欠をあらためてお尋ねします。' },
    cancelled: { subject: '会議は開かれません', text: '次のセキュリティ会議（持ち回り審議を含む）は、行わないこととなりました。', todo: '議題は、次の会議で扱われます。手続は要りません。' },
    'minutes-confirmed': { subject: '会議の記録が確定しました', text: '次のセキュリティ会議の記録を議長が確定しました。', todo: '記録はいつでも見られます。手続は要りません。' },
  } satisfies Record<NewsLetterKind, { readonly subject: string; readonly text: string; readonly todo: string }>,
  returnTargets: { vetting: '調査', submission: '申請', 'form-check': '形式審査', deliberation: '審議' } satisfies Record<ReturnTarget, string>,
  notices: {
    'ppc-preliminary': '個人情報保護委員会への速報', 'ppc-final': '個人情報保護委員会への確報', prefecture: '県への連絡', 'j-lis': '地方公共団体情報システム機構への連絡', police: '警察への届出', persons: '本人への通知', publication: '公表',
  } satisfies Record<NoticeId, string> as Readonly<Record<string, string>>,
  about: {
    'follow-up': (n: string) => `対応${n}`,
    proposal: (n: string) => `付議の求め${n}`,
    condition: (n: string) => `条件${n}`,
    inspection: (n: string) => `第${n}回検査`,
    finding: (n: string) => `指摘${n}`,
    certificate: (n: string) => `認証${n}`,
    adhoc: (n: string) => `臨時検査${n}`,
    subcontract: (n: string) => `再委託先${n}`,
    change: (n: string) => `変更${n}`,
  },
  conditions: (count: number) => `${count}件（期限のある手続として届きます）`,

  labels: {
    number: '案件番号', title: '件名', asker: '依頼元', about: '対象', article: '根拠', due: '期限', by: '決定者', at: '日時', to: '差戻し先',
    conditions: '条件', reason: '理由',
  },
  noNumber: '未定（申請の時に付きます）',
  asker: (office: string, name: string) => (name === '' ? office : `${office} ${name}`),
  taskLink: '次のリンクから手続ができます。',
  escalationLink: '次のリンクから状況を見られます。',
  caseLink: '次のリンクから案件を見られます（サインインが必要です）。',
  linkNotes: [
    '開いただけでは、何も決まりません。宛先の方専用です。転送しないでください。',
    '同じ依頼は、関所にサインインしたときの受信箱にもあります。',
  ],
  contact: (post: string, contact: string) => (contact === '' ? `問合せ先  ${post}` : `問合せ先  ${post}（${contact}）`),
  automatic: 'このメールは関所が自動で送っています。返信は届きません。',
}

/** What every language has to say; English is checked against it by the compiler. */
export type LetterMessages = typeof ja
