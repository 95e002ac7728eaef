/** How thoroughly to measure, and where to say how far it is. */
export interface Setting {
  /** A short run that shows that everything works; its figures say little. */
  readonly quick: boolean
  /** How many events the record of the nights has; null: as many as are usual. */
  readonly events: number | null
  readonly say: (text: string) => void
}

/** One figure with what it was made from, as the table shows it. */
export interface Figure {
  readonly value: number
  readonly ours?: string
  readonly floor?: string
}

/** What a measurement gave: its figures by name, and everything that they were worked out from. */
export interface Measured {
  readonly figures: { readonly [name in FigureName]?: Figure }
  readonly raw: unknown
}

/** One measurement's results, and how busy the machine was around it. */
export interface Taken extends Measured {
  readonly measuredAt: string
  readonly seconds: number
  readonly load: { readonly before: number; readonly after: number }
}

/** What is kept of the last time that each measurement was made. */
export interface Latest {
  readonly [key: string]: unknown
  readonly measurements?: { readonly [name: string]: Taken }
}

/** One module of the bench. Starts what it needs on throw-away folders, and ends it. */
export interface Measurement {
  readonly name: string
  readonly figures: readonly FigureName[]
  readonly run: (setting: Setting) => Promise<Measured>
}

/** What is wanted of a figure. */
export type Wanted = { readonly atLeast: number } | { readonly atMost: number } | null

/** The figures of docs/performance.md, and what is wanted of each; null: for information. */
export const wanted = {
  recordThroughputRatio: { atLeast: 0.6 },
  recordLatencyRatio: { atMost: 1.25 },
  largeBookThroughputRatio: { atLeast: 0.6 },
  largeBookLatencyRatio: { atMost: 1.25 },
  largeToSmallBookThroughput: { atLeast: 0.9 },
  largeToSmallBookLatency: { atMost: 1.1 },
  recordProcessorRatio: null,
  recordProcessorRatioCrowded: null,
  httpDecisionsPerSecond: null,
  httpThroughputRatio: { atLeast: 0.6 },
  nextTaskLagMs: { atMost: 0 },
  practiceThroughputRatio: { atLeast: 0.75 },
  letterLagRatio: { atMost: 2 },
  lettersPerSecond: { atLeast: 100 },
  lettersPerSecondTwoWorkers: { atLeast: 100 },
  morningDecisionP99Ms: { atMost: 150 },
  morningPageP99Ms: null,
  morningLettersOutSeconds: null,
  nightEventsPerSecond: null,
  sealSeconds: { atMost: 60 },
  // Ten million events in a night of eight hours.
  verifyEventsPerSecond: { atLeast: 350 },
  verifyMiB: { atMost: 512 },
  rebuildEventsPerSecond: { atLeast: 350 },
  rebuildMiB: { atMost: 512 },
  pagesP99Ms: { atMost: 50 },
  pageFirstByteMs: { atMost: 15 },
  pageProcessorMs: { atMost: 3 },
  listsWorstMs: { atMost: 50 },
  listsP99Ms: { atMost: 50 },
  registerP99Ms: { atMost: 50 },
  registerAsOfP99Ms: { atMost: 50 },
  registerFileMiB: { atMost: 200 },
  catchUpSeconds: { atMost: 20 },
  startWarmSeconds: { atMost: 8 },
  startColdSeconds: { atMost: 20 },
  workerMiBAt5000: { atMost: 400 },
  furtherCityMiB: null,
  furtherCityConnections: null,
  furtherCityAtRestPercent: null,
  actOfTenCitiesMs: null,
} as const satisfies { readonly [name: string]: Wanted }

/** The name of a figure. */
export type FigureName = keyof typeof wanted

/** Whether a figure is as good as wanted. */
export const isMet = (name: FigureName, value: number): boolean => {
  const limit: Wanted = wanted[name]
  if (limit === null) return true
  return 'atLeast' in limit ? value >= limit.atLeast : value <= limit.atMost
}
