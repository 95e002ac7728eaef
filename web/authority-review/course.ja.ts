import type { Course } from '../words/course.ts'

/** How it runs, for the help page. */
export const authorityReviewCourse: Course = {
  title: '操作権限の点検の進み方',
  steps: () => [
    ['一覧', 'authorities-reviewed', '年に一度、有効な操作権限が一覧になります。'],
    [
      '点検',
      'nobody-reviews-own',
      '部署のセキュリティ責任者が一件ずつ、残すか取り消すかを決めます。自分のものは点検できません。',
    ],
    ['残ったもの', 'unreviewed-answered-for', '点検されなかったものは、アクセス管理責任者が理由を付けて決めます。'],
    ['取消しを追う', 'revocations-followed', '取消しは、機器から取り除かれるまで追います。'],
    ['報告', 'review-reported', '結果をまとめて報告し、終わります。'],
  ],
}
