import { createInterface } from 'node:readline/promises'
import { LaunchError } from '../text.ts'

/** Asks whoever sits at the terminal; anything but a plain yes is a no. */
export const agrees = async (question: string): Promise<boolean> => {
  if (!process.stdin.isTTY)
    throw new LaunchError({
      ja: '確かめる相手がいません。端末で動かすか、--yes を付けてください。',
      en: 'There is nobody to ask. Run it at a terminal, or give --yes.',
    })
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^(?:はい|y|yes)$/i.test((await asking.question(`\n${question}`)).trim())
  } finally {
    asking.close()
  }
}
