import type { Course } from '../../words/course.ts'

/** How it runs, for the help page. */
export const operationPlanCourse: Course = {
  title: 'オペレーション計画の進み方',
  steps: () => [
    ['案と協議', 'operation-plan-settled', '管理責任者が案を作り、定められた相手と協議します。'],
    ['定める', 'operation-plan-settled', '協議の結果を踏まえて定めます。'],
    ['改める', 'operation-plan-kept', '年度や月ごとに起こし、改めるときも協議します。'],
  ],
}
