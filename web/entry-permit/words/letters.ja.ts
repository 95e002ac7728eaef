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
  },
}
