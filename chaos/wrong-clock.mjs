// Preloaded by a process whose clock is to be wrong: every look at it is off by SEKISHO_CHAOS_CLOCK_MS.
const offset = Number(process.env['SEKISHO_CHAOS_CLOCK_MS'] ?? 0)
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset)
    else super(...args)
  }
  static now() {
    return RealDate.now() + offset
  }
}
