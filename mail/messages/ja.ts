import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { citationWithPaper } from '../../domain/guideline/citation.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { letterTaskJa } from '../../web/words/letter-task.ts'
import type { LetterTaskWords, SaidOf } from '../../web/words/letter-words.ts'

const day = (at: Instant): string => warekiWithWeekday(tokyoDateOf(at))

/** What all letters say, in Japanese: the language in which the product is written first. */
export const ja = {
  demo: '※ 架空の自治体の試用環境から送られた見本です。実際の手続ではありません。',
  subject: (what: string, title: string) => `【関所】${what}: ${title}`,
  inBrackets: (text: string, inside: string) => `${text}（${inside}）`,
  subjectDue: (what: string, title: string, due: string, called: string) =>
    `【関所】${what}: ${title} (${called} ${due})`,
  dear: (post: string) => `${post} 様`,
  day,
  moment: (at: Instant) => `${day(at)} ${tokyoClockOf(at)}`,
  /** Its own heading is the text's alone; we print none of ours as if it were the guideline's. */
  basis: (ref: ArticleRef, guideline: Guideline) => citationWithPaper(guideline, ref, 'ja'),

  otherTask: letterTaskJa('手続', '内容を確かめ、手続をしてください。'),
  asked: (words: LetterTaskWords, one: string) => `次の${one}について、${words.noun}をお願いします。`,
  /** To whoever gets the letter of a post that nobody holds. */
  vacant: (post: string) =>
    `${post}が空席のため、庶務にお送りしています。手続ができるのは${post}に就いた方だけです。後任の登録を進めてください。`,
  reminder: {
    soon: {
      subject: (words: LetterTaskWords) => `期限が近づいています・${words.ask}`,
      text: (words: LetterTaskWords) => `${words.noun}の期限が近づいています。`,
    },
    today: {
      subject: (words: LetterTaskWords) => `本日が期限です・${words.ask}`,
      text: (words: LetterTaskWords) => `${words.noun}は本日が期限です。`,
    },
    past: {
      subject: (words: LetterTaskWords) => `期限を過ぎています・${words.ask}`,
      text: (words: LetterTaskWords) => `${words.noun}が期限を過ぎています。`,
    },
  },
  escalation: {
    subject: (words: LetterTaskWords) => `期限超過のお知らせ・${words.noun}`,
    text: (words: LetterTaskWords, posts: readonly string[]) =>
      `${posts.join('または')}にお願いした${words.noun}が、期限を過ぎても済んでいません。`,
    todo: '事情を確かめ、手続が進むように働きかけてください。',
  },
  ownWork: '作成・申請・報告・記録などをした本人が決定または確認しました',
  conditions: (count: number) => `${count}件（期限のある手続として届きます）`,

  labels: {
    number: '案件番号',
    about: '対象',
    article: '根拠',
    due: '期限',
    to: '差戻し先',
    conditions: '条件',
    ownWork: '兼務・事務取扱',
    mark: '注意',
    reason: '理由',
  },
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
  } satisfies Record<SaidOf, { readonly by: string; readonly at: string }>,
  asker: (office: string, name: string) => (name === '' ? office : `${office} ${name}`),
  taskLink: '次のリンクから手続ができます。',
  escalationLink: '次のリンクから状況を見られます。',
  caseLink: (one: string) => `次のリンクから${one}を見られます（サインインが必要です）。`,
  /** What happens when time runs out: nothing is decided by that, but others hear of it. */
  runsOut:
    '期限を過ぎても済まないときは、改めてお知らせし、そのあと別の職（多くは庶務）にも知らせます。期限が過ぎただけで何かが決まることはありません。',
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
