import { parseArgs, type ParseArgsConfig } from 'node:util'
import { messageOf } from '../domain/kernel/message-of.ts'

/** What a command was asked for. Whatever it doesn't know ends it before it does anything: mostly a word mistyped. */
export const ownArguments = <Config extends ParseArgsConfig>(config: Config) => {
  try {
    return parseArgs(config)
  } catch (error) {
    const why = messageOf(error)
    console.error(`✗ 知らない引数です / unknown argument: ${why.replace(/\. To specify[^]*$/, '')}`)
    process.exit(2)
  }
}
