/** A command as the containers run it: on a disk that can't be written, as nobody, without power over the machine. */
import { execFileSync } from 'node:child_process'

const account = 65_534

/** Whether this machine lets us close a process off: as root, with namespaces of its own for what is mounted. */
const canClose = (): boolean => {
  if (process.getuid?.() !== 0) return false
  try {
    execFileSync('unshare', ['--mount', '--propagation', 'private', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
    execFileSync('setpriv', ['--version'])
    return true
  } catch {
    return false
  }
}

/** The command and its arguments, to be run in that folder; as they are where the machine lets nobody be closed off. */
export const closedOff = (
  folder: string,
  command: string,
  args: readonly string[],
): { readonly command: string; readonly args: readonly string[] } => {
  if (!canClose()) return { command, args }
  const closing = [
    `mount --bind "$0" /mnt && mount -o remount,bind,ro /mnt`,
    `mount -t tmpfs -o size=64m,mode=1777 tmpfs /tmp && mount -o remount,bind,ro /`,
    `cd /mnt && exec setpriv --reuid ${account} --regid ${account} --clear-groups --no-new-privs`,
  ].join(' && ')
  const rights = '--bounding-set=-all --inh-caps=-all'
  const apart = ['--mount', '--propagation', 'private', '--', '/bin/sh', '-c', `${closing} ${rights} -- "$@"`]
  return { command: 'unshare', args: [...apart, folder, command.replace(folder, '/mnt'), ...args] }
}
