import type { Course } from '../words/course.ts'

/** How it runs, for the help page. */
export const entryLogCourse: Course = {
  title: '入退室管理簿の進み方',
  steps: () => [
    ['年度の始まり', 'ledger-of-year', '室ごとに、その年度の管理簿が開きます。'],
    ['特認', 'special-admission', '許可のない人は、特に認められたときだけ入れます。立ち会う人を記します。'],
    ['手で記す入室', 'entry-by-permit', '装置のない室では、許可のある人の入室と退室の時刻を記します。'],
    ['装置の記録', 'log-of-month', '装置のある室では、月ごとにその記録を取り込みます。'],
    ['退室の確認', 'exit-followed-up', '退室の記録がない入室は、確かめるよう依頼が届きます。'],
    ['訂正', 'ledger-corrected', '誤りは、理由を添えて書き加えます。もとの記載は残ります。'],
  ],
}
