import type { Text } from '../text.ts'

/** One of the commands under `npm run city`: a file of its own and a line in `main.ts`. */
export interface CityCommand {
  /** What is typed behind `npm run city --`. */
  readonly name: string
  /** In a line, for the list of all commands. */
  readonly gist: Text
  /** What `--help` says. */
  readonly help: Text
  /** Does it, and gives the exit code. What a person can put right is thrown as a `LaunchError`. */
  readonly run: (args: readonly string[]) => Promise<number>
}
