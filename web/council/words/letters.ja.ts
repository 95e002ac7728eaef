import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { CouncilWording } from './council-wording.ts'

/** What the letters about a meeting of the council (Art. 5) say, in Japanese. */
export const councilLetters: LetterWords<CouncilWording['Task'], CouncilWording['News']> = {
  one: '会議',
  title: '会議',
  asker: '担当',
  number: '会議番号',
  noNumber: '未定（開催前）',
  tasks: {
    'call-meeting': task(
      '開催通知の送付',
      '日時・場所（持ち回り審議では始める日）と議題を確かめ、構成員に通知してください。',
    ),
    'keep-rhythm': task(
      '会議の招集、又は開かない理由の記録',
      '会議が、定めた間隔のうちに開かれていません。会議を招集するか、当面開かない理由を記録してください。',
    ),
    'hold-meeting': task('会議の記録', '会議の出欠と議題ごとの結果を記録し、閉会してください。'),
    'reply-attendance': {
      noun: '開催通知への回答',
      ask: '会議の開催通知',
      todo: '会議を下の日時・場所で開催します。出席、代理出席、欠席のいずれかをお答えください。',
      due: '回答期限',
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
  news: {
    notice: {
      said: 'told',
      subject: '会議への出席のお願い',
      text: '次の会議への出席をお願いします。',
      todo: '説明または意見をお願いする議題は、リンク先で見られます。',
    },
    rescheduled: {
      said: 'told',
      subject: '会議の日程が変わりました',
      text: '次の会議は、日程または場所が変わりました。',
      todo: '新しい日時・場所は下のとおりです。構成員の方には、出欠をあらためてお尋ねします。',
    },
    'outcome-corrected': {
      said: 'decided',
      subject: '会議の結果が正されました',
      text: '次の会議の結果のうち、誤って記録されたものを議長が正しました。',
      todo: '会議の画面で、前の結果と正しい結果、理由を確かめてください。',
    },
    'matters-lost': {
      said: 'told',
      subject: '議題の案件が変わりました',
      text: '次の会議の議題のうち、案件が変わり、差し戻され、引き戻され、または取り下げられて、審議できなくなったものがあります。',
      todo: '会議の画面で議題を確かめてください。あらためて会議を待つ案件は、もう一度議題に載せることができます。',
    },
    'why-not-met': {
      said: 'told',
      subject: '当面、会議を開きません',
      text: '定めた間隔のうちに開かれていない会議について、当面開かない理由が記録されました。',
      todo: '理由は会議の画面で確かめられます。会議が要るときは、議長に申し出てください。',
    },
    cancelled: {
      said: 'told',
      subject: '中止のお知らせ',
      text: '次の会議または持ち回り審議は、行わないこととなりました。',
      todo: '議題は、別の会議で扱われます。手続は要りません。',
    },
    'minutes-confirmed': {
      said: 'confirmed',
      subject: '会議の記録が確定しました',
      text: '次の会議（または持ち回り審議）の記録を、議長が確定しました。',
      todo: '記録はいつでも見られます。手続は要りません。',
    },
  },
}
