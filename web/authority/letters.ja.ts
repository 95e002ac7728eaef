import { letterTaskJa } from '../words/letter-task.ts'
import type { AuthorityWords } from './wording.ts'

/** What letters about authorities say in Japanese. */
export const authorityLettersJa: AuthorityWords['letters'] = {
  one: '操作権限',
  title: '操作者',
  asker: '申請した部署',
  noNumber: '未定',
  tasks: {
    'consult-officer': letterTaskJa('操作者についての協議', '操作者・種類・期間を確かめ、意見を記録してください。'),
    'settle-operator': letterTaskJa('操作者の決定', '協議の内容を確かめ、定めるかどうかを決めてください。'),
    'register-authority': letterTaskJa('ID・操作権限の登録', '機器に登録し、管理簿に記してください。'),
    'acknowledge-method': letterTaskJa('管理方法の確認', '管理方法を読み、守ることを確認してください。'),
    'reissue-id': letterTaskJa('新しいIDの登録', '失われたIDに代わるものを登録してください。'),
    'remove-on-machine': letterTaskJa('機器からの削除の確認', 'IDを取り除き、日時を記録してください。'),
  },
  news: {
    'authority-granted': {
      said: 'decided',
      subject: '操作者の決定',
      text: '次の操作者の操作権限を定めました。',
      todo: '管理簿への登録と本人の確認のあと、使えるようになります。',
    },
    'operator-told': {
      said: 'decided',
      subject: '操作権限のお知らせ',
      text: 'あなたを次の操作権限の操作者として定めました。',
      todo: '登録が済むと、管理方法の確認をお願いします。確認のあと使い始められます。',
    },
    'authority-refused': {
      said: 'decided',
      subject: '操作者として定めないことの決定',
      text: '次の申請について、操作者として定めないこととしました。',
      todo: '理由を確かめ、必要なときはあらためて申請してください。',
    },
    'authority-revoked': {
      said: 'decided',
      subject: '操作権限の取消し',
      text: '次の操作権限を取り消しました。',
      todo: '操作を直ちにやめ、カード等を返してください。',
    },
    'authority-over': {
      said: 'recorded',
      subject: '操作権限の終了',
      text: '次の操作権限が終わりました。',
      todo: 'カード等を返してください。続けて必要なときは、あらためて申請してください。',
    },
  },
}
