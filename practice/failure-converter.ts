import { DefaultFailureConverter } from '@temporalio/common'

/**
 * Moves messages and stack traces of failures into the encrypted part, because an error may quote what it stumbled
 * over.
 */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true })
