import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createMetrics as apiMetrics, type Metrics } from '../../api/surroundings/metrics.ts'
import { projectFolder } from '../../launch/paths.ts'
import { readyMetric } from '../../operation/process-metrics.ts'
import { createMetrics as workerMetrics, type WorkerMetrics } from '../../worker/metrics.ts'
import { errorsIn, evaluate, metricsIn, samplesOf, type Sample, type Scrapes } from '../support/prom-ql.ts'

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly for: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly action: string }
}
const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')
const { groups } = parse(read('docker/prometheus/alerts.yml')) as {
  readonly groups: readonly { readonly rules: readonly Rule[] }[]
}
const rules = groups.flatMap((group) => group.rules)
const dashboard = JSON.parse(read('docker/grafana/sekisho.json')) as {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[]
}

/** What both processes tell, after something was done to what they measure, and whether each could be reached. */
interface Situation {
  readonly worker?: (metrics: WorkerMetrics) => void
  readonly api?: (metrics: Metrics) => void
  readonly parts?: { readonly [part: string]: boolean }
  /** What no process of ours tells by itself in a test: another value of one metric. */
  readonly instead?: { readonly [metric: string]: number }
  readonly up?: { readonly api?: number; readonly worker?: number }
}

const allThere = { record: true, form: true, practice: true }
const pool = { totalCount: 3, idleCount: 1, waitingCount: 0 } as never

const scraped = async ({ worker, api, parts = {}, instead = {}, up = {} }: Situation): Promise<readonly Sample[]> => {
  const ofWorker = workerMetrics()
  const ofApi = apiMetrics({ writes: pool })
  for (const { registry } of [ofWorker, ofApi]) readyMetric(registry, async () => ({ ...allThere, ...parts }))
  ofApi.requests.observe({ method: 'GET', route: '/inbox', status: '200' }, 0.01)
  ofApi.acts.inc({ procedure: 'outsourcing', type: 'SubmitOutsourcing', answer: 'done' })
  ofApi.refusals.inc({ code: 'stale-version' })
  ofWorker.acts.inc({ command: 'RemindTask', outcome: 'done' })
  ofWorker.pokes.inc({ outcome: 'told' })
  worker?.(ofWorker)
  api?.(ofApi)
  const samples = [
    ...samplesOf(await ofApi.registry.metrics(), 'sekisho-api'),
    ...samplesOf(await ofWorker.registry.metrics(), 'sekisho-worker'),
    { name: 'up', labels: { job: 'sekisho-api' }, value: up.api ?? 1 },
    { name: 'up', labels: { job: 'sekisho-worker' }, value: up.worker ?? 1 },
  ]
  // The test's own process is busy and large; a process of the product is judged by what is said here.
  const calm: { readonly [metric: string]: number } = {
    nodejs_eventloop_lag_p99_seconds: 0.01,
    process_resident_memory_bytes: 2e8,
    ...instead,
  }
  return samples.map((sample) => ({ ...sample, value: calm[sample.name] ?? sample.value }))
}

const firing = async (situation: Situation): Promise<readonly string[]> => {
  const scrapes: Scrapes = { before: await scraped({}), now: await scraped(situation), seconds: 300 }
  return rules
    .filter(({ expr }) => {
      const left = evaluate(expr, scrapes)
      return typeof left !== 'number' && left.length > 0
    })
    .map(({ alert }) => alert)
}

const situations: { readonly [alert: string]: Situation } = {
  SekishoApiDown: { up: { api: 0 } },
  SekishoWorkerDown: { up: { worker: 0 } },
  SekishoRecordAway: { parts: { record: false, form: false } },
  SekishoRecordOfAnotherForm: { parts: { form: false } },
  SekishoTemporalAway: { parts: { practice: false } },
  SekishoLettersWait: { worker: ({ oldestLetter }) => oldestLetter.set(901) },
  SekishoLettersFailed: { worker: ({ lettersFailed }) => lettersFailed.set(1) },
  SekishoLettersHeld: { worker: ({ lettersHeld }) => lettersHeld.set(1) },
  SekishoCasesUnseen: { worker: ({ oldestUnseen }) => oldestUnseen.set(301) },
  SekishoCasesUnwaited: { worker: ({ unwaited }) => unwaited.set(1) },
  SekishoTasksOverdue: { worker: ({ oldestOverdue }) => oldestOverdue.set(15 * 86_400) },
  SekishoUpgradeUnfinished: { worker: ({ otherForms }) => otherForms.set(1) },
  SekishoSealMissing: { worker: ({ sealAge }) => sealAge.set(3 * 86_400) },
  SekishoSealEarly: { worker: ({ earlySeals }) => earlySeals.set(1) },
  SekishoRecordBroken: { worker: ({ brokenPlaces }) => brokenPlaces.set(1) },
  SekishoAgainstLaw: { worker: ({ lawBreaches }) => lawBreaches.set(1) },
  SekishoCheckMissing: { worker: ({ checkAge }) => checkAge.set(3 * 86_400) },
  SekishoEventLoopHeldUp: { instead: { nodejs_eventloop_lag_p99_seconds: 0.6 } },
  SekishoErrors: {
    api: ({ requests }) => {
      for (let times = 0; times < 30; times++) requests.observe({ method: 'GET', route: '/', status: '500' }, 0.01)
    },
  },
  SekishoSlow: { api: ({ requests }) => requests.observe({ method: 'GET', route: '/cases', status: '200' }, 9) },
  SekishoConnectionsShort: { instead: { sekisho_pool_connections: 21 } },
  SekishoMemory: { instead: { process_resident_memory_bytes: 1.3e9 } },
}

describe('the alert rules', () => {
  it.each(rules)('$alert is written as Prometheus reads it, and says what it means and what to do', (rule) => {
    expect(errorsIn(rule.expr)).toEqual([])
    expect(rule.for).toMatch(/^\d+[smh]$/)
    expect(['critical', 'warning', 'info']).toContain(rule.labels.severity)
    expect(rule.annotations.summary).toMatch(/[ぁ-ん].* \/ [A-Z]/)
    expect(rule.annotations.action).not.toBe('')
    expect(read('docs/watching.md')).toContain(`\`${rule.alert}\``)
  })

  it('are silent while all is well', async () => {
    expect(await firing({})).toEqual([])
  })

  it.each(rules.map(({ alert }) => alert))('%s fires when it should, and no other with it', async (alert) => {
    expect(await firing(situations[alert] ?? {})).toEqual([alert])
  })
})

describe('the dashboard', () => {
  const asked = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr })))

  it.each(asked)(
    '$title: $expr is written as Prometheus reads it, of metrics that the processes tell',
    async ({ expr }) => {
      expect(errorsIn(expr)).toEqual([])
      const told = new Set((await scraped({})).map(({ name }) => name))
      for (const metric of metricsIn(expr)) expect(told).toContain(metric)
    },
  )
})
