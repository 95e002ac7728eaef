import { testRules } from '../../support/stated-rules.ts'

/**
 * The text knows of no stock-take: all of it is an operational setting.
 */
testRules('stock-take', {
  OpenStockTake: ['practice', 'stock-taken-yearly', 'operational setting'],
  BeginStockTake: ['office', 'stock-taken-yearly', 'operational setting'],
  ListStockTake: ['practice', 'stock-taken-yearly', 'operational setting'],
  CountAssets: ['office', 'stock-taken-yearly', 'operational setting'],
  FinishStockTake: ['head', 'stock-taken-yearly', 'operational setting'],
  SettleStockDifference: ['office', 'stock-differences-settled', 'operational setting'],
})
