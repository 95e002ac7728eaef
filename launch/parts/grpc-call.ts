import { connect } from 'node:http2'

/**
 * One unary gRPC call without a library: enough to ask a server whether it serves, in a launcher that should start
 * fast. `message` is the encoded protobuf request; resolves to the gRPC status code (0 is success).
 */
export function grpcStatus(address: string, path: string, message: Uint8Array, withinMs = 1_000): Promise<number> {
  return new Promise((done, fail) => {
    const session = connect(`http://${address}`)
    const end = (finish: () => void) => {
      clearTimeout(late)
      session.destroy()
      finish()
    }
    const late = setTimeout(() => end(() => fail(new Error(`${address}: no answer`))), withinMs)
    session.once('error', (error) => end(() => fail(error)))
    const request = session.request({
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/grpc',
      te: 'trailers',
    })
    const status = (headers: Record<string, unknown>) => {
      const value = headers['grpc-status']
      if (value !== undefined) end(() => done(Number(value)))
    }
    request.once('response', status)
    request.once('trailers', status)
    request.once('error', (error) => end(() => fail(error)))
    request.resume()
    request.end(frame(message))
  })
}

/** gRPC puts five bytes before each message: not compressed, and its length. */
function frame(message: Uint8Array): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

/** A protobuf message with one text in field 1, which is all that our calls need. */
export function textField(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x0a, bytes.length]), bytes])
}
