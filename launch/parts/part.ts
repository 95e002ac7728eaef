/**
 * One thing that runs beside the product: a database, a Temporal server, a mail catcher, the worker, the API.
 * Tests and the bench stop, kill and bring back parts through these few calls; the address never changes meanwhile.
 */
export interface Part {
  readonly name: string
  /** The process id while it runs. */
  readonly pid: number | undefined
  /** Starts it (again), and resolves when it can be used. */
  start(): Promise<void>
  /** Ends it in an orderly way, by force when it takes too long. */
  stop(): Promise<void>
  /** Ends it as a power cut would: SIGKILL to the process and to all that it started. */
  kill(): void
  /** Calls back when it ends without having been asked to. */
  whenLost(listener: (how: string) => void): void
}
