/** Whether and how a process shows what it does. */
export interface TracingConfig {
  /** Where a collector takes traces (OTLP over HTTP); null: nowhere, and then nothing of this is even loaded. */
  readonly endpoint: string | null
  /** Which share of what people do is shown, from 0 to 1. */
  readonly share: number
}

type Environment = { readonly [name: string]: string | undefined }

/**
 * Reads the variables that OpenTelemetry gives these names. Throws an error that says what is wrong.
 * `OTEL_EXPORTER_OTLP_HEADERS` and `OTEL_EXPORTER_OTLP_CERTIFICATE` are read by its exporter itself.
 */
export const readTracingConfig = (environment: Environment): TracingConfig => {
  const endpoint = environment['OTEL_EXPORTER_OTLP_ENDPOINT'] || null
  if (endpoint !== null && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new Error('OTEL_EXPORTER_OTLP_ENDPOINT is to be an address that begins with http:// or https://')
  const share = Number(environment['OTEL_TRACES_SAMPLER_ARG'] || 1)
  if (!(share >= 0 && share <= 1)) throw new Error('OTEL_TRACES_SAMPLER_ARG is to be a number from 0 to 1')
  return { endpoint, share }
}
