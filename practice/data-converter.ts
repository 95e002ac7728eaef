import { fileURLToPath } from 'node:url'
import type { DataConverter } from '@temporalio/common'
import { createPayloadCodec } from './payload-codec.ts'
import type { PayloadKeys } from './payload-keys.ts'

/** Where the failure converter stands: the worker puts it into the workflows' bundle, too. */
export const failureConverterPath = fileURLToPath(new URL('failure-converter.ts', import.meta.url))

/** How client and worker turn values into what Temporal stores. Both must use it, or neither can read the other. */
export const createDataConverter = (keys: PayloadKeys): DataConverter => ({
  payloadCodecs: [createPayloadCodec(keys)],
  failureConverterPath,
})
