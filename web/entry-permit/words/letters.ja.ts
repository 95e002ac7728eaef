import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { EntryPermitWording } from './entry-permit-wording.ts'

/** What the letters about an entry permit say, in Japanese (Arts. 7–9). */
export const entryPermitLettersJa: LetterWords<EntryPermitWording['Task'], EntryPermitWording['News']> = {
  one: '入退室許可',
  title: '入る人',
  asker: '申請',
  noNumber: '未定',
  tasks: {
    'decide-entry': task('入室許可の決定', '室、用件、期間を確かめ、許可するか、差し戻すか、不許可としてください。'),
    'amend-entry': task('入室許可申請の補正', '差戻しの理由を確かめ、申請を直して出し直すか、取り下げてください。'),
    'register-id': task('識別IDの登録', '許可を確かめ、ID認証装置に識別IDを登録して、その番号を記録してください。'),
    'lend-means': task(
      '鍵・カード・名札の貸出',
      '許可を確かめ、鍵、カード、名札を渡して、その番号を記録してください。',
    ),
    'remove-id': task('識別IDの削除の確認', '識別IDをID認証装置から削除し、削除した時刻を記録してください。'),
    'take-back': task('鍵・カード・名札の返却', '許可が終わりました。返却を受けて記録するか、紛失を届け出てください。'),
    'ask-entry-renewal': task(
      '入室許可の更新の確認',
      '許可の期間がまもなく満了します。更新を求めるか、更新しないことを記録してください。',
    ),
    'decide-entry-renewal': task(
      '入室許可の更新の決定',
      '更新の求めを確かめ、更新するか、更新しないか決めてください。',
    ),
  },
  news: {
    'entry-permitted': {
      said: 'decided',
      subject: '入室が許可されました',
      text: '次の入室が許可されました。',
      todo: '期間、時間帯、条件を本人に伝えてください。許可証はリンク先で印刷できます。',
    },
    'entry-refused': {
      said: 'decided',
      subject: '入室が許可されませんでした',
      text: '次の入室は許可されませんでした。',
      todo: '理由を確かめてください。必要なときは、あらためて申請できます。',
    },
    'own-entry-permitted': {
      said: 'decided',
      subject: '入退室管理者が自らの入室を許可しました',
      text: '入退室管理者が、自らの入室を許可しました。',
      todo: '内容を確かめてください。必要なときは、報告を求めるか指示できます。',
    },
    'entry-suspended': {
      said: 'decided',
      subject: '入室の許可が停止されました',
      text: '次の入室の許可が停止されました。',
      todo: '本人に伝え、解除まで入室させないでください。',
    },
    'entry-suspension-lifted': {
      said: 'decided',
      subject: '入室の許可の停止が解除されました',
      text: '次の入室の許可の停止が解除されました。',
      todo: '本人に伝えてください。手続は要りません。',
    },
    'entry-revoked': {
      said: 'decided',
      subject: '入室の許可が取り消されました',
      text: '次の入室の許可が取り消されました。',
      todo: '本人に伝え、鍵や名札があれば返却させてください。',
    },
    'entry-renewed': {
      said: 'decided',
      subject: '入室の許可が更新されました',
      text: '次の入室の許可が更新されました。',
      todo: '新しい期間を本人に伝えてください。',
    },
    'own-entry-renewed': {
      said: 'decided',
      subject: '入退室管理者が自らの許可を更新しました',
      text: '入退室管理者が、自らの入室の許可を更新しました。',
      todo: '内容を確かめてください。必要なときは、報告を求めるか指示できます。',
    },
    'entry-renewal-refused': {
      said: 'decided',
      subject: '入室の許可は更新されません',
      text: '次の入室の許可は更新されないこととなりました。',
      todo: '理由を確かめてください。期間の満了で許可は終わります。',
    },
    'entry-rests-with-cause': {
      said: 'recorded',
      subject: '入室の許可が停止されました',
      text: '契約の停止により、次の入室の許可が停止されました。',
      todo: '本人に伝え、解除まで入室させないでください。契約の停止が解かれたあと、入退室管理者が解除できます。',
    },
    'entry-ended-with-cause': {
      said: 'recorded',
      subject: '入室の許可が終わりました',
      text: '契約の終了、室・場所の廃止、異動又は退職により、次の入室の許可が終わりました。',
      todo: '本人に伝え、鍵や名札があれば返却させてください。',
    },
  },
}
