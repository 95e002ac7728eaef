import type { Course } from '../../words/course.ts'

/** How it runs, for the help page. */
export const entryPermitCourse: Course = {
  title: '入室許可の進み方',
  steps: () => [
    [
      '申請',
      'entry-applied-for',
      '部署が、入る人、室、用件、期間を示して申請します。受託者の従事者は、履行中の契約を選びます。',
    ],
    ['許可', 'entry-permitted-beforehand', '入退室管理者が、許可、差戻し、不許可のいずれかに決めます。'],
    ['ID・鍵など', 'id-for-the-permitted', '識別IDを装置に登録し、鍵・カード・名札を貸します。'],
    ['停止・更新', 'entry-renewed-in-time', '必要なときは停止できます。満了の前に、更新するかを部署に尋ねます。'],
    ['終わり', 'entry-permit-ends', '満了・契約の終了・異動で終わり、IDの削除と貸したものの返却を確かめると閉じます。'],
  ],
}
