import type { Course } from '../words/course.ts'

/** How it runs, for the help page. */
export const authorityCourse: Course = {
  title: '操作権限の進み方',
  steps: () => [
    ['求め', 'authority-asked-for', '部署またはアクセス管理責任者が、操作者・機器・種類・期間を示して求めます。'],
    ['協議', 'officer-consulted', '利用する部署のセキュリティ責任者の意見を聞きます。'],
    ['決定', 'operators-settled', 'アクセス管理責任者が操作者を定めます。'],
    ['登録', 'authority-registered', 'IDを管理簿に記し、照合情報を登録した日と数だけを残します。'],
    ['管理方法の確認', 'method-kept', '操作者が管理方法を確認します。'],
    ['終わり', 'removed-on-machine', '期間・異動・取消しで終わり、機器から取り除いたことを確かめて閉じます。'],
  ],
}
