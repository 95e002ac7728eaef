import { destination, type DestinationStream } from 'pino'

/**
 * Writes to standard output what one turn of the process has logged, in one piece: where many ask at once, a call of
 * the system for each line took a tenth of the api's processor time. A kill loses the lines of that one turn at most;
 * what ends otherwise ends with its lines.
 */
const linesTogether = (): DestinationStream => {
  const sink = destination({ sync: true })
  let waiting = ''
  const write = (): void => {
    const lines = waiting
    waiting = ''
    if (lines === '') return
    try {
      sink.write(lines)
    } catch {
      // A disk that is full, or nobody who reads: what can't be said is no reason to end.
    }
  }
  process.on('exit', write)
  return {
    write: (line) => {
      if (waiting === '') setImmediate(write)
      waiting += line
    },
  }
}

/** Standard output, which all logs of this process share. */
export const standardOutput: DestinationStream = linesTogether()
