import type { Course } from '../words/course.ts'

/** How it runs, for the help page. */
export const managementMethodCourse: Course = {
  title: '管理方法の進み方',
  steps: () => [
    ['案', 'method-settled', '定める職またはその部署が案を作ります。'],
    ['定める', 'one-method-a-kind', '定める職が、施行の日を決めて定めます。種類ごとに一つで、版を重ねます。'],
    ['確認', 'method-version-acknowledged', '施行されると、守るべき人の一人ひとりに確認の依頼が届きます。'],
    ['見直し', 'method-looked-at-again', '定めた期間ごとに、見直しの依頼が届きます。'],
  ],
}
