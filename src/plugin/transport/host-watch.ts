/** Read when the program loads: a parent that dies before would leave us with another one. */
const parentAtStart = process.ppid;

const oneSecond = 1000;
const oneMinute = 60_000;

export interface HostWatch {
  /** Terraform has connected; it will not be missed any more. */
  onConnection(): void;
}

/**
 * Calls back once the process that started us is gone, or when nobody connects within a minute. Nothing
 * here keeps the process alive.
 *
 * Neither is enough alone: a dead host is seen first by the stream it held, or by the handshake line that
 * nobody reads; this is for a host that died between those two, or before them.
 */
export function watchHost(whenGone: (reason: string) => void): HostWatch {
  setInterval(() => {
    if (!isParentAlive()) whenGone("the program that started the provider has ended");
  }, oneSecond).unref();
  const missing = setTimeout(() => whenGone("nobody connected within a minute"), oneMinute).unref();
  return { onConnection: () => clearTimeout(missing) };
}

function isParentAlive(): boolean {
  if (process.ppid !== parentAtStart) return false;
  if (process.platform !== "win32") return true;
  // Windows keeps naming the parent after its death.
  try {
    process.kill(parentAtStart, 0);
    return true;
  } catch {
    return false;
  }
}
