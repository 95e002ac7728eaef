import type { ReturnTarget } from '../../domain/outsourcing/stages.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { articleOf, citeJa } from '../../domain/guideline/articles.ts'
import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { NoticeId } from '../../domain/guideline/incident-settings.ts'
import type { LetterProcedure, NewsLetterKind } from '../letter-facts.ts'

/** One kind of task: how it is called, how the subject asks for it, and what to do in one line. */
interface TaskWords {
  readonly noun: string
  readonly ask: string
  readonly todo: string
}

/** What kind of act a piece of news tells of: by it, who did it and when are labelled. */
type Said = 'decided' | 'returned' | 'withdrawn' | 'recorded' | 'closed' | 'reported' | 'told' | 'confirmed'

const task = (noun: string, todo: string): TaskWords => ({ noun, ask: `${noun}のお願い`, todo })
const day = (at: Instant): string => warekiWithWeekday(tokyoDateOf(at))

/** The words of the letters in Japanese: the language in which the product is written first. */
export const ja = {
  demo: '※ 架空の市による試用の環境から送られた見本です。実際の手続ではありません。',
  subject: (what: string, title: string) => `【関所】${what}: ${title}`,
  inBrackets: (text: string, inside: string) => `${text}（${inside}）`,
  subjectDue: (what: string, title: string, due: string) => `【関所】${what}: ${title} (期限 ${due})`,
  dear: (post: string) => `${post} 様`,
  day,
  moment: (at: Instant) => `${day(at)} ${tokyoClockOf(at)}`,
  article: (ref: ArticleRef) => {
    const article = articleOf(ref)
    return article === null ? citeJa(ref) : `要綱${citeJa(ref)}（${article.title.ja}）`
  },

  tasks: {
    vet: task('委託先の調査', '委託予定先の情報保護の体制を調べ、結果と判定を記録してください。'),
    submit: task('申請', '内容を確かめ、セキュリティ会議の審議に付すよう申請してください。'),
    'check-form': task('形式審査', '記載がそろっているかを確かめ、受け付けるか差し戻してください。'),
    'record-outcome': task(
      '会議での審議の手配',
      '案件をセキュリティ会議の議題に載せてください。会議をシステムの外で開いたときは、議事録から結果を記録してください。',
    ),
    approve: task('承認', '会議の結果を踏まえ、この外部委託を承認するかどうかを決めてください。'),
    'register-contract': task('契約の登録', '締結した契約と、六つの事項の記載箇所を登録してください。'),
    'fulfil-condition': task('承認の条件の履行', '承認に付された条件を果たし、その内容を記録してください。'),
    'issue-instruction': task('指示の案の決定', '庶務が作成した指示の案を確かめ、発出するか取り下げてください。'),
    'give-report': task('入退室管理の報告', 'セキュリティ統括責任者が求めた事項について報告してください。'),
    'consider-report': task(
      '報告の検討',
      '入退室管理の報告を確かめ、指示するか、指示せずに終結するかを決めてください。',
    ),
    acknowledge: task(
      '指示の受領',
      '指示の内容を確かめ、受領を知らせてください。下の期限は受領のもので、履行の期限はリンク先で確かめられます。',
    ),
    'carry-out': task('指示の履行の報告', '指示を履行し、証拠を添えて報告してください。途中の経過も報告できます。'),
    'review-completion': task('履行の報告の確認', '履行の報告が十分かを確かめ、終結するか差し戻してください。'),
    'assess-incident': task(
      '事故の評価',
      '第一報を確かめ、不正な目的の有無と、連絡・通知の要否を判断してください。期限は暦日で、閉庁日でも延びません。',
    ),
    'report-preliminary': task(
      '個人情報保護委員会への速報',
      '速報を行い、日時と相手を記録してください。期限は暦日で、閉庁日でも延びません。',
    ),
    'report-final': task(
      '個人情報保護委員会への確報',
      '確報を行い、日時と相手を記録してください。期限は暦日で、閉庁日でも延びません。',
    ),
    notify: task(
      '事故の連絡・通知',
      '下の連絡・通知を行い、日時と相手を記録してください。期限は暦日で、閉庁日でも延びません。',
    ),
    'investigate-incident': task('原因と再発防止の記録', '原因を調べ、再発防止の措置を決めて記録してください。'),
    'follow-up': task('事故後の対応', '求められた対応を行い、結果を報告してください。'),
    'close-incident': task('事故の終結', '残っている対応がないことを確かめ、事故を終結してください。'),
    inspect: task('受託者の検査', '受託者の対策の実施状況を調べ、結果を記録してください。'),
    'renew-certificate': task(
      '認証の更新の確認',
      '受託者の認証の有効期限が近づいています。更新されたかどうかを確かめ、記録してください。更新が確かでないときは、検査をお勧めします。',
    ),
    correct: task('指摘の是正の記録', '受託者から是正の報告を受け、記録してください。'),
    'return-disposal': task('返還・廃棄の記録', '市の資料の返還または廃棄を確かめ、証明書を記録してください。'),
    'read-clauses': task(
      '契約書の記載事項の確認',
      '登録した方とは別の方が、六つの事項の記載箇所を契約書と照らし合わせ、確認してください。',
    ),
    'register-clauses': task(
      '契約書の記載箇所の訂正',
      '確認した方が、記載箇所が正しくないとしています。契約書と照らし合わせて直すか、そのままでよい理由を記録してください。',
    ),
    'approve-change': task('変更の承認', 'いまの承認との違いを確かめ、変更を承認するかどうかを決めてください。'),
    'amend-change': task('変更の申請の訂正', '差し戻された理由を確かめ、変更の申請を直すか取り下げてください。'),
    consent: task('再委託の承諾', '再委託先の体制と再委託の理由を確かめ、承諾するかどうかを決めてください。'),
    'check-effect': task(
      '是正の効果の確認',
      '受託者の是正の報告を現物や記録に照らして確かめ、結果を記録してください。',
    ),
    'propose-item': task(
      '付議の検討',
      'セキュリティ会議に諮るべき事項があります。議題に載せるか、載せないときはその理由を記録してください。',
    ),
    'ask-back': task(
      '貸与品などの返却の確認',
      '契約のために渡したものが、返却または抹消されたことを確かめ、記録してください。',
    ),
    'decide-renewal': task(
      '更新の判断',
      '契約の終わりが近づいています。更新を起案するか、更新しないときはその理由を記録してください。',
    ),
    close: task('案件の終結', '残っている事項がないことを確かめ、案件を終結してください。'),
    // Of the security council (Art. 5).
    'call-meeting': task(
      '開催通知の送付',
      '日時・場所と議題を確かめ、セキュリティ会議の開催を構成員に通知してください。',
    ),
    'hold-meeting': task('会議の記録', '会議の出欠と議題ごとの結果を記録し、閉会してください。'),
    'reply-attendance': {
      noun: '開催通知への回答',
      ask: '会議の開催通知',
      todo: 'セキュリティ会議を下の日時・場所で開催します。出席、代理出席、欠席のいずれかをお答えください。',
    },
    'consent-circular': task(
      '持ち回り審議への同意の回答',
      '会議を開かずに持ち回りで審議してよいかをお答えください。回答がないときは、同意とはみなしません。',
    ),
    'give-opinion': task(
      '持ち回り審議の意見',
      '議題ごとに、可、否、意見、質問のいずれかをお答えください。回答がないときは、可とはみなしません。質問には、回答のあとであらためて意見を伺います。',
    ),
    'answer-question': task('質問への回答', '持ち回り審議で出された質問にお答えください。'),
    'conclude-circular': task(
      '持ち回り審議の取りまとめ',
      '寄せられた意見を取りまとめ、議題ごとの結果を記録してください。',
    ),
    'confirm-circular': task('持ち回り審議の結果の確認', '取りまとめた結果を確かめ、確定するか差し戻してください。'),
    'draft-minutes': task('議事録の作成', '議題ごとの要旨と公開・非公開の別を記し、議事録案を作ってください。'),
    'confirm-minutes': task('議事録の確認', '議事録案を確かめ、確定するか差し戻してください。'),
  },
  otherTask: task('手続', '内容を確かめ、手続をしてください。'),
  asked: (words: TaskWords, one: string) => `次の${one}について、${words.noun}をお願いします。`,
  /** To whoever gets the letter of a post that nobody holds. */
  vacant: (post: string) =>
    `${post}が空席のため、庶務にお送りしています。手続ができるのは${post}に就いた方だけです。後任の登録を進めてください。`,
  reminder: {
    soon: {
      subject: (words: TaskWords) => `期限が近づいています・${words.ask}`,
      text: (words: TaskWords) => `${words.noun}の期限が近づいています。`,
    },
    today: {
      subject: (words: TaskWords) => `本日が期限です・${words.ask}`,
      text: (words: TaskWords) => `${words.noun}は本日が期限です。`,
    },
    past: {
      subject: (words: TaskWords) => `期限を過ぎています・${words.ask}`,
      text: (words: TaskWords) => `${words.noun}が期限を過ぎています。`,
    },
  },
  escalation: {
    subject: (words: TaskWords) => `期限超過のお知らせ・${words.noun}`,
    text: (words: TaskWords, posts: readonly string[]) =>
      `${posts.join('または')}にお願いした${words.noun}が、期限を過ぎても済んでいません。`,
    todo: '事情を確かめ、手続が進むように働きかけてください。',
  },
  news: {
    approved: {
      said: 'decided',
      subject: '承認されました',
      text: '次の外部委託が承認されました。',
      todo: '契約の手続に進んでください。',
    },
    disapproved: {
      said: 'decided',
      subject: '不承認となりました',
      text: '次の外部委託は承認されませんでした。',
      todo: '理由を確かめてください。この案件は終結しました。',
    },
    returned: {
      said: 'returned',
      subject: '差し戻されました',
      text: '次の外部委託が差し戻されました。',
      todo: '理由を確かめ、直したうえで、下の差戻し先から手続をやり直してください。',
    },
    withdrawn: {
      said: 'withdrawn',
      subject: '取り下げられました',
      text: '次の外部委託が取り下げられました。',
      todo: 'この案件は終結しました。手続は要りません。',
    },
    'change-approved': {
      said: 'decided',
      subject: '変更が承認されました',
      text: '次の外部委託の変更が承認されました。',
      todo: '発効の日までは、これまでの承認が続きます。',
    },
    'change-disapproved': {
      said: 'decided',
      subject: '変更は不承認となりました',
      text: '次の外部委託の変更は承認されませんでした。',
      todo: 'これまでの承認が続きます。理由を確かめてください。',
    },
    'subcontract-consented': {
      said: 'decided',
      subject: '再委託が承諾されました',
      text: '次の外部委託の再委託が承諾されました。',
      todo: '受託者に知らせてください。承諾の日より前に、再委託先に業務を行わせることはできません。',
    },
    'subcontract-refused': {
      said: 'decided',
      subject: '再委託は承諾されませんでした',
      text: '次の外部委託の再委託は承諾されませんでした。',
      todo: '理由を確かめ、受託者に知らせてください。',
    },
    terminated: {
      said: 'recorded',
      subject: '契約が中途で終わります',
      text: '次の外部委託の契約が、期間の途中で終わることになりました。',
      todo: '理由を確かめてください。返還・廃棄の手続は担当の部署が行います。',
    },
    closed: {
      said: 'closed',
      subject: '終結しました',
      text: '次の外部委託の案件が終結しました。',
      todo: '記録はいつでも見られます。手続は要りません。',
    },
    incident: {
      said: 'reported',
      subject: '事故の第一報',
      text: '次の事故の第一報が記録されました。',
      todo: '内容を確かめ、指示や会議の招集が要るかをご検討ください。',
    },
    'incident-closed': {
      said: 'closed',
      subject: '事故が終結しました',
      text: '次の事故の対応が終わり、終結しました。',
      todo: '記録はいつでも見られます。手続は要りません。',
    },
    'instruction-withdrawn': {
      said: 'withdrawn',
      subject: '指示・報告の求めが取り下げられました',
      text: '次の指示または報告の求めが取り下げられました。',
      todo: '理由を確かめてください。手続は要りません。',
    },
    'instruction-closed': {
      said: 'closed',
      subject: '指示・報告の案件が終結しました',
      text: '次の指示または報告の案件が終結しました。',
      todo: '記録はいつでも見られます。手続は要りません。',
    },
    notice: {
      said: 'told',
      subject: '会議への出席のお願い',
      text: '次のセキュリティ会議への出席をお願いします（要綱第5条第4項）。',
      todo: '説明または意見をお願いする議題は、リンク先で見られます。',
    },
    rescheduled: {
      said: 'told',
      subject: '会議の日程が変わりました',
      text: '次のセキュリティ会議は、日程または場所が変わりました。',
      todo: '新しい日時・場所は下のとおりです。構成員の方には、出欠をあらためてお尋ねします。',
    },
    cancelled: {
      said: 'told',
      subject: '中止のお知らせ',
      text: '次のセキュリティ会議または持ち回り審議は、行わないこととなりました。',
      todo: '議題は、別の会議で扱われます。手続は要りません。',
    },
    'minutes-confirmed': {
      said: 'confirmed',
      subject: '会議の記録が確定しました',
      text: '次のセキュリティ会議（または持ち回り審議）の記録を、議長が確定しました。',
      todo: '記録はいつでも見られます。手続は要りません。',
    },
  } satisfies Record<
    NewsLetterKind,
    { readonly said: Said; readonly subject: string; readonly text: string; readonly todo: string }
  >,
  /** The same, where conditions are attached. */
  conditionalNews: {
    approved: {
      subject: '条件付きで承認されました',
      text: '次の外部委託が、条件付きで承認されました。',
      todo: '条件を確かめ、契約の手続に進んでください。',
    },
    'change-approved': {
      subject: '変更が条件付きで承認されました',
      text: '次の外部委託の変更が、条件付きで承認されました。',
      todo: '条件を確かめてください。発効の日までは、これまでの承認が続きます。',
    },
    'subcontract-consented': {
      subject: '再委託が条件付きで承諾されました',
      text: '次の外部委託の再委託が、条件付きで承諾されました。',
      todo: '条件を確かめ、受託者に知らせてください。承諾の日より前に、再委託先に業務を行わせることはできません。',
    },
  },
  returnTargets: {
    vetting: '調査',
    submission: '申請',
    'form-check': '形式審査',
    deliberation: '審議',
  } satisfies Record<ReturnTarget, string>,
  /** What a task may be about that has one name only. */
  fixedParts: {
    'urgent-start': '承認前の着手',
    'ppc-preliminary': '個人情報保護委員会への速報',
    'ppc-final': '個人情報保護委員会への確報',
    prefecture: '県への連絡',
    'j-lis': '地方公共団体情報システム機構への連絡',
    police: '警察への届出',
    persons: '本人への通知',
    publication: '公表',
  } satisfies Record<NoticeId | 'urgent-start', string> as Readonly<Record<string, string>>,
  about: {
    'follow-up': (n: string) => `対応${n}`,
    proposal: (n: string) => `付議の求め${n}`,
    question: (n: string) => `質問${n}`,
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
    number: '案件番号',
    about: '対象',
    article: '根拠',
    due: '期限',
    to: '差戻し先',
    conditions: '条件',
    reason: '理由',
  },
  /**
   * What differs by procedure: how one is called, how its title and who began it are labelled, and what stands for a
   * number before there is one.
   */
  procedures: {
    outsourcing: { one: '案件', title: '件名', asker: '依頼元', noNumber: '未定（申請の時に付きます）' },
    council: { one: '会議', title: '会議', asker: '担当', noNumber: '未定' },
    instruction: { one: '案件', title: '件名', asker: '起案', noNumber: '未定（発出の時に付きます）' },
    incident: { one: '案件', title: '件名', asker: '報告元', noNumber: '未定' },
  } satisfies Record<LetterProcedure, { readonly [word in 'one' | 'title' | 'asker' | 'noNumber']: string }>,
  /**
   * Who did what the news tells of, and when: in a letter about a meeting, nobody must take the latter for the
   * meeting's time.
   */
  said: {
    decided: { by: '決定者', at: '決定日時' },
    returned: { by: '差戻し元', at: '差戻し日時' },
    withdrawn: { by: '取下げ元', at: '取下げ日時' },
    recorded: { by: '登録者', at: '登録日時' },
    closed: { by: '終結の決定', at: '終結日時' },
    reported: { by: '記録者', at: '記録日時' },
    told: { by: '通知元', at: '通知日時' },
    confirmed: { by: '確定者', at: '確定日時' },
  } satisfies Record<Said, { readonly by: string; readonly at: string }>,
  asker: (office: string, name: string) => (name === '' ? office : `${office} ${name}`),
  taskLink: '次のリンクから手続ができます。',
  escalationLink: '次のリンクから状況を見られます。',
  caseLink: '次のリンクから案件を見られます（サインインが必要です）。',
  linkNotes: [
    'リンクを開いただけでは、何も決まりません。',
    '宛先の方専用ですので、転送しないでください。',
    '同じ依頼は、関所にサインインしたときの受信箱にもあります。',
  ],
  contact: (post: string, contact: string) =>
    contact === '' ? `問合せ先  ${post}` : `問合せ先  ${post}（${contact}）`,
  automatic: 'このメールは関所が自動で送っています。返信は届きません。',
}

/** What every language has to say; English is checked against it by the compiler. */
export type LetterMessages = typeof ja
