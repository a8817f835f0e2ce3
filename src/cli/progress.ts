/** How long work may take before a person at a terminal is told what is going on, in milliseconds. */
const silence = 1000;

/** Says on stderr what takes so long, where somebody is looking; the line is gone when it is done. */
export async function withProgress<Result>(says: string, work: Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY) return work;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    process.stderr.write(says);
  }, silence);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (shown) process.stderr.write('\r\u001b[K');
  }
}
