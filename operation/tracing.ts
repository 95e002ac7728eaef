import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span as OpenSpan, SpanContext } from '@opentelemetry/api'
import type { Span, Trace } from '../db/act/trace.ts'
import type { TracingConfig } from './tracing-config.ts'

/** Traces that go somewhere, until the process ends. */
export interface Tracing extends Trace {
  /** Sends what is left; gives up after two seconds, for nobody waits for it. */
  readonly end: () => Promise<void>
}

const endMs = 2_000
const sendEveryMs = 2_000

/**
 * Begins to show what a process does, by OpenTelemetry's own libraries; undefined where no collector is named. What a
 * span says is chosen where it is begun: of an error that ended it only the kind, for messages may quote what people
 * wrote.
 */
export const startTracing = async (
  part: 'api' | 'worker',
  { endpoint, share }: TracingConfig,
): Promise<Tracing | undefined> => {
  if (endpoint === null) return undefined
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': `sekisho-${part}` }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }),
        scheduledDelayMillis: sendEveryMs,
      }),
    ],
  })
  const tracer = provider.getTracer('sekisho')
  const kinds = { server: api.SpanKind.SERVER, client: api.SpanKind.CLIENT }
  const within = new AsyncLocalStorage<OpenSpan>()
  const contextFor = (under: string | null | undefined) => {
    if (under === null) return api.ROOT_CONTEXT
    const open = within.getStore()
    if (under !== undefined) {
      const remote = contextOf(under)
      return remote === null ? api.ROOT_CONTEXT : api.trace.setSpanContext(api.ROOT_CONTEXT, remote)
    }
    return open === undefined ? api.ROOT_CONTEXT : api.trace.setSpan(api.ROOT_CONTEXT, open)
  }
  return {
    span: <T>({ name, facts = {}, under, kind, outcome }: Span<T>, work: () => Promise<T>): Promise<T> => {
      const kindOf = kind === undefined ? api.SpanKind.INTERNAL : kinds[kind]
      const open = tracer.startSpan(name, { kind: kindOf, attributes: facts }, contextFor(under))
      return within.run(open, async () => {
        try {
          const result = await work()
          if (outcome) open.setAttributes(outcome(result))
          return result
        } catch (error) {
          open.setStatus({ code: api.SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' })
          throw error
        } finally {
          open.end()
        }
      })
    },
    here: () => {
      const open = within.getStore()
      return open === undefined ? null : traceparentOf(open.spanContext())
    },
    end: () =>
      Promise.race([
        provider.shutdown().catch(() => {}),
        new Promise<void>((resolve) => setTimeout(resolve, endMs).unref()),
      ]),
  }
}

/** As W3C writes it: version, trace, span, whether it is shown. */
const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`

const contextOf = (traceparent: string): SpanContext | null => {
  const [, traceId, spanId, flags] = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(traceparent) ?? []
  if (traceId === undefined || spanId === undefined) return null
  return { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16), isRemote: true }
}
