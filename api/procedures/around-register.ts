import type { Child } from 'hono/jsx'

/** What stands above and below a register's rows. */
export interface AroundRegister {
  readonly above: Child
  readonly below: Child
}
