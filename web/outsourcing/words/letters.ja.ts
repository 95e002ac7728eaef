import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import { doubts } from './doubts.ja.ts'
import type { OutsourcingWording } from './outsourcing-wording.ts'

/** What the letters about an outsourcing case (Arts. 20–23) say, in Japanese. */
export const outsourcingLetters: LetterWords<OutsourcingWording['Task'], OutsourcingWording['News']> = {
  one: '案件',
  title: '件名',
  asker: '依頼元',
  noNumber: '未定（申請前）',
  tasks: {
    vet: task('委託先の調査', '委託予定先の情報保護の体制を調べ、結果と判定を記録してください。'),
    judge: task('委託先の判定', '担当が確かめた結果を読み、委託予定先を判定してください。'),
    submit: task('申請', '内容を確かめ、会議の審議に付すよう申請してください。'),
    'check-form': task('形式審査', '記載がそろっているかを確かめ、受け付けるか差し戻してください。'),
    'record-outcome': task(
      '会議での審議の手配',
      '案件を会議の議題に載せてください。会議をシステムの外で開いたときは、議事録から結果を記録してください。',
    ),
    'confirm-outcome': task(
      '会議の結果の確認',
      '関所の外で開いた会議の結果が記録されました。議事録と照らし合わせ、議長として確認するか、理由を示して戻してください。',
    ),
    approve: task('承認', '会議の結果を踏まえ、この外部委託を承認するかどうかを決めてください。'),
    'register-contract': task('契約の登録', '締結した契約と、明記事項の記載箇所を登録してください。'),
    'fulfil-condition': task('承認の条件の履行', '承認に付された条件を果たし、その内容を記録してください。'),
    inspect: task('受託者の検査', '受託者の対策の実施状況を調べ、結果を記録してください。'),
    'renew-certificate': task(
      '認証の更新の確認',
      '受託者の認証の有効期限が近づいています。更新されたかどうかを確かめ、記録してください。更新が確かでないときは、検査をお勧めします。',
    ),
    correct: task('指摘の是正の記録', '受託者から是正の報告を受け、記録してください。'),
    'return-disposal': task('返還・廃棄の記録', '預けた資料の返還または廃棄を確かめ、証明書を記録してください。'),
    'read-clauses': task(
      '契約書の記載事項の確認',
      '登録した方とは別の方が、明記事項の記載箇所を契約書と照らし合わせ、確認してください。',
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
    ...doubts.letters.tasks,
    'propose-item': task(
      '付議の検討',
      '会議に諮るべき事項があります。議題に載せるか、載せないときはその理由を記録してください。',
    ),
    'ask-back': task(
      '貸与品などの返却の確認',
      '契約のために渡したものが、返却または抹消されたことを確かめ、記録してください。',
    ),
    'decide-renewal': {
      ...task(
        '更新の判断',
        '契約の終わりが近づいています。更新を起案するか、更新しないときはその理由を記録してください。',
      ),
      runsOut:
        '期限を過ぎても済まないときは、改めてお知らせし、庶務にも知らせます。決まらないままでも、契約は期間の満了で終わります。',
    },
    'amend-contract': task(
      '変更契約書の登録',
      '発効した変更について、変更契約書に明記事項があるかを確かめて登録するか、要らない理由を記録してください。',
    ),
    'answer-for-inspection': task('検査結果の確認', '担当が行った検査の結果を部署の長として確かめ、記録してください。'),
    'certificate-expired': task(
      '認証の期限切れへの対応',
      '受託者の認証の有効期限が切れています。更新されたかどうかを確かめ、記録してください。',
    ),
    close: task('案件の終結', '残っている事項がないことを確かめ、案件を終結してください。'),
  },
  news: {
    approved: {
      said: 'decided',
      subject: '承認されました',
      text: '次の外部委託が承認されました。',
      todo: '契約の手続に進んでください。',
      withConditions: {
        subject: '条件付きで承認されました',
        text: '次の外部委託が、条件付きで承認されました。',
        todo: '条件を確かめ、契約の手続に進んでください。',
      },
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
    'outcome-corrected': {
      said: 'recorded',
      subject: '会議の結果が正されました',
      text: '次の外部委託について、会議の結果が議長により正されました。',
      todo: '案件のページで、前の結果と正しい結果、理由を確かめてください。承認が済んでいるときは、必要な手続を検討してください。',
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
      withConditions: {
        subject: '変更が条件付きで承認されました',
        text: '次の外部委託の変更が、条件付きで承認されました。',
        todo: '条件を確かめてください。発効の日までは、これまでの承認が続きます。',
      },
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
      withConditions: {
        subject: '再委託が条件付きで承諾されました',
        text: '次の外部委託の再委託が、条件付きで承諾されました。',
        todo: '条件を確かめ、受託者に知らせてください。承諾の日より前に、再委託先に業務を行わせることはできません。',
      },
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
    corrected: {
      said: 'recorded',
      subject: '記録が訂正されました',
      text: '次の外部委託について、誤って記録されていたことが訂正されました。',
      todo: '前の値と訂正の理由を確かめてください。',
    },
    suspended: {
      said: 'recorded',
      subject: '契約が停止されました',
      text: '次の外部委託の契約が停止されました。契約に基づく入室の許可なども停止されます。',
      todo: '理由を確かめてください。',
    },
    resumed: {
      said: 'recorded',
      subject: '契約の停止が解かれました',
      text: '次の外部委託の契約の停止が解かれました。',
      todo: '停止した入室の許可などは、それぞれの管理者が解きます。',
    },
    ...doubts.letters.news,
    closed: {
      said: 'closed',
      subject: '終結しました',
      text: '次の外部委託の案件が終結しました。',
      todo: '記録はいつでも見られます。手続は要りません。',
    },
  },
  returnTargets: {
    vetting: '調査',
    submission: '申請',
    'form-check': '形式審査',
    deliberation: '審議',
  },
  marks: {
    'outside-meeting': '会議の結果は、関所の外の会議のものです（議事録による）。',
    'outcome-corrected': '会議の結果は、議長により正されたものです。',
  },
  parts: { 'urgent-start': '承認前の着手' },
}
