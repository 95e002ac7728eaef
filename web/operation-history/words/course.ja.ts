import type { Course } from '../../words/course.ts'

/** How it runs, for the help page. */
export const operationHistoryCourse: Course = {
  title: '操作履歴の保管の進み方',
  steps: () => [
    ['保管', 'history-kept', '媒体ごとに、期間・機器・置き場所を記して保管します。'],
    ['読み出しの確認', 'history-readable', '定期に、読み出せることを確かめます。'],
    ['欠けている日', 'history-without-gaps', '保管のない日が見つかると、保管するか理由を記すよう依頼が届きます。'],
    ['解析', 'history-analysed', '求めを受けて解析し、結果を残します。'],
    ['廃棄', 'history-disposal', '保存の期限の後、求めた人とは別にアクセス管理責任者が決めます。'],
  ],
}
