import { defaultGrpcRetryOptions, makeGrpcRetryInterceptor, type ConnectionOptions } from '@temporalio/client'

type Interceptor = NonNullable<ConnectionOptions['interceptors']>[number]
type Call = ReturnType<Interceptor>

/** gRPC's own number for what was given up by the one who asked. */
const cancelled = 1

/** A call that is over as soon as it begins: what is asked of it is refused as given up, and isn't tried again. */
const given: Pick<Call, 'start' | 'sendMessage' | 'halfClose' | 'cancelWithStatus'> = {
  start: (metadata, listener) =>
    queueMicrotask(() => {
      listener?.onReceiveMessage?.(null)
      // oxlint-disable-next-line no-unsafe-enum-assignment -- the enum is of a package that is the client's alone
      listener?.onReceiveStatus?.({ code: cancelled, details: 'the way to Temporal was closed', metadata })
    }),
  sendMessage: () => {},
  halfClose: () => {},
  cancelWithStatus: () => {},
}

/**
 * Tries calls again as Temporal's client does by itself, until the channel is closed. A call that then waits for its
 * next try (a poke while Temporal is away) would make it on the closed channel, which throws where nobody can catch it,
 * and so ends the process: here it fails instead.
 */
export const callsThatEnd = (): { readonly interceptors: Interceptor[]; readonly end: () => void } => {
  let over = false
  const unlessOver: Interceptor = (options, nextCall) => (over ? given : nextCall(options)) as Call
  return {
    interceptors: [makeGrpcRetryInterceptor(defaultGrpcRetryOptions()), unlessOver],
    end: () => {
      over = true
    },
  }
}
