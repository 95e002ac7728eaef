import { stockTakeCourse } from './course.ja.ts'
import { letterTaskJa as task } from '../../words/letter-task.ts'
import type { StockTakeWords } from './stock-take-wording.ts'

const outcomes = { found: 'あり', elsewhere: '別の場所にあり', missing: 'なし', unknown: '不明' }

/** The words of stock-takes in Japanese. */
export const stockTakeJa: StockTakeWords = {
  procedure: '棚卸',
  plural: '棚卸',
  noNumber: '番号未定',
  settings: {
    'stock-take': '棚卸',
    'stock-take.month': '棚卸を始める月',
    'stock-take.withinDays': '棚卸の確認を終えるまでの日数',
    'series.stock-take': '棚卸の記号',
  },
  course: stockTakeCourse,
  stages: {
    none: '未開始',
    listing: '台帳の読取り中',
    counting: '確認中',
    differences: '相違の処理中',
    closed: '終結',
  },
  endings: { nothing: '対象なし', completed: '完了' },
  tasks: {
    'count-assets': '情報資産を確認する',
    'finish-stock-take': '棚卸を締める',
    'settle-difference': '相違を処理する',
  },
  taskAsks: {
    'count-assets': '台帳の情報資産を現物と照らし合わせ、結果を記録してください。途中まででも記録できます。',
    'finish-stock-take': '結果を確かめ、棚卸を締めてください。相違があるときは、その処理が求められます。',
    'settle-difference': '情報資産の台帳の置き場所を改めるか、亡失を届け出て、その結果を記録してください。',
  },
  commands: {
    OpenStockTake: '年度の棚卸を始める',
    BeginStockTake: '棚卸を始める',
    ListStockTake: '台帳を読み取る',
    CountAssets: '確認の結果を記録する',
    FinishStockTake: '棚卸を締める',
    SettleStockDifference: '相違の処理を記録する',
  },
  done: {
    BeginStockTake: '棚卸を始めました',
    CountAssets: '確認の結果を記録しました',
    FinishStockTake: '棚卸を締めました',
    SettleStockDifference: '相違の処理を記録しました',
  },
  sentences: {
    StockTakeOpened: ({ number, dueOn }, say) =>
      `${say.number(number)}として棚卸を始めました（期限 ${say.day(dueOn)}）。`,
    StockTakeListed: ({ items }) =>
      items.length === 0 ? '台帳に情報資産がありませんでした。' : `台帳の情報資産${items.length}件を対象としました。`,
    AssetsCounted: ({ counts }) => `${counts.length}件の確認の結果を記録しました。`,
    StockTakeFinished: () => '棚卸を締めました。',
    StockTakeDifferenceSettled: ({ item, how }, say) =>
      `${say.part(item)}の相違を処理しました：${how === 'moved' ? '置き場所を改めた' : how === 'loss-reported' ? '亡失を届け出た' : '見つかった'}。`,
  },
  refusals: {
    'stock-item-unknown': {
      title: '対象にありません',
      what: () => 'この情報資産は、この棚卸の対象にないか、相違の処理が済んでいます。',
      todo: '棚卸の一覧を確かめてください。',
    },
    'stock-not-counted': {
      title: '確認していないものがあります',
      what: ({ count }) => `まだ確認していない情報資産が${count('open')}件あります。`,
      todo: 'すべての確認の結果を記録してから締めてください。',
    },
    'stock-place-missing': {
      title: '場所がありません',
      what: () => '別の場所にあったものは、その場所が要ります。',
      todo: '見つかった場所を記入してください。',
    },
    'stock-not-settled': {
      title: 'まだ処理されていません',
      what: () => '情報資産の台帳が、まだそうなっていません。',
      todo: '先に、情報資産の画面で、置き場所を改めるか、亡失を届け出てください。',
    },
  },
  who: { office: '台帳のある部署の担当・長', head: '台帳のある部署の長' },
  forms: {
    names: {
      office: '部署',
      fiscalYear: '年度',
      items: '対象',
      asset: '情報資産',
      label: '番号',
      name: '名称',
      place: '場所',
      quantity: '数量',
      counts: '確認の結果',
      'CountAssets.counts.place': '別の場所にあったときの場所',
      item: '情報資産',
      outcome: '結果',
      note: '備考',
      how: '処理',
    },
  },
  choices: {
    countOutcomes: outcomes,
    settlements: {
      moved: '台帳の置き場所を改めた',
      'loss-reported': '亡失を届け出た',
      'found-later': '台帳の場所で見つかった',
    },
  },
  itemStages: { ...outcomes, uncounted: '未確認' },
  sections: { summary: '概要', items: '確認の結果' },
  facts: {
    office: '部署',
    year: '年度',
    due: '期限',
    items: '対象',
    uncounted: '未確認',
    open: '処理の済んでいない相違',
    finished: '締めた人',
  },
  title: (year, office) => `${year} ${office}の棚卸`,
  countHint: '結果を空けたものは、記録しません。あとから記録できます。',
  nav: '棚卸',
  begin: {
    title: '棚卸を始める',
    lead: '年度の棚卸のほかに始めます。始めたときに台帳にある情報資産が対象になります。',
  },
  register: {
    title: '棚卸',
    lead: '毎年度、部署ごとに始まる棚卸の一覧です。',
    search: '番号・年度',
    columns: {
      case: '棚卸',
      stage: '状態',
      items: '対象',
      uncounted: '未確認',
      differences: '相違',
      open: '未処理',
      due: '期限',
    },
    empty: ['棚卸はまだありません', '設定の月になると、部署ごとにひとりでに始まります。'],
    emptyFiltered: ['条件に合う棚卸がありません', '条件を減らしてください。'],
  },
  countRegister: {
    title: '棚卸の結果',
    lead: '情報資産ごとの、確認の結果と相違の処理の一覧です。',
    search: '番号・名称・場所',
    columns: {
      case: '情報資産',
      stage: '結果',
      label: '番号',
      place: '台帳の場所',
      foundAt: '見つかった場所',
      by: '確認した人',
      settled: '処理',
      due: '期限',
    },
    empty: ['結果はまだありません', '棚卸が始まると、対象がここに並びます。'],
    emptyFiltered: ['条件に合う結果がありません', '条件を減らしてください。'],
  },
  parts: { item: (n) => `対象${n}` },
  fixedParts: {},
  letters: {
    one: '棚卸',
    title: '年度',
    asker: '開始',
    noNumber: '未定',
    tasks: {
      'count-assets': task('情報資産の確認', '台帳の情報資産を現物と照らし合わせ、結果を記録してください。'),
      'finish-stock-take': task('棚卸の締め', '結果を確かめ、棚卸を締めてください。'),
      'settle-difference': task('相違の処理', '置き場所を改めるか、亡失を届け出て、記録してください。'),
    },
    news: {},
  },
  next: { none: '', listing: '確認', counting: '締め', differences: '終結', closed: '' },
}
