import type { Course } from '../../words/course.ts'

/** How it runs, for the help page. */
export const assetCourse: Course = {
  title: '情報資産の台帳の進み方',
  steps: () => [
    ['登録', 'asset-ledger', '部署の台帳に、種類・置き場所・重要度を記します。'],
    [
      '取り扱う人の指定',
      'handlers-designated',
      '管理責任者が、取り扱える人を指定します。契約の終わりや異動で終わります。',
    ],
    ['授受', 'asset-handed-over', '渡すときと受け取るときに、双方が記録します。'],
    ['移す', 'asset-transferred', 'ほかの部署の台帳へは、受ける部署が応じて初めて移ります。'],
    ['亡失', 'asset-loss-reported', '見当たらないときは直ちに届け出て、事故とするかを決めます。'],
    ['廃棄', 'asset-disposal', '保存の期限の後、求めた人とは別の管理責任者が決め、方法と結果を残します。'],
  ],
}
