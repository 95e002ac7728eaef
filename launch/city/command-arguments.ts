import { parseArgs, type ParseArgsConfig } from 'node:util'
import { messageOf } from '../../domain/kernel/message-of.ts'
import { LaunchError, type Text } from '../text.ts'
import type { Lang } from './told-words.ts'

/** What a command of a city was asked for; of a word that it doesn't know it tells those that it does. */
export const commandArguments = <Config extends ParseArgsConfig>(config: Config, help: Text) => {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new LaunchError({ ja: `${messageOf(error)}\n\n${help.ja}`, en: help.en }, { cause: error })
  }
}

/** What every command that enters a file can be asked for besides the file. */
export const enteringOptions = {
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'ja' },
} as const

interface Given {
  readonly positionals: readonly string[]
  readonly values: { readonly 'dry-run': boolean; readonly yes: boolean; readonly lang: string }
}

/** The one file to enter, whether to show alone or to ask nobody, and in which language. */
export const enteringAsked = ({ positionals, values: { yes, lang, ...values } }: Given, help: Text) => {
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0)
    throw new LaunchError({
      ja: `ファイルを一つ指定してください。\n\n${help.ja}`,
      en: `Give one file.\n\n${help.en}`,
    })
  if (!isLang(lang)) throw new LaunchError({ ja: '--lang は ja か en です。', en: '--lang takes ja or en.' })
  return { file, dryRun: values['dry-run'], yes, lang }
}

const isLang = (lang: string): lang is Lang => lang === 'ja' || lang === 'en'
