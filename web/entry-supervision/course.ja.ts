import type { Course } from '../words/course.ts'

/** How it runs, for the help page. */
export const entrySupervisionCourse: Course = {
  title: '入退室管理の報告の進み方',
  steps: () => [
    ['報告を求める', 'entry-supervision-repeated', '期間が終わると、台帳の件数を添えて入退室管理者に報告を求めます。'],
    ['報告', 'entry-control-reported', '入退室管理者が報告します。期限を過ぎた報告も受け付けます。'],
    ['検討・調査', 'entry-control-investigated', '統括責任者が報告を読み、必要なら重ねて尋ね、調べます。'],
    ['指示', 'entry-control-instructed', '必要な指示を行うか、指示することがないと決めて終わります。'],
  ],
}
