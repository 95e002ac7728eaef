import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { InstructionWording } from './instruction-wording.ts'

/** What the letters about an instruction, or the report that leads to it (Arts. 6 and 11) say, in Japanese. */
export const instructionLetters: LetterWords<InstructionWording['Task'], InstructionWording['News']> = {
  one: '案件',
  title: '件名',
  asker: '起案',
  noNumber: '未定（発出前）',
  tasks: {
    'issue-instruction': task('指示の案の決定', '庶務が作成した指示の案を確かめ、発出するか取り下げてください。'),
    'give-report': task('入退室管理の報告', '統括責任者が求めた事項について報告してください。'),
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
  },
  news: {
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
  },
}
