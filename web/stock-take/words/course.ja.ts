import type { Course } from '../../words/course.ts'

/** How it runs, for the help page. */
export const stockTakeCourse: Course = {
  title: '棚卸の進み方',
  steps: () => [
    ['始まり', 'stock-taken-yearly', '年度に一度、部署の台帳が一覧になります。'],
    ['照らし合わせ', 'stock-taken-yearly', '現物と照らし合わせ、あった・なかった・場所が違う、を記します。'],
    ['相違の始末', 'stock-differences-settled', '相違は、置き場所を改めるか亡失を届け出るまで追います。'],
  ],
}
