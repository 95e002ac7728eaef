/** How a number of durations or rates lie. */
export interface Spread {
  readonly count: number
  readonly min: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** The value below which that part of the sorted figures lies. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

/** The middle figure. */
export const median = (figures: readonly number[]): number =>
  quantile(
    figures.toSorted((a, b) => a - b),
    0.5,
  )

/**
 * The median of the pairs' ratios: the two of a pair ran one after the other, so what slowed the machine for a while
 * slowed both.
 */
export const medianRatio = (ours: readonly number[], floor: readonly number[]): number =>
  median(ours.map((one, pair) => one / (floor[pair] ?? Number.NaN)))

/** Describes figures by their order. */
export const spreadOf = (figures: readonly number[]): Spread => {
  const sorted = figures.toSorted((a, b) => a - b)
  return {
    count: sorted.length,
    min: quantile(sorted, 0),
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    max: quantile(sorted, 1),
  }
}

/** A figure with as many digits as it can bear. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
