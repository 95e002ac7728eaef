import { errorLine, type Text } from '../text.ts'
import type { CityCommand } from './city-command.ts'

/** Finds the command that is meant, says its help or does it, and gives the exit code: 2 where it could not be done. */
export const runCity = async (commands: readonly CityCommand[], args: readonly string[]): Promise<number> => {
  const [name, ...rest] = args
  const wantsHelp = (all: readonly string[]) => all.includes('--help') || all.includes('-h')
  if (name === undefined || name.startsWith('-')) {
    console.log(say(overview(commands)))
    return name === undefined || !wantsHelp(args) ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    console.error(`✗ 知らないコマンドです: ${name}\n  unknown command: ${name}\n\n${say(overview(commands))}`)
    return 2
  }
  if (wantsHelp(rest)) {
    console.log(say(command.help))
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    console.error(errorLine(error))
    return 2
  }
}

const say = ({ ja, en }: Text): string => `${ja}\n\n${en}`

const overview = (commands: readonly CityCommand[]): Text => {
  const lines = (lang: 'ja' | 'en') => commands.map((one) => `  ${one.name.padEnd(22)} ${one.gist[lang]}`).join('\n')
  return {
    ja: `npm run city -- コマンド …   市を設けて保つための操作です。\n${lines('ja')}\n各コマンドの説明: npm run city -- コマンド --help`,
    en:
      `npm run city -- COMMAND …    sets a city up and keeps it.\n${lines('en')}\n` +
      'More on each: npm run city -- COMMAND --help',
  }
}
