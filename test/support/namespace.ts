import { connectClient } from '../../practice/client.ts'
import { readTemporalConfig } from '../../practice/temporal-config.ts'

/** A client of one city's namespace. */
export const clientOf = (address: string, namespace: string, key: string) =>
  connectClient(
    readTemporalConfig({ TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, SEKISHO_PAYLOAD_KEY: key }),
  )

/** A namespace of a city's own, as whoever operates Temporal makes it. */
export const makeNamespace = async (address: string, namespace: string): Promise<void> => {
  const { client, close } = clientOf(address, namespace, `asking:${Buffer.alloc(32).toString('base64')}`)
  try {
    await client.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
    })
  } finally {
    await close()
  }
}
