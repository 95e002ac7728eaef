import type { Course } from '../../words/course.ts'

/** How a meeting of the council runs, for the help page. */
export const councilCourse: Course = {
  title: '会議の進み方',
  steps: () => [
    [
      '計画',
      'regular-meetings',
      '庶務が日時と場所を決めます。定例の会議は、前の会議が終わると次が、年度の初めにはその最初の会議が計画されます。定めた間隔のうちに会議がないときは、招集するか、開かない理由を記録するようお願いします。',
    ],
    [
      '議案',
      'agenda-drawn',
      '審議を待つ案件は、締切りの日にまとめて議案になります。それまでは庶務が一件ずつ載せられます。',
    ],
    ['招集', 'notice-before-meeting', '庶務が通知を出し、構成員が出欠を答えます。'],
    ['開催', 'chair-presides', '議長が主宰し、庶務が議案ごとに結果を記録します。'],
    ['結果の通知', 'outcome-told', '閉会すると、各案件に結果が伝わります。'],
    ['議事録', 'minutes-confirmed', '庶務が議事録を作り、議長が確認します。'],
  ],
}
