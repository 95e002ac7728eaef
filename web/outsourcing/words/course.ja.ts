import type { Course } from '../../words/course.ts'

/** How an outsourcing runs, for the help page: what the guideline has of it. */
export const outsourcingCourse: Course = {
  title: '外部委託の進み方',
  steps: ({ outsourcing, clauses }) => [
    ['調査', 'vetting-before-outsourcing', '部署が、委託しようとする相手の情報保護の体制を調べ、判定します。'],
    ['申請', 'approval-sought', '部署の長が、事務の内容・理由・情報の保護について申請します。ここで番号が付きます。'],
    ['形式審査', 'form-checked', '庶務が記載と添付を確かめ、会議に付します。'],
    ...(outsourcing.deliberation
      ? [['審議', 'deliberation-before-approval', '会議が審議し、庶務が結果を記録します。'] as const]
      : []),
    [
      '承認',
      'approval-before-outsourcing',
      '定められた職が承認します。審議を経る定めがあれば、その結果がなければ承認できません。',
    ],
    clauses.length === 0
      ? ['契約', 'contract-registered', '契約を登録します。']
      : ['契約', 'clauses-in-contract', '明記事項が明記された契約だけを登録できます。'],
    ['履行・検査', 'inspection-as-needed', '契約の間、定めた間隔で受託者の対策を調べます。'],
    ['終了手続', 'materials-accounted-for', '資料の返還・廃棄を確かめ、残った指摘と条件がなければ終結します。'],
  ],
}
