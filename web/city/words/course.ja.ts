import type { Course } from '../../words/course.ts'

/** How it runs, for the help page. */
export const cityCourse: Course = {
  title: '規則集の進み方',
  steps: () => [
    ['始まり', 'rule-book-begun', '機械を運用する者が、一度だけ始めます。'],
    ['規程', 'guideline-recorded', '規程の版を記録し、欠けるところがないことを確かめます。'],
    ['設定・閉庁日', 'settings-dated', '運用上の設定と閉庁日を、いつからかを付けて定めます。'],
    ['名簿', 'person-entered', '職員を載せ、いつからいつまで就くかを記します。'],
    ['利用者登録', 'account-by-invitation', '本人が、招待の一度きりのリンクでパスワードを決めます。'],
  ],
}
