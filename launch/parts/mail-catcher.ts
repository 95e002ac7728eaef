import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { takePort } from '../free-port.ts'
import { projectFolder } from '../paths.ts'
import { answersHttp, answersTcp } from './answers.ts'
import { childPart } from './child-part.ts'
import type { Part } from './part.ts'

/** Where the mail catcher keeps letters and listens. */
export interface MailCatcherOptions {
  readonly folder: string
  readonly smtpPort?: number
  readonly webPort?: number
}

/** A real SMTP server that delivers to nobody: every letter lands in one inbox that a browser shows. */
export interface MailCatcherPart extends Part {
  readonly smtpUrl: string
  readonly webUrl: string
}

/** Starts the mail catcher. Nothing leaves the machine: it has no relay. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcherPart> {
  mkdirSync(options.folder, { recursive: true })
  const smtpPort = await takePort(options.smtpPort)
  const webPort = await takePort(options.webPort)
  const webUrl = `http://127.0.0.1:${webPort}`
  const part = childPart({
    name: 'mail',
    command: process.execPath,
    args: [
      join(projectFolder, 'node_modules', 'maildev', 'dist', 'bin', 'maildev.js'),
      `--smtp=${smtpPort}`,
      '--ip=127.0.0.1',
      `--web=${webPort}`,
      '--web-ip=127.0.0.1',
      `--mail-directory=${join(options.folder, 'letters')}`,
      '--max-emails=5000',
    ],
    // It looks for settings in its folder and above: there are none here.
    folder: options.folder,
    logFile: join(options.folder, 'mail.log'),
    pidFile: join(options.folder, 'mail.pid'),
    ready: async () => (await answersTcp('127.0.0.1', smtpPort)) && (await answersHttp(`${webUrl}/api/healthz`)),
  })
  await part.start()
  return Object.assign(part, { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, webUrl })
}
