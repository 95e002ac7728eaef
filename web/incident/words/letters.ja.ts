import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { IncidentWording } from './incident-wording.ts'

/** What the letters about an incident (Art. 22(5)) say, in Japanese. */
export const incidentLetters: LetterWords<IncidentWording['Task'], IncidentWording['News']> = {
  one: '案件',
  title: '件名',
  asker: '報告元',
  noNumber: '未定',
  tasks: {
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
    'propose-item': task(
      '付議の検討',
      '会議に諮るべき事項があります。議題に載せるか、載せないときはその理由を記録してください。',
    ),
  },
  news: {
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
  },
}
