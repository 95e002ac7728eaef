/**
 * The environment of a process that is to know nothing but what the test tells it: where programs are, and where Node
 * keeps what it has compiled, so that the next process starts with half of the work.
 */
export const bareEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
}
